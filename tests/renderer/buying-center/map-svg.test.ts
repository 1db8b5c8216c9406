// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { mapSvg, type MapSvgWords } from '../../../shared/report/map/map-svg';
import { wrapWords } from '../../../shared/report/map/wrap-words';
import { customerSafe } from '../../../shared/domain/buying-center/customer-safe';
import { mapModel } from '../../../shared/domain/buying-center/map-model';
import { shownPlaces } from '../../../shared/domain/buying-center/map-places';
import type { RecordOf, RecordType } from '../../../shared/domain/records';
import { companyChart } from '../../support/records/company-chart';
import { rating, relation } from '../../support/records/records';

const WORDS: MapSvgWords = {
  title: 'Buying center',
  attitude: (attitude) => `ATTITUDE-${attitude}`,
  role: (role) => role,
  influence: (value) => `INFLUENCE-${value}`,
  coverage: (coverage) => `COVERAGE-${coverage}`,
};
const RATER = '019b7650-0000-7000-8000-00000000c001';

/** A chart of 107 people, each with planted secrets. */
function planted() {
  const { records } = companyChart(107);
  const of = <T extends RecordType>(type: T) => records.filter((record): record is RecordOf<T> => record.type === type);
  const members = of('member').map((member) => ({ ...member, note: 'PLANTED-NOTE', coverage: 'deep' as const, coveredBy: RATER, isBuyer: true }));
  const [first, second] = members;
  if (first === undefined || second === undefined) throw new Error('no members');
  const model = mapModel({
    members,
    persons: new Map(of('person').map((person) => [person.id, { ...person, lastName: `${person.lastName} <&>` }])),
    ratings: members.map((member) => rating(member, RATER, { attitude: 'opponent', influence: 4, evidenceSource: 'PLANTED-SOURCE' })),
    relations: [...of('relation'), relation(first, second, { kind: 'influence', strength: -4 }), relation(first, second, { kind: 'conflict' })],
    colleagues: new Map([[RATER, { type: 'colleague', id: RATER, createdAt: '', updatedAt: '', rev: 1, name: 'Quentin Zed', email: '' }]]),
    ownColleagueId: RATER,
  });
  return { model, places: shownPlaces(model.cards, new Map()) };
}

const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('the picture of a map', () => {
  it('holds all 107 cards and 106 reporting lines, on a light ground, with none outside', () => {
    const { model, places } = planted();
    const { svg, width, height } = mapSvg(model, places, WORDS);
    const picture = parsed(svg);
    expect(picture.querySelector('parsererror')).toBeNull();
    expect(picture.querySelectorAll('[data-card]')).toHaveLength(107);
    expect(picture.querySelectorAll('[data-line="reports-to"] path')).toHaveLength(106);
    expect(picture.querySelector('rect')?.getAttribute('fill')).toBe('#ffffff');
    const [left, top] = (picture.documentElement.getAttribute('viewBox') ?? '').split(' ').map(Number);
    for (const { x, y } of places.values()) {
      expect(x >= (left ?? NaN) && x + 260 <= (left ?? NaN) + width && y >= (top ?? NaN) && y + 110 <= (top ?? NaN) + height).toBe(true);
    }
    for (const known of ['ATTITUDE-opponent · INFLUENCE-4', 'COVERAGE-deep']) expect(svg).toContain(known);
    expect(picture.documentElement.textContent).toContain('First0 Last0 <&>');
  });

  it('holds nothing of what we think and know in the version for a customer', () => {
    const { model, places } = planted();
    const { svg } = mapSvg(customerSafe(model), places, WORDS);
    const picture = parsed(svg);
    expect([picture.querySelectorAll('[data-card]').length, picture.querySelectorAll('[data-line]').length]).toEqual([107, 106]);
    for (const secret of ['PLANTED', 'ATTITUDE', 'INFLUENCE', 'COVERAGE', 'opponent', 'QZ', 'influence', 'conflict', '−4', '-4<', '#b3361c']) {
      expect(svg).not.toContain(secret);
    }
    expect(svg).toContain('buyer');
  });
});

it.each([
  ['', 10, 2, []],
  ['Anna Vogt', 10, 2, ['Anna Vogt']],
  ['Head of Production', 10, 2, ['Head of', 'Production']],
  ['Informationssicherheit', 10, 2, ['Informatio', 'nssicherh…']],
  ['one two three four', 8, 1, ['one two…']],
])('wraps “%s” at %i in %i lines', (text, most, lines, wrapped) => {
  expect(wrapWords(text, most, lines)).toEqual(wrapped);
});
