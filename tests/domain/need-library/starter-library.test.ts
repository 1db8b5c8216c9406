import { describe, expect, it } from 'vitest';
import { lintText } from '../../../shared/domain/benefit-lint/lint-text';
import { NeedTemplate } from '../../../shared/domain/need-library/need-template';
import { spellingVariants } from '../../../shared/domain/need-library/spelling-variants';
import { isStarterEntry } from '../../../shared/domain/need-library/starter-entry';
import { LANGUAGES } from '../../../shared/domain/schema/values';
import { starterLibrary } from '../../../shared/i18n/need-library';

describe.each(LANGUAGES)('the library one begins with (%s)', (language) => {
  const entries = starterLibrary(language);
  const pains = entries.filter(({ kind }) => kind === 'pain');
  const benefits = entries.filter(({ kind }) => kind === 'benefit');

  it('has about forty pains, each with a benefit that eases it', () => {
    expect(pains.length).toBeGreaterThanOrEqual(40);
    for (const { id } of pains) expect(benefits.filter(({ relievesId }) => relievesId === id).length).toBeGreaterThanOrEqual(1);
  });

  it.each(benefits.map(({ text }) => text))('a benefit, by the lint: %s', (text) => {
    expect(lintText(text).verdict).toBe('benefit');
  });

  it('holds records with ids of their own that are always the same', () => {
    for (const entry of entries) expect(NeedTemplate.parse(entry)).toEqual(entry);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.every(({ id }) => isStarterEntry(id))).toBe(true);
    expect(entries[0]?.id).toBe(`019b7650-0000-7000-8001-0000000${language === 'de' ? 0 : 1}0000`);
  });

  it('says nothing twice, names no figure, and shouts nowhere', () => {
    expect(spellingVariants(entries)).toEqual([]);
    for (const { text } of entries) expect(text).not.toMatch(/[0-9!]/);
  });
});

it('is the same library in both languages', () => {
  const shapes = LANGUAGES.map((language) => starterLibrary(language).map(({ kind, motive, urgency }) => [kind, motive, urgency]));
  expect(shapes[0]).toEqual(shapes[1]);
});
