// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { relation } from '../../support/records/records';
import { card, cards, chart, choose, open, part, people, prepareMaps } from './map-page';

prepareMaps();

/** The chart of three with a fourth beside it, seen as a hierarchy. */
async function openTree() {
  const { records, worker, head, chief } = chart();
  const spare = part(people.spare, { position: { x: 900, y: 0 } });
  const page = await open([...records, spare]);
  choose(/Wanda/);
  await page.user.keyboard('h');
  // In the hierarchy people stand centred under their boss, whatever their own places are.
  await waitFor(() => expect(placeOf(/Sam/).y).toBe(placeOf(/Clara/).y));
  await waitFor(() => expect(placeOf(/Sam/).x).toBeLessThan(900));
  return { ...page, worker, head, chief, spare };
}

function placeOf(name: RegExp): { x: number; y: number } {
  const [, x, y] = /translate\(([-\d.]+)px, ?([-\d.]+)px\)/.exec(card(name).style.transform) ?? [];
  return { x: Number(x), y: Number(y) };
}

/** Carries a card into the middle of another one; jsdom shows the canvas at its own scale. */
function carry(from: RegExp, to: RegExp): { letGo: () => void } {
  const start = placeOf(from);
  const target = placeOf(to);
  fireEvent.mouseDown(card(from), { button: 0, clientX: start.x + 20, clientY: start.y + 20 });
  const at = { clientX: target.x + 100, clientY: target.y + 50 };
  fireEvent.mouseMove(window, { clientX: start.x + 40, clientY: start.y + 40 });
  fireEvent.mouseMove(window, at);
  return { letGo: () => fireEvent.mouseUp(window, at) };
}

describe('a card dropped on a card in the hierarchy', () => {
  it('shows the boss it would get, and gets it as one step', async () => {
    const { workbench, steps, table, worker, head, chief } = await openTree();
    const before = placeOf(/Wanda/);
    const { letGo } = carry(/Wanda/, /Clara/);
    await waitFor(() => expect(screen.getByTestId('drop-mark').textContent).toBe('reports to Clara Chief'));
    expect(steps()).toBe(0);
    letGo();
    expect(screen.queryByTestId('drop-mark')).toBeNull();
    expect(steps()).toBe(1);
    const bossOf = (id: string) => table('relation').filter(({ fromId }) => fromId === id).map(({ toId }) => toId);
    expect(bossOf(worker.id)).toEqual([chief.id]);
    await waitFor(() => expect(placeOf(/Wanda/).y).toBe(placeOf(/Henry/).y));
    workbench.undo();
    expect(bossOf(worker.id)).toEqual([head.id]);
    await waitFor(() => expect(placeOf(/Wanda/)).toEqual(before));
  });

  it('is refused with the reason where it would be a circle', async () => {
    const { steps } = await openTree();
    const { letGo } = carry(/Clara/, /Wanda/);
    await waitFor(() => expect(screen.getByTestId('drop-mark').getAttribute('data-refused')).toBe('true'));
    letGo();
    expect(await screen.findByText('Nobody can be their own boss: Clara Chief → Wanda Worker → Henry Head → Clara Chief.')).toBeDefined();
    expect(steps()).toBe(0);
  });

  it('goes back when it is dropped on nobody or on its own boss', async () => {
    const { steps, member: memberOf, worker } = await openTree();
    const before = placeOf(/Wanda/);
    carry(/Wanda/, /Henry/).letGo();
    await waitFor(() => expect(placeOf(/Wanda/)).toEqual(before));
    expect(steps()).toBe(0);
    expect(memberOf(worker.id)?.position).toEqual({ x: 0, y: 400 });
  });
});

describe('without a mouse', () => {
  it('chooses the boss by name, from anywhere on the map', async () => {
    const { user, steps, table, worker, spare } = await openTree();
    choose(/Wanda/);
    await user.keyboard('b');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Reports to' })));
    await user.keyboard('sam{Enter}');
    expect(table('relation').filter(({ fromId }) => fromId === worker.id).map(({ toId }) => toId)).toEqual([spare.id]);
    expect(steps()).toBe(1);
    await waitFor(() => expect(document.activeElement).toBe(card(/Wanda/)));
  });

  it('says why somebody cannot be the boss', async () => {
    const { user, steps } = await openTree();
    choose(/Clara/);
    await user.keyboard('b');
    await user.keyboard('wanda{Enter}');
    expect(await screen.findByText('This would be a circle')).toBeDefined();
    expect(steps()).toBe(0);
  });

  it('steps from card to card with the arrows and moves none', async () => {
    const { user, steps } = await openTree();
    choose(/Wanda/);
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(card(/Henry/));
    await user.keyboard('{ArrowUp}{ArrowRight}');
    expect(document.activeElement).toBe(card(/Sam/));
    expect(steps()).toBe(0);
  });
});

it('keeps the second boss, and gets the first one back in its place when a line is deleted and brought back', async () => {
  const { records, worker, chief, head } = chart();
  const second = relation(worker, chief);
  const { workbench, user } = await open([...records, second]);
  expect(cards()).toHaveLength(3);
  choose(/Henry/);
  await user.keyboard('{Delete}');
  workbench.undo();
  choose(/Wanda/);
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Reports to' }).getAttribute('placeholder')).toBe('Henry Head'));
  expect(workbench.store.getState().tables.member.get(head.id)).toBeDefined();
});

it('folds a branch up and unfolds it from the card', async () => {
  const { user } = await openTree();
  choose(/Henry/);
  await user.click(screen.getByRole('button', { name: 'Fold the people below' }));
  await waitFor(() => expect(cards()).toHaveLength(3));
  await user.click(screen.getByRole('button', { name: 'Unfold 1 person' }));
  await waitFor(() => expect(cards()).toHaveLength(4));
});
