// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { Edit } from '../../../shared/document/edit';
import { applyDiff, emptyTables } from '../../../shared/document/record-tables';
import { changeEntries } from '../../../shared/domain/map-history/change-entries';
import type { AnyRecord } from '../../../shared/domain/records';
import { activity, rating, relation } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { installDomShims } from '../ui/dom-shims';
import { installCanvasShims } from './canvas-shims';
import { card, choose, firm, open, part, people, sale } from './map-page';

beforeAll(() => {
  installDomShims();
  installCanvasShims();
});
// Only the clock: what waits for a timer goes on as ever.
beforeEach(() => vi.useFakeTimers({ now: new Date('2026-03-25T12:00:00Z'), toFake: ['Date'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const JANA = { type: 'colleague' as const, id: '0195ce7c-2c00-7000-8000-0000000000aa', createdAt: '2026-01-01T09:00:00.000Z', updatedAt: '2026-01-01T09:00:00.000Z', rev: 1, name: 'Jana Roth', email: '' };
const made = <R extends { createdAt: string }>(record: R, day: string): R => ({ ...record, createdAt: `2026-${day}T09:00:00.000Z` });

const chief = made(part(people.chief, { position: { x: 0, y: 0 } }), '01-10');
const head = made(part(people.head, { position: { x: 0, y: 200 } }), '01-10');
const worker = made(part(people.worker, { position: { x: 400, y: 200 } }), '02-20');
const spare = made(part(people.spare, { position: { x: 800, y: 200 } }), '01-10');
const ofChief = made(rating(chief, JANA.id, { attitude: 'sceptic', influence: 5 }), '01-11');
const headToChief = made(relation(head, chief), '01-10');
const workerToChief = made(relation(worker, chief), '02-20');
const spareToChief = made(relation(spare, chief), '01-10');
const influence = made(relation(spare, chief, { kind: 'influence', strength: 2 }), '01-10');
const visit = activity(firm.id, { dealId: sale.id, kind: 'visit', doneOn: '2026-02-15' });

/** A history written by hand, a step a day. */
function story(): AnyRecord[] {
  let tables = emptyTables();
  let entry = 0;
  const newId = (): string => `0195ce7c-0001-7000-8000-${String((entry += 1)).padStart(12, '0')}`;
  const now = <R extends AnyRecord>(record: R): R => (tables[record.type].get(record.id) ?? record) as R;
  const steps: [day: string, build: (edit: Edit) => void][] = [
    ['01-10', (edit) => edit.add(chief, head, spare, headToChief, spareToChief, influence, ofChief)],
    ['02-10', (edit) => edit.update(now(head), { isBuyer: true })],
    ['02-20', (edit) => edit.add(worker, workerToChief)],
    ['03-01', (edit) => edit.update(now(ofChief), { attitude: 'supporter' })],
    ['03-02', (edit) => edit.update(now(chief), { coverage: 'regular', isDecider: true })],
    ['03-03', (edit) => edit.update(now(influence), { strength: -4 })],
    ['03-20', (edit) => edit.remove(now(head), now(headToChief))],
  ];
  for (const [day, build] of steps) {
    const edit = new Edit();
    build(edit);
    edit.add(...changeEntries(edit.diff, { now: `2026-${day}T09:00:00.000Z`, newId, byId: JANA.id }));
    tables = applyDiff(tables, edit.diff);
  }
  return [JANA, visit, ...Object.values(tables).flatMap((table) => [...(table as ReadonlyMap<string, AnyRecord>).values()])];
}

const told = () => screen.queryAllByTestId('difference').map((entry) => entry.textContent);
const marks = () =>
  screen.getAllByTestId('map-card').map((shown) => `${shown.querySelector('[data-field="name"]')?.textContent ?? ''}: ${shown.querySelector('[data-mark]')?.textContent ?? '–'}`);

async function compare() {
  const page = await open(story());
  await page.user.keyboard('v');
  await screen.findByTestId('compared-map');
  return page;
}

it('shows what has changed since the last visit: marks on cards and lines, old and new in words, and a list of exactly that', async () => {
  await compare();
  expect(told()).toEqual([
    'Clara ChiefChangedNew role: DeciderContact coverage: No contact → Regular contactAttitude: Sceptic → Supporter (Jana Roth)',
    'Wanda WorkerJoined',
    'Henry HeadLeft',
    'Sam Spare influences Clara Chief, strength −4ChangedStrength: +2 → −4',
    'Wanda Worker reports to Clara ChiefNew',
    'Henry Head reports to Clara ChiefGone',
  ]);
  expect(marks()).toEqual(['Clara Chief: Changed', 'Wanda Worker: Joined', 'Sam Spare: –', 'Henry Head: Left']);
  expect(screen.getByText('People: 1 joined, 1 left, 1 changed. Lines: 3.')).toBeDefined();
  expect(within(screen.getByTestId('compared-map')).getByText('Strength: +2 → −4')).toBeDefined();
  // Who has gone is announced as such.
  expect(card(/^Henry Head.*Left$/)).toBeDefined();
});

it('follows the days one chooses, and says so when nothing changed between them', async () => {
  const { user } = await compare();
  fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-02-28' } });
  expect(told()).toEqual(['Wanda WorkerJoined', 'Wanda Worker reports to Clara ChiefNew']);
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-02-25' } });
  expect(told()).toEqual([]);
  expect(screen.getByText('Nothing changed between these two days.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '7 days' }));
  expect(told()).toEqual(['Henry HeadLeft', 'Henry Head reports to Clara ChiefGone']);
});

it('leads from the list and by keys to each difference, and back to the map by Escape', async () => {
  const { user } = await compare();
  await user.click(within(screen.getByRole('list', { name: 'People' })).getByText('Wanda Worker'));
  expect(document.activeElement).toBe(card(/Wanda/));
  await user.keyboard('n');
  expect(document.activeElement).toBe(card(/Henry/));
  expect(screen.getByRole('button', { current: true }).textContent).toContain('Henry Head');
  await user.keyboard('n');
  expect(screen.getByRole('button', { current: true }).textContent).toContain('influences');
  await user.keyboard('pp');
  expect(document.activeElement).toBe(card(/Wanda/));
  // Wanda has a boss: arrows step through the picture as on the map.
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(card(/Clara/));
  await user.keyboard('{Escape}');
  expect(await screen.findByTestId('map-canvas')).toBeDefined();
  expect(screen.queryByTestId('compared-map')).toBeNull();
});

it('lets nothing be changed', async () => {
  const { user, steps, workbench } = await compare();
  const before = workbench.store.getState().tables;
  choose(/Clara/);
  await user.keyboard('{Delete}{Backspace}{F2}{Enter}xg b{ArrowDown}l');
  fireEvent.doubleClick(card(/Clara/));
  expect([steps(), screen.queryByRole('textbox'), screen.queryByRole('dialog')]).toEqual([0, null, null]);
  expect(workbench.store.getState().tables).toBe(before);
});

it('has no serious accessibility violation', async () => {
  await compare();
  expect(await seriousViolations()).toEqual([]);
});
