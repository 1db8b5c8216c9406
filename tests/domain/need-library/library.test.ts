import { describe, expect, it } from 'vitest';
import type { Deal } from '../../../shared/domain/deal/deal';
import { cardFromTemplate, draftTemplate, libraryLinks } from '../../../shared/domain/need-library/draft-template';
import { foundInLibrary, inFamilies, libraryOf, type LibraryQuery } from '../../../shared/domain/need-library/library';
import { libraryUse, wonShare } from '../../../shared/domain/need-library/library-use';
import { mergedTemplates, withMergedSegment } from '../../../shared/domain/need-library/merge-templates';
import { segmentChoices, segmentLines, segmentsOf } from '../../../shared/domain/need-library/segment-names';
import { segmentVariants, spellingVariants } from '../../../shared/domain/need-library/spelling-variants';
import { account, bookkeeping, deal } from '../../support/records/records';
import { benefitOf, painOf } from '../needs/cards';
import { templateOf } from './templates';

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

describe('the library', () => {
  const starter = [templateOf('s1'), templateOf('s2')];
  it.each([
    ['begins with the starter entries', [], ['s1', 's2']],
    ['adds own entries', [templateOf('a')], ['s1', 's2', 'a']],
    ['shows a starter entry as it was changed', [templateOf('s1', { text: 'anew' })], ['s1', 's2']],
    ['leaves out what was taken out', [templateOf('s2', { isRemoved: true }), templateOf('a', { isRemoved: true })], ['s1']],
  ])('%s', (_name, stored, expected) => {
    expect(ids(libraryOf(stored, starter))).toEqual(expected);
  });

  it('keeps the changed words', () => {
    expect(libraryOf([templateOf('s1', { text: 'anew' })], starter)[0]?.text).toBe('anew');
  });
});

describe('looking for entries', () => {
  const library = [
    templateOf('p1', { text: 'Umrüsten dauert zu lange', segments: 'Verpackungsmaschinen\nLebensmittel', motive: 'profit' }),
    templateOf('p2', { text: 'Für die Nachtschicht findet sich niemand', motive: null }),
    templateOf('b1', { kind: 'benefit', text: 'Die Nachtschicht läuft allein', motive: 'comfort', segments: 'Metallbearbeitung', relievesId: 'p2' }),
    templateOf('e1', { text: 'Nobody wants the night shift', language: 'en' }),
  ];
  const all: LibraryQuery = { text: '', kind: null, language: null, segment: null, motive: null };
  it.each<[string, Partial<LibraryQuery>, string[]]>([
    ['nothing wanted', {}, ['p1', 'p2', 'b1', 'e1']],
    ['ü', { text: 'umrüsten' }, ['p1']],
    ['ue for ü', { text: 'UMRUESTEN' }, ['p1']],
    ['u for ü', { text: 'umrusten' }, ['p1']],
    ['a word of a segment', { text: 'lebens' }, ['p1']],
    ['words in any order', { text: 'niemand nachtschicht' }, ['p2']],
    ['a kind', { kind: 'benefit' }, ['b1']],
    ['a language', { language: 'en' }, ['e1']],
    ['a segment, with those of none', { segment: 'verpackungs-maschinen' }, ['p1', 'p2', 'e1']],
    ['a motive, with those of none', { motive: 'comfort' }, ['p2', 'b1', 'e1']],
    ['nothing that is there', { text: 'weltraum' }, []],
  ])('%s', (_name, query, expected) => {
    expect(ids(foundInLibrary(library, { ...all, ...query }))).toEqual(expected);
  });
});

describe('the order of a list', () => {
  const starterId = (end: string): string => `019b7650-0000-7000-8001-0000000${end}`;
  const eases = (id: string, relievesId: string) => templateOf(id, { kind: 'benefit', relievesId });
  it.each([
    ['a benefit follows its pain', [eases('b', 'p'), templateOf('p'), templateOf('q')], ['p', '>b', 'q']],
    ['a benefit of a pain that is not shown stands by itself', [eases('b', 'gone'), templateOf('p')], ['b', 'p']],
    ['own ones come first', [templateOf(starterId('00000')), templateOf('p')], ['p', starterId('00000')]],
    ['an own benefit stands below the starter it eases', [templateOf(starterId('00000')), eases('b', starterId('00000'))], [starterId('00000'), `>b`]],
    ['nothing', [], []],
  ])('%s', (_name, entries, expected) => {
    expect(inFamilies(entries).map(({ entry, isBelow }) => (isBelow ? `>${entry.id}` : entry.id))).toEqual(expected);
  });
});

describe('how often an entry was used', () => {
  const company = account();
  const at = (id: string, stage: Deal['stage']): Deal => deal(company.id, { id, stage });
  const deals = new Map([at('d1', 'won'), at('d2', 'lost'), at('d3', 'offered'), at('d4', 'no-decision'), at('d5', 'won')].map((one) => [one.id, one]));
  const from = (templateId: string, ...dealIds: string[]) => dealIds.map((dealId, index) => painOf(`${templateId}${dealId}${index}`, { dealId, templateId }));

  it.each([
    ['never', [], { used: 0, won: 0, lost: 0, noDecision: 0 }],
    ['in one deal twice counts once', from('t', 'd1', 'd1'), { used: 1, won: 1, lost: 0, noDecision: 0 }],
    ['in deals of every ending', from('t', 'd1', 'd2', 'd3', 'd4', 'd5'), { used: 5, won: 2, lost: 1, noDecision: 1 }],
    ['other entries count elsewhere', from('x', 'd1'), { used: 0, won: 0, lost: 0, noDecision: 0 }],
    ['a deal nobody knows does not count', from('t', 'gone'), { used: 0, won: 0, lost: 0, noDecision: 0 }],
  ])('%s', (_name, cards, expected) => {
    expect(libraryUse(cards, deals)('t')).toMatchObject(expected);
  });

  it('counts benefits as pains', () => {
    expect(libraryUse([benefitOf('b', { dealId: 'd2', templateId: 't' })], deals)('t')).toMatchObject({ used: 1, lost: 1, dealIds: ['d2'] });
  });

  it.each([
    [0, 0, null],
    [4, 0, null],
    [2, 2, null],
    [5, 0, 100],
    [3, 2, 60],
    [1, 7, 13],
    [0, 9, 0],
  ])('%i won and %i lost are a share of %s', (won, lost, share) => {
    expect(wonShare({ used: won + lost, won, lost, noDecision: 0, dealIds: [] })).toBe(share);
  });
});

describe('segments', () => {
  it.each([
    ['Maschinenbau\n\n  Pharma ', ['Maschinenbau', 'Pharma']],
    ['Maschinenbau; Pharma;maschinenbau', ['Maschinenbau', 'Pharma']],
    ['', []],
  ])('%j are %j', (segments, names) => {
    expect(segmentsOf({ segments })).toEqual(names);
  });

  it('are kept one a line', () => {
    expect(segmentLines([' Pharma', 'Metall  und Blech', 'PHARMA'])).toBe('Pharma\nMetall und Blech');
  });

  it('are offered once each, in the spelling most used', () => {
    const entries = ['Verpackungsmaschinen', 'verpackungs-maschinen', 'Verpackungsmaschinen', 'Pharma'].map((segments) => ({ segments }));
    expect(segmentChoices(entries, (a, b) => a.localeCompare(b))).toEqual([{ name: 'Pharma', count: 1 }, { name: 'Verpackungsmaschinen', count: 3 }]);
  });
});

describe('spelling variants', () => {
  it.each([
    ['case and stop', 'Umrüsten dauert zu lange', 'umrüsten dauert zu lange.', true],
    ['umlauts', 'Umrüsten dauert zu lange', 'Umruesten dauert zu lange', true],
    ['a typing error', 'Umrüsten dauert zu lange', 'Umrüsten dauret zu lange', true],
    ['another word', 'Umrüsten dauert zu lange', 'Einrichten dauert zu lange', false],
    ['something else', 'Umrüsten dauert zu lange', 'Niemand will die Nachtschicht', false],
    ['short words that differ in a letter', 'Lärm', 'Wärm', false],
    ['nothing', '…', '–', false],
  ])('%s', (_name, a, b, isSame) => {
    expect(spellingVariants([templateOf('a', { text: a }), templateOf('b', { text: b })]).map(ids)).toEqual(isSame ? [['a', 'b']] : []);
  });

  it('never join a pain with a benefit, or two languages', () => {
    const text = 'Nachtschicht';
    expect(spellingVariants([templateOf('a', { text }), templateOf('b', { text, kind: 'benefit' }), templateOf('c', { text, language: 'en' })])).toEqual([]);
  });

  it('of segments are named with the one most used first', () => {
    const entries = [templateOf('a', { segments: 'Verpackung' }), templateOf('b', { segments: 'verpackung\nPharma' }), templateOf('c', { segments: 'Verpackung' })];
    expect(segmentVariants(entries)).toEqual([['Verpackung', 'verpackung']]);
  });
});

describe('merging', () => {
  const kept = templateOf('a', { segments: 'Pharma', motive: null, urgency: 7 });
  const other = templateOf('b', { segments: 'Chemie\npharma', motive: 'profit', urgency: 3, valueFrom: '1000', currency: 'CHF' });

  it('keeps words and what is known, takes over what is missing, and joins segments', () => {
    const { kept: changes, gone } = mergedTemplates(kept, [kept, other], [], [kept, other]);
    expect(changes).toEqual({ motive: 'profit', urgency: 7, relievesId: null, valueFrom: '1000', valueTo: null, currency: 'CHF', segments: 'Pharma\nChemie' });
    expect(ids(gone)).toEqual(['b']);
  });

  it('leads cards and benefits of the others to the kept one', () => {
    const cards = [painOf('p', { templateId: 'b' }), painOf('q', { templateId: 'a' }), benefitOf('r')];
    const eases = templateOf('c', { kind: 'benefit', relievesId: 'b' });
    expect(ids(mergedTemplates(kept, [other], cards, [kept, other, eases]).repointed)).toEqual(['p', 'c']);
  });

  it.each([
    ['verpackung', 'Verpackung'],
    ['Pharma\nVERPACKUNG', 'Pharma\nVerpackung'],
    ['Verpackung', null],
    ['Pharma', null],
  ])('segments %j become %j', (segments, expected) => {
    expect(withMergedSegment(templateOf('a', { segments }), ['Verpackung', 'verpackung'], 'Verpackung')).toBe(expected);
  });
});

describe('cards and entries', () => {
  const sale = deal(account().id);
  const card = { bookkeeping: { ...bookkeeping(), id: 'card' }, deal: sale, orderKey: 'a0' };

  it('an entry becomes an assumed card that remembers it, without figures', () => {
    expect(cardFromTemplate(templateOf('t', { urgency: 8, valueFrom: '1000', valueTo: '2000' }), card)).toMatchObject({
      type: 'pain', text: 't', urgency: 8, yearlyCost: null, evidence: 'assumed', evidenceSource: '', templateId: 't', dealId: sale.id,
    });
    expect(cardFromTemplate(templateOf('t', { kind: 'benefit', motive: 'joy', valueFrom: '1000' }), card)).toMatchObject({ type: 'benefit', motive: 'joy', yearlyValue: null, valueLow: null, templateId: 't' });
  });

  it('an entry without heat or motive takes what a new card has', () => {
    expect(cardFromTemplate(templateOf('t'), card)).toMatchObject({ urgency: 5 });
    expect(cardFromTemplate(templateOf('t', { kind: 'benefit' }), card)).toMatchObject({ motive: 'profit' });
  });

  it('an entry is kept with the words confirmed and nothing else of the card', () => {
    const kept = draftTemplate({ bookkeeping: { ...bookkeeping(), id: 't' }, kind: 'pain', text: ' Umrüsten dauert zu lange ', segments: ['Pharma'], currency: 'EUR', language: 'de' });
    expect(kept).toEqual({ ...templateOf('t', { text: 'Umrüsten dauert zu lange', segments: 'Pharma' }), createdAt: kept.createdAt, updatedAt: kept.updatedAt });
  });

  it('benefits are linked with the pains their entries ease, once', () => {
    const library = [templateOf('tp'), templateOf('tb', { kind: 'benefit', relievesId: 'tp' }), templateOf('tx', { kind: 'benefit' })];
    const cards = [painOf('p', { templateId: 'tp' }), painOf('q'), benefitOf('b', { templateId: 'tb' }), benefitOf('x', { templateId: 'tx' })];
    const entryOf = (id: string) => library.find((entry) => entry.id === id);
    expect(libraryLinks(cards, entryOf, () => false)).toEqual([{ benefitId: 'b', painId: 'p' }]);
    expect(libraryLinks(cards, entryOf, () => true)).toEqual([]);
  });
});
