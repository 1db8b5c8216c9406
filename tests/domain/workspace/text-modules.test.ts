import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPlaceholders, placeholdersLeft, TEXT_PLACEHOLDERS, unknownPlaceholders, type PlaceholderValues } from '../../../shared/domain/workspace/text-placeholders';
import { defaultModule, makeDefault, modulesAt } from '../../../shared/domain/workspace/text-modules';
import type { TextModule } from '../../../shared/domain/workspace/text-module';
import { bookkeeping } from '../../support/records/records';

const values: PlaceholderValues = {
  customer: 'Neckar GmbH', person: 'Frau Dr. Vogt', title: 'Linie 4', date: '25.03.2026', validUntil: '30.04.2026', company: 'Albtal GmbH', contact: 'Martin Keller',
};

describe('placeholders of a text', () => {
  it.each([
    ['Angebot für {customer}: {title}', 'Angebot für Neckar GmbH: Linie 4'],
    ['{customer}{customer}', 'Neckar GmbHNeckar GmbH'],
    ['gültig bis {validUntil}.\n{contact}, {company}', 'gültig bis 30.04.2026.\nMartin Keller, Albtal GmbH'],
    ['ohne', 'ohne'],
    ['{kunde} und { customer } und {}', '{kunde} und { customer } und {}'],
    ['{{customer}} stays for a template', '{{customer}} stays for a template'],
    ['a { b } c', 'a { b } c'],
  ])('%j becomes %j', (text, filled) => {
    expect(fillPlaceholders(text, values)).toBe(filled);
  });

  it('stay where their value is not known, so that somebody sees the gap', () => {
    expect(fillPlaceholders('{person}, {customer}', { ...values, person: ' ' })).toBe('{person}, Neckar GmbH');
    expect(placeholdersLeft('{person}, {customer} {kunde} {{title}} {person}')).toEqual(['person', 'customer']);
  });

  it('are not looked for in what is filled in', () => {
    expect(fillPlaceholders('{customer}', { ...values, customer: '{title} GmbH' })).toBe('{title} GmbH');
  });

  it('that do not exist are named', () => {
    expect(unknownPlaceholders('{kunde} {customer} {Kunde} {kunde} {{x}} {1} { }')).toEqual(['kunde', 'Kunde']);
  });

  it('leave any other text as it is', () => {
    const text = fc.string().filter((words) => !TEXT_PLACEHOLDERS.some((name) => words.includes(`{${name}}`)));
    fc.assert(
      fc.property(text, (words) => {
        expect(fillPlaceholders(words, values)).toBe(words);
      }),
    );
  });
});

describe('text modules', () => {
  const module = (fields: Partial<TextModule>): TextModule => ({ type: 'textModule', ...bookkeeping(), orderKey: 'a0', language: 'de', place: 'closing', name: '', text: '', isDefault: false, ...fields });
  const first = module({ orderKey: 'a1', name: 'First', isDefault: true });
  const second = module({ orderKey: 'a0', name: 'Second' });
  const english = module({ language: 'en', isDefault: true });
  const payment = module({ place: 'payment', isDefault: true });
  const all = [first, second, english, payment];

  it('stand in their order at a place in a language', () => {
    expect(modulesAt(all, 'closing', 'de')).toEqual([second, first]);
    expect(modulesAt(all, 'position', 'de')).toEqual([]);
  });

  it('have one that new offers start with', () => {
    expect(defaultModule(all, 'closing', 'de')).toBe(first);
    expect(defaultModule([second], 'closing', 'de')).toBeNull();
    // Two colleagues chose one each without a network: the first in the order counts, for everybody.
    expect(defaultModule([first, { ...second, isDefault: true }], 'closing', 'de')).toMatchObject({ name: 'Second' });
  });

  it('give the mark of the default on, and only within their place and language', () => {
    expect(makeDefault(all, second, true)).toEqual([
      { module: second, isDefault: true },
      { module: first, isDefault: false },
    ]);
    expect(makeDefault(all, first, false)).toEqual([{ module: first, isDefault: false }]);
  });
});
