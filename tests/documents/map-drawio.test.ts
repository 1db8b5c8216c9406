// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { customerSafe } from '../../shared/domain/buying-center/customer-safe';
import type { MapCard, MapModel } from '../../shared/domain/buying-center/map-model';
import { mapDrawio, type MapDrawioWords } from '../../shared/report/map/map-drawio';
import { memberRows } from '../../shared/report/map/member-rows';

const card = (id: string, name: string, fields: Partial<MapCard> = {}): MapCard => ({
  id, name, function: '', company: '', initials: '', isPlaceholder: false, roles: [], attitude: null, influence: null, coverage: 'none', coveredBy: null, position: null, ...fields,
});
const model: MapModel = {
  cards: [
    card('boss', 'Uwe <b>Kern</b> & Co', { function: 'CEO', roles: ['decider'], attitude: 'opponent', influence: 5, coverage: 'deep', coveredBy: 'QZ' }),
    card('anna', 'Anna "Änne" Vogt', { roles: ['user', 'influencer'] }),
    card('open', 'Buyer – unknown', { isPlaceholder: true }),
  ],
  lines: [
    { id: 'l1', kind: 'reports-to', fromId: 'anna', toId: 'boss', strength: null },
    { id: 'l2', kind: 'informal', fromId: 'open', toId: 'anna', strength: null },
    { id: 'l3', kind: 'influence', fromId: 'anna', toId: 'boss', strength: -4 },
    { id: 'l4', kind: 'conflict', fromId: 'open', toId: 'boss', strength: null },
  ],
};
const places = new Map([['boss', { x: -100, y: 0 }], ['anna', { x: 200, y: 150 }], ['open', { x: 500, y: 150 }]]);
const words: MapDrawioWords = {
  title: 'Buying center',
  role: (role) => `ROLE-${role}`,
  attitude: (attitude) => `ATTITUDE-${attitude}`,
  influence: (value) => `INFLUENCE-${value}`,
  coverage: (coverage) => `COVERAGE-${coverage}`,
  strength: (strength) => `STRENGTH${strength}`,
};
const drawn = (map: MapModel): Element[] => [...new DOMParser().parseFromString(mapDrawio(map, places, { width: 260, height: 110 }, words), 'application/xml').querySelectorAll('mxCell')];

it('gives diagrams.net a box for every card and a line tied to its boxes, dotted where it is informal', () => {
  const cells = drawn(model);
  const boxes = cells.filter((cell) => cell.hasAttribute('vertex'));
  expect(boxes.map((cell) => cell.getAttribute('value'))).toEqual([
    '<b>Uwe &lt;b&gt;Kern&lt;/b&gt; &amp; Co</b><br>CEO<br>ROLE-decider<br>ATTITUDE-opponent · INFLUENCE-5<br>COVERAGE-deep',
    '<b>Anna &quot;Änne&quot; Vogt</b><br>ROLE-user, ROLE-influencer',
    '<b>Buyer – unknown</b>',
  ]);
  const place = (cell: Element): string => ['x', 'y', 'width', 'height'].map((name) => cell.querySelector('mxGeometry')?.getAttribute(name)).join(' ');
  expect(boxes.map(place)).toEqual(['40 40 260 110', '340 190 260 110', '640 190 260 110']);
  const lines = cells.filter((cell) => cell.hasAttribute('edge'));
  expect(lines.map((cell) => [cell.getAttribute('source'), cell.getAttribute('target'), cell.getAttribute('value'), /dashed=1;dashPattern=1 3/.test(cell.getAttribute('style') ?? '')])).toEqual([
    ['boss', 'anna', '', false],
    ['open', 'anna', '', true],
    ['anna', 'boss', 'STRENGTH-4', false],
    ['open', 'boss', '', false],
  ]);
});

it('gives away nothing to a customer', () => {
  const text = mapDrawio(customerSafe(model), places, { width: 260, height: 110 }, words);
  for (const secret of ['ATTITUDE', 'INFLUENCE', 'COVERAGE', 'STRENGTH', 'QZ', 'dotted', 'dashPattern', '#b3361c']) expect(text).not.toContain(secret);
  expect(text).toContain('ROLE-decider');
});

it('lists the members, to a customer only what they may see', () => {
  const rowWords = { ...words, column: (column: string) => column };
  expect(memberRows(model, rowWords, false)).toEqual([
    ['name', 'function', 'reportsTo', 'roles', 'informal', 'attitude', 'influence', 'coverage', 'coveredBy'],
    ['Uwe <b>Kern</b> & Co', 'CEO', '', 'ROLE-decider', '', 'ATTITUDE-opponent', '5', 'COVERAGE-deep', 'QZ'],
    ['Anna "Änne" Vogt', '', 'Uwe <b>Kern</b> & Co', 'ROLE-user, ROLE-influencer', '', '', '', 'COVERAGE-none', ''],
    ['Buyer – unknown', '', '', '', 'Anna "Änne" Vogt', '', '', 'COVERAGE-none', ''],
  ]);
  expect(memberRows(customerSafe(model), rowWords, true)).toEqual([
    ['name', 'function', 'reportsTo', 'roles'],
    ['Uwe <b>Kern</b> & Co', 'CEO', '', 'ROLE-decider'],
    ['Anna "Änne" Vogt', '', 'Uwe <b>Kern</b> & Co', 'ROLE-user, ROLE-influencer'],
    ['Buyer – unknown', '', '', ''],
  ]);
});
