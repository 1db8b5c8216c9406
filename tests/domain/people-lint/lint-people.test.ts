import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLE_OF, LINT_CATEGORIES } from '../../../shared/domain/people-lint/category';
import { lintPeople } from '../../../shared/domain/people-lint/lint-people';
import { de } from '../../../shared/domain/people-lint/words/de';
import { en } from '../../../shared/domain/people-lint/words/en';
import type { PeopleWords } from '../../../shared/domain/people-lint/words/people-words';

const said = (text: string): string[] => lintPeople(text).map(({ category, text: words }) => `${category}: ${words}`);

describe('words that should not be written about people', () => {
  it('are found where they stand, in the order of the text', () => {
    const text = 'Herr Albers ist krankgeschrieben.\nEr ist Mitglied der IG Metall, sonst offen.';
    expect(said(text)).toEqual(['health: krankgeschrieben', 'union: IG Metall']);
    for (const { start, end, text: words } of lintPeople(text)) expect(text.slice(start, end)).toBe(words);
  });

  it.each([
    ['Das ist ein krankes Projekt', []],
    ['Der Einkäufer ist krank', ['health: krank']],
    ['krank, das Projekt ruht so lange', ['health: krank']],
    ['a sick project', []],
    ['He is sick, the project waits', ['health: sick']],
  ])('are told from what is said of a thing: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each(['Der Betriebsrat ist Entscheider', 'The works council is a decider', 'Die Gewerkschaft hat mitverhandelt', 'talks with the union are over'])('leave roles and organisations alone: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each(['Herr Krebs ruft an', 'Frau Dr. Faul kommt', 'Krebs Maschinenbau GmbH', 'Mr. Jude Law', 'Gay & Sons Ltd'])('leave names alone: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('are told from a name by a small letter behind the title', () => {
    expect(said('Seine Frau krank, kommt nicht')).toContain('health: krank');
  });

  it.each([
    ['ist bei ver.di', 'union: ver.di'],
    ['MOSLEM', 'religion: MOSLEM'],
    ['ex-convict, they say', 'offence: ex-convict'],
    ['Führerschein weg', 'offence: Führerschein weg'],
    ['Fuehrerschein weg', 'offence: Fuehrerschein weg'],
  ])('are met however they are written: %s', (text, expected) => {
    expect(said(text).join()).toContain(expected.split(': ')[1]!.split('.').at(-1)!);
    expect(said(text).join()).toContain(expected.split(': ')[0]!);
  });

  it('may stand in a text whose language is not clear', () => {
    expect(said('burnout')).toEqual(['health: burnout']);
    expect(said('Burnout, meeting in May')).toEqual(['health: Burnout']);
  });

  it('are looked for in a long note without taking long to tell, and in none at all', () => {
    expect(lintPeople('')).toEqual([]);
    expect(lintPeople('Er ist schwanger. '.repeat(1_000)).length).toBe(1_000);
    expect(lintPeople(`${'x '.repeat(10_000)} idiot`)).toEqual([]);
  });

  it('never overlap and always lie within the text', () => {
    const word = fc.constantFrom('Herr', 'Krebs', 'krank', 'GmbH', 'ist', 'dumm', 'wie', 'Brot', 'Projekt', '.', ',', '\n', 'is', 'gay', 'his wife', 'union', 'member', '-', '😀');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(word).map((words) => words.join(' '))), (text) => {
        let at = 0;
        for (const { start, end, text: words } of lintPeople(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(words);
          at = end;
        }
      }),
    );
  });
});

describe('the word lists', () => {
  const listsOf = (words: PeopleWords): string[] => [words.always, words.ofPeople, words.tied, words.ties].flatMap((group) => Object.values(group)).concat(words.people, words.things, words.titles, words.companyForms, words.innocent);

  it.each([['de', de], ['en', en]] as const)('hold nothing that could never be met (%s)', (_, words) => {
    for (const entry of listsOf(words).join(' ').split(/\s+/)) {
      expect(entry).toMatch(/^-?[\p{L}&._-]+$/u);
      // Only the first and last 18 letters of a word are looked up as parts.
      if (entry.endsWith('-')) expect(entry.length, entry).toBeLessThanOrEqual(19);
      // A phrase has no stems.
      if (/.[_-]./.test(entry)) expect(entry.startsWith('-') || entry.endsWith('-'), entry).toBe(false);
    }
  });

  it.each([['de', de], ['en', en]] as const)('say each word once within a group (%s)', (_, words) => {
    for (const group of [words.always, words.ofPeople, words.tied]) {
      const entries = Object.values(group).join(' ').split(/\s+/);
      expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
    }
  });

  it.each([['de', de], ['en', en]] as const)('have words for every category, and ties for what is tied (%s)', (_, words) => {
    for (const category of LINT_CATEGORIES) expect(words.always[category], category).toBeTruthy();
    for (const category of LINT_CATEGORIES) expect(words.tied[category] === undefined, category).toBe(words.ties[category] === undefined);
  });
});

it('names the article each category stands on', () => {
  expect(Object.keys(ARTICLE_OF).sort()).toEqual([...LINT_CATEGORIES].sort());
});
