// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
// Loaded before, so that no test waits for it.
import '../../../renderer/features/needs/free/FreeBoard';
import type { AnyRecord } from '../../../shared/domain/records';
import { account, deal, member, pain } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { installCanvasShims } from '../buying-center/canvas-shims';
import { installDomShims } from '../ui/dom-shims';
import { benefit, link, openNeeds } from './needs-page';

beforeAll(() => {
  installDomShims();
  installCanvasShims();
});
afterEach(cleanup);

const company = account();
const sale = deal(company.id, { currency: 'EUR' });
const anna = member(sale, { displayName: 'Anna Vogt', isDecider: true });
const slow = pain(sale, { text: 'Changeovers cost 45 minutes', urgency: 3, orderKey: 'a0' });
const scrap = pain(sale, { text: 'Four in a hundred are scrap', urgency: 9, orderKey: 'a1' });
const quick = benefit(sale, { evidence: 'confirmed' });
const records: AnyRecord[] = [anna, slow, scrap, quick, link(sale, 'relieves', quick, slow)];

const openFree = async (given: readonly AnyRecord[] = records, settings = {}) => {
  const page = await openNeeds(sale, given, { needsView: 'free', ...settings });
  await screen.findByTestId('free-board');
  return { ...page, steps: () => page.workbench.store.getState().history.done.length };
};
const card = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-record-id="${id}"]`);
  if (found === null) throw new Error(`no card ${id}`);
  return found;
};
const focus = (id: string): void => card(id).focus();

describe('the free board', () => {
  it('is chosen by a key, and that choice is kept', async () => {
    const { user, session } = await openNeeds(sale, records);
    await user.keyboard('v');
    await screen.findByTestId('free-board');
    expect(session.store.getState().settings.needsView).toBe('free');
    await user.keyboard('v');
    await waitFor(() => expect(screen.queryByTestId('free-board')).toBeNull());
  });

  it('shows pains, benefits, people and the lines between them, each named for who cannot see it', async () => {
    await openFree();
    expect(card(slow.id).getAttribute('aria-label')).toBe('Pain, Changeovers cost 45 minutes, Urgency 3 of 10, €38,000 a year, Confirmed');
    expect(card(anna.id).getAttribute('aria-label')).toBe('Person, Anna Vogt, Decider');
    await waitFor(() => expect(screen.getAllByTestId('need-link').map((line) => line.getAttribute('aria-label'))).toEqual(['“Changeovers take 20 instead of 45 minutes” eases “Changeovers cost 45 minutes”']));
  });

  it('changes no record by being looked at', async () => {
    const { steps, table } = await openFree();
    expect(steps()).toBe(0);
    expect(table('pain').every(({ position }) => position === null)).toBe(true);
  });

  it('moves a card by key and keeps where the others were seen, all in one step to undo', async () => {
    const { user, steps, table, workbench } = await openFree();
    focus(slow.id);
    await user.keyboard('{Alt>}{ArrowRight}{ArrowRight}{ArrowDown}{/Alt}');
    expect(steps()).toBe(1);
    const places = [...table('pain'), ...table('benefit')].map(({ position }) => position);
    expect(places.every((place) => place !== null)).toBe(true);
    expect(table('member')[0]).toMatchObject({ position: null, needsPosition: { x: expect.any(Number) as number, y: expect.any(Number) as number } });
    workbench.undo();
    expect([...table('pain'), ...table('benefit')].every(({ position }) => position === null)).toBe(true);
  });

  it('goes from card to card with the arrow keys', async () => {
    const { user } = await openFree();
    // The most urgent pain stands on top.
    focus(scrap.id);
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement).toBe(card(slow.id)));
    await user.keyboard('{ArrowUp}');
    await waitFor(() => expect(document.activeElement).toBe(card(scrap.id)));
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(document.activeElement).toBe(card(anna.id)));
  });

  it('links by key, and says why where it does not', async () => {
    const { user, table } = await openFree();
    focus(quick.id);
    await user.keyboard('c');
    expect(screen.getByText(/^Link this benefit/)).toBeTruthy();
    focus(anna.id);
    await user.keyboard('{Enter}');
    expect(table('needLink').map(({ kind }) => kind)).toEqual(['relieves', 'serves']);
    expect(screen.queryByText(/^Link this benefit/)).toBeNull();

    focus(slow.id);
    await user.keyboard('c');
    focus(scrap.id);
    await user.keyboard('{Enter}');
    expect(table('needLink')).toHaveLength(2);
    expect(await screen.findByText('A pain cannot be linked with a pain.')).toBeTruthy();
  });

  it('gives up linking with Escape', async () => {
    const { user, table } = await openFree();
    focus(quick.id);
    await user.keyboard('c{Escape}');
    expect(screen.queryByText(/^Link this benefit/)).toBeNull();
    focus(anna.id);
    await user.keyboard('{Enter}');
    expect(table('needLink')).toHaveLength(1);
  });

  it('edits the words on the card', async () => {
    const { user, table } = await openFree();
    focus(slow.id);
    await user.keyboard('{Enter}');
    await user.clear(await screen.findByRole('textbox', { name: 'Pain', description: '' }));
    await user.keyboard('Changeovers cost an hour{Enter}');
    expect(table('pain').find(({ id }) => id === slow.id)?.text).toBe('Changeovers cost an hour');
    await waitFor(() => expect(document.activeElement).toBe(card(slow.id)));
  });

  it('deletes several cards with their links in one step, and people not at all', async () => {
    const { user, table, workbench } = await openFree();
    await user.keyboard('{Control>}a{/Control}{Delete}');
    expect([table('pain').length, table('benefit').length, table('needLink').length, table('member').length]).toEqual([0, 0, 0, 1]);
    expect(await screen.findByText('3 cards deleted')).toBeTruthy();
    workbench.undo();
    expect([table('pain').length, table('benefit').length, table('needLink').length]).toEqual([2, 1, 1]);
  });

  it('parts two cards when their line is deleted', async () => {
    const { user, table, workbench } = await openFree();
    const line = await screen.findByTestId('need-link');
    fireEvent.click(line);
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('{Delete}');
    expect(table('needLink')).toEqual([]);
    workbench.undo();
    expect(table('needLink')).toHaveLength(1);
  });

  it('is arranged in one step, and as it was after undo', async () => {
    const placed = records.map((record) => (record.type === 'pain' || record.type === 'benefit' ? { ...record, position: { x: 500, y: record.id === scrap.id ? 700 : 0 } } : record));
    const { user, steps, table, workbench } = await openFree(placed);
    await user.keyboard('a');
    expect(steps()).toBe(1);
    expect(table('pain').find(({ id }) => id === scrap.id)?.position).toEqual({ x: 0, y: expect.any(Number) as number });
    workbench.undo();
    expect(table('pain').find(({ id }) => id === scrap.id)?.position).toEqual({ x: 500, y: 700 });
    expect(table('member')[0]?.needsPosition).toBeNull();
  });

  it('shows where it was left when one comes back to it from the columns', async () => {
    const { user } = await openFree();
    const before = card(slow.id).style.transform;
    await user.keyboard('v');
    await waitFor(() => expect(screen.queryByTestId('free-board')).toBeNull());
    await user.keyboard('v');
    await screen.findByTestId('free-board');
    expect(card(slow.id).style.transform).toBe(before);
  });

  it('says what belongs on it while it is empty', async () => {
    await openFree([]);
    expect(screen.getByRole('heading', { name: 'What hurts the customer' })).toBeTruthy();
  });

  it('has no serious accessibility violation, in German as in English', async () => {
    await openFree();
    expect(await seriousViolations()).toEqual([]);
    cleanup();
    await openFree(records, { language: 'de' });
    expect(await seriousViolations()).toEqual([]);
  });
});
