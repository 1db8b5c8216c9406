import { describe, expect, it } from 'vitest';
import { BlackOut } from '../../../shared/domain/privacy/black-out';
import { knownPeople, knownPerson } from '../../../shared/domain/privacy/known-people';
import { MentionFinder } from '../../../shared/domain/privacy/mentions';
import { dossierOf } from '../../../shared/domain/privacy/dossier';
import type { AnyRecord } from '../../../shared/domain/records';
import { sentenceAround } from '../../../shared/domain/privacy/text-words';
import type { Person } from '../../../shared/domain/account/person';
import { account, deal, member, person } from '../../support/records/records';

const firm = account();
const anna = person(firm.id, { firstName: 'Anna', lastName: 'Müller-Vogt', email: 'a.vogt@nord.example', phone: '+49 351 4711-830' });
const peter = person(firm.id, { firstName: 'Peter', lastName: 'Kern', email: 'kern@nord.example', phone: '0351 9988776' });

const found = (text: string, { who = anna, others = [peter], isNear = true }: { who?: Person; others?: Person[]; isNear?: boolean } = {}): string =>
  new MentionFinder(knownPerson(who), others.map(knownPerson))
    .find(text, isNear)
    .map(({ start, end, isSure }) => `${text.slice(start, end)}${isSure ? '' : '?'}`)
    .join(' | ');

describe('a name in a text', () => {
  it.each([
    ['Gespräch mit Anna Müller-Vogt in Ulm', 'Anna Müller-Vogt'],
    ['MUELLER-VOGT, ANNA', 'MUELLER-VOGT, ANNA'],
    ['A. Muller-Vogt will den Preis', 'A. Muller-Vogt'],
    ['Frau Müller-Vogts Liste', 'Frau Müller-Vogts'],
    ['Müller-Vogt zögert', 'Müller-Vogt'],
    ['Mail an A.Vogt@nord.example', 'A.Vogt@nord.example'],
    ['Tel. 0351/4711830', '0351/4711830'],
    ['Anna zögert', 'Anna?'],
    ['Peter Kern zögert', ''],
    ['das mahlt der Müller', 'Müller?'],
    ['Frau Vogt zögert, Vogts Liste', 'Frau Vogt? | Vogts?'],
    ['müller-vogt ist dagegen', 'müller-vogt?'],
    ['anna mueller-vogt', 'anna mueller-vogt'],
    ['mueller-vogt@nord.example schrieb', 'mueller-vogt@nord.example?'],
    ['amueller-vogt@nord.example, kern@nord.example', 'amueller-vogt@nord.example?'],
    ['Annahme verweigert', ''],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each([
    ['Anna Vogt', 'Anna Vogt'],
    ['Karl Vogt', ''],
    ['Vogt, Karl', ''],
    ['K. Vogt', ''],
    ['Vogt ist dafür', 'Vogt?'],
    ['karl vogt', ''],
    ['vogts Liste', 'vogts?'],
    ['vogt@nord.example, karl.vogt@nord.example', 'vogt@nord.example?'],
    ['Frau Vogt ist dafür', 'Frau Vogt?'],
  ])('beside a namesake: %s', (text, expected) => {
    expect(found(text, { who: person(firm.id), others: [person(firm.id, { firstName: 'Karl' })] })).toBe(expected);
  });

  it('is not sure of a last name far from the person’s company, nor of a small word that may be one', () => {
    const lang = person(firm.id, { firstName: 'Eva', lastName: 'Lang' });
    expect(found('Lang war dort', { who: lang, isNear: false })).toBe('Lang?');
    expect(found('es dauerte lang', { who: lang })).toBe('lang?');
    expect(found('es dauerte lang', { who: lang, isNear: false })).toBe('');
    expect(found('lang@nord.example schrieb', { who: lang, isNear: false })).toBe('lang@nord.example?');
  });

  it('takes no particle for a name', () => {
    const heide = person(firm.id, { firstName: 'Eva', lastName: 'von der Heide' });
    expect(found('der Preis von der Maschine, sagt Frau Heide', { who: heide })).toBe('Frau Heide?');
    expect(found('Von der Heides Wunsch', { who: heide })).toBe('Von der Heides');
  });

  it('is found without a first name', () => {
    expect(found('Termin mit Weiß', { who: person(firm.id, { firstName: '', lastName: 'Weiß' }) })).toBe('Weiß');
  });
});

describe('a telephone that others have, too', () => {
  it('may be anybody’s', () => {
    expect(found('Tel. 0351/4711830', { others: [person(firm.id, { firstName: 'Karl', lastName: 'Weiß', phone: '0351 4711830' })] })).toBe('0351/4711830?');
  });
});

describe('a sentence', () => {
  it.each([
    ['Erst das. Dann sprach Dr. Vogt. Danach nichts.', 'Dann sprach Dr. Vogt.'],
    ['Zeile eins\nmit Vogt\nZeile drei', 'mit Vogt'],
    ['Vogt', 'Vogt'],
  ])('around the name in %s', (text, expected) => {
    const start = text.indexOf('Vogt');
    const { start: from, end } = sentenceAround(text, { start, end: start + 4 });
    expect(text.slice(from, end)).toBe(expected);
  });
});

describe('everybody else', () => {
  const others = knownPeople([anna, peter]);
  const bar = new BlackOut(knownPerson(anna), others);
  const finder = new MentionFinder(knownPerson(anna), others);
  const shown = (text: string): string => bar.apply(text, finder.find(text, true));

  it.each([
    ['Anna Müller-Vogt und Peter Kern', 'Anna Müller-Vogt und █████'],
    ['Frau Müller-Vogt sagt, Herr Unbekannt sei dagegen', 'Frau Müller-Vogt sagt, Herr █████ sei dagegen'],
    ['Kerns Zusage an kern@nord.example, 0351 9988776', '█████ Zusage an █████, █████'],
    ['a.vogt@nord.example', 'a.vogt@nord.example'],
    ['der Kern der Sache', 'der █████ der Sache'],
    ['im kern', 'im kern'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('somebody from another company on a map', () => {
  const elsewhere = person(account().id, { firstName: 'Rosa', lastName: 'Brandt' });
  const part = member(deal(firm.id), { personId: elsewhere.id, displayName: 'Rosa Brandt', displayCompany: 'Südwerk' });
  const shown = (text: string, records: readonly AnyRecord[]): string => {
    const others = knownPeople(records).filter(({ id }) => id !== anna.id);
    return new BlackOut(knownPerson(anna), others).apply(text, []);
  };

  it('is known by the name on the map where their record is not at hand', () => {
    expect(shown('Rosa Brandt zögert', [anna, part])).toBe('█████ zögert');
  });

  it('is known once where it is', () => {
    expect(knownPeople([elsewhere, part]).map(({ id }) => id)).toEqual([elsewhere.id]);
  });

  it('keeps their own name in what is kept about them', () => {
    const { entries } = dossierOf(elsewhere, [elsewhere, part]);
    expect(JSON.stringify(entries)).toContain('Rosa');
    expect(JSON.stringify(entries)).not.toContain('█');
  });
});
