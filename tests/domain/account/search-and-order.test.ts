import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountEntries, accountNamed, findAccounts, sortAccounts } from '../../../shared/domain/account/account-list';
import { foldForSearch } from '../../../shared/domain/text/fold';
import { nameOrder } from '../../../shared/domain/text/name-order';
import { matchesSearch, searchText } from '../../../shared/domain/text/search';

describe('the order of names', () => {
  it('B50: puts Ä with A, not behind Z', () => {
    const words = ['Zeit', 'Ärzte', 'Arzt', 'Bus', 'Arbeit', 'Öl', 'Oberhof', 'Übel', 'Udo', 'zebra'];
    expect(words.sort(nameOrder('de'))).toEqual(['Arbeit', 'Arzt', 'Ärzte', 'Bus', 'Oberhof', 'Öl', 'Übel', 'Udo', 'zebra', 'Zeit']);
  });

  it('counts numbers in names as numbers', () => {
    expect(['Halle 10', 'Halle 2'].sort(nameOrder('en'))).toEqual(['Halle 2', 'Halle 10']);
  });
});

describe('searching', () => {
  it.each([
    ...['mueller', 'muller', 'Müller', 'MÜLLER', 'Mu\u0308ller'].flatMap((query) => [
      { query, text: 'Müller' },
      { query, text: 'Mueller' },
    ]),
    { query: 'strasse', text: 'Hauptstraße 1' },
    { query: 'STRASSE', text: 'HAUPTSTRA\u1e9eE' },
    { query: 'straße', text: 'Hauptstrasse' },
    { query: 'neue', text: 'Neue Heimat' },
    { query: 'neu', text: 'Neue Heimat' },
    { query: 'samuel', text: 'Samuel Koch' },
    { query: 'samue', text: 'Samuel Koch' },
    { query: 'bauer', text: 'Bauer KG' },
    { query: 'elemente', text: 'Bauelemente AG' },
    { query: 'erneuer', text: 'Erneuerbare Energien' },
    { query: 'euro', text: 'Neueuropa' },
    { query: 'goethe', text: 'Göthe' },
    { query: 'Citroën', text: 'Citroen' },
    { query: 'citroen', text: 'Citroën' },
    { query: 'raphael', text: 'Raphaël' },
    { query: 'lodz', text: 'Łódź' },
    { query: 'orsted', text: 'Ørsted' },
    { query: 'kg muller', text: 'Müller & Söhne KG' },
  ])('“$query” finds “$text”', ({ query, text }) => {
    expect(matchesSearch(searchText(text), query)).toBe(true);
  });

  it.each([
    { query: 'meier', text: 'Müller' },
    { query: 'muller hamburg', text: 'Müller, Köln' },
    { query: 'strase', text: 'Straße' },
  ])('“$query” does not find “$text”', ({ query, text }) => {
    expect(matchesSearch(searchText(text), query)).toBe(false);
  });

  it('finds every name by every beginning and every inner part of it', () => {
    const letters = fc.array(fc.constantFrom(...'aeouäöüßnrst'), { minLength: 1, maxLength: 12 }).map((found) => found.join(''));
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (name, a, b) => {
        const from = a % name.length;
        const part = name.slice(from, from + 1 + (b % (name.length - from)));
        expect(matchesSearch(searchText(name), part)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('folds a folded text no further in what it can be found by', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        const words = text.split(/\s+/).filter(Boolean);
        expect(matchesSearch(searchText(text), words.map((word) => word.toLocaleUpperCase('de')).join(' '))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('folds umlauts and their spellings to the same', () => {
    expect(['Müller', 'Mueller', 'Muller'].map(foldForSearch)).toEqual(['muller', 'muller', 'muller']);
  });
});

describe('the list of accounts', () => {
  const account = (id: string, name: string, city = '', industry = '') => ({ id, name, city, industry });
  const all = [account('1', 'Zorn', 'Aalen'), account('2', 'Ärztehaus', '', 'Medizin'), account('3', 'Bau AG', 'Köln'), account('4', 'Bau AG', 'Aalen')];

  it('is found by name, city and industry', () => {
    const find = (text: string) => findAccounts(accountEntries(all), text).map(({ id }) => id);
    expect(find('koeln')).toEqual(['3']);
    expect(find('bau aalen')).toEqual(['4']);
    expect(find('medi')).toEqual(['2']);
    expect(find('')).toEqual(['1', '2', '3', '4']);
  });

  it('stands in order of a column, those without a value last either way', () => {
    const order = (column: 'name' | 'city', direction: 'ascending' | 'descending') =>
      sortAccounts(accountEntries(all), { column, direction }, nameOrder('de')).map(({ account: { id } }) => id);
    expect(order('name', 'ascending')).toEqual(['2', '3', '4', '1']);
    expect(order('city', 'ascending')).toEqual(['4', '1', '3', '2']);
    expect(order('city', 'descending')).toEqual(['3', '4', '1', '2']);
  });

  it('knows an account by its name however the umlaut is spelled', () => {
    expect(accountNamed(all, ' aerztehaus ')?.id).toBe('2');
    expect(accountNamed(all, '')).toBeUndefined();
    expect(accountNamed(all, 'Bau')).toBeUndefined();
  });
});
