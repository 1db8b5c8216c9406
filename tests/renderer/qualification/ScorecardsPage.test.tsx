// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { ScorecardsPage } from '../../../renderer/features/qualification/cards/ScorecardsPage';
import type { AnyRecord } from '../../../shared/domain/records';
import { marketSegment } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

async function open(records: AnyRecord[] = []) {
  const { api, stored } = fakeApi();
  for (const record of records) stored.set(record.id, record);
  const page = renderPage(<CommandProvider><ScorecardsPage /></CommandProvider>, { api, path: '/stages/qualification/scorecards' });
  const tables = () => page.workbench.store.getState().tables;
  const criteria = () => [...tables().scorecardCriterion.values()].sort((a, b) => (a.orderKey < b.orderKey ? -1 : 1));
  return { ...page, tables, criteria, user: userEvent.setup() };
}

describe('scorecards', () => {
  it('start with MEDDIC in the user’s language, each criterion with its question, as one step', async () => {
    const { user, criteria, tables, workbench } = await open();
    await user.click(await screen.findByRole('button', { name: 'Deals by MEDDIC' }));
    expect([...tables().scorecard.values()]).toMatchObject([{ name: 'Deals by MEDDIC', scores: 'deal', segmentId: null }]);
    expect(criteria().map(({ name }) => name)).toEqual([
      'Metrics', 'Economic buyer', 'Decision criteria', 'Decision process', 'Identified pain', 'Champion', 'No budget and none in sight', 'Decided for somebody else',
    ]);
    expect(criteria().every(({ question }) => question.endsWith('?'))).toBe(true);
    expect(await seriousViolations()).toEqual([]);
    workbench.undo();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Deals by MEDDIC' })).toBeTruthy());
    expect(criteria()).toEqual([]);
  });

  it('are made for a segment, with weights and how long answers last, and say what is missing', async () => {
    const food = marketSegment({ name: 'Food' });
    const { user, criteria, tables } = await open([food]);
    await user.click(await screen.findByRole('button', { name: 'Empty scorecard' }));
    expect(screen.getByText('Fewer than 4 signals')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add a signal' }));
    await user.type(screen.getByLabelText('What it looks at'), 'Old machines');
    await user.click(screen.getByRole('combobox', { name: /^Weight/ }));
    await user.click(await screen.findByRole('option', { name: '5 decisive' }));
    await user.click(screen.getByRole('combobox', { name: /^Half as certain after/ }));
    await user.click(await screen.findByRole('option', { name: '730 days' }));
    await user.click(screen.getByRole('combobox', { name: /^For the segment/ }));
    await user.click(await screen.findByRole('option', { name: 'Food' }));
    await user.click(screen.getByRole('button', { name: 'Add a knock-out' }));
    expect(criteria()).toMatchObject([
      { kind: 'signal', name: 'Old machines', weight: 5, halfLifeDays: 730 },
      { kind: 'knock-out', halfLifeDays: null },
    ]);
    expect([...tables().scorecard.values()]).toMatchObject([{ segmentId: food.id, scores: 'account' }]);
    await user.click(screen.getByRole('button', { name: 'More for Old machines' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    expect(criteria()).toHaveLength(1);
  });

  it('are duplicated with their criteria and removed with them', async () => {
    const { user, criteria, tables } = await open();
    await user.click(await screen.findByRole('button', { name: 'Deals by BANT' }));
    const choose = async (entry: string) => {
      await user.click(screen.getAllByRole('button', { name: 'More for Deals by BANT' })[0] as HTMLElement);
      await user.click(await screen.findByRole('menuitem', { name: entry }));
    };
    await choose('Duplicate');
    expect([tables().scorecard.size, criteria().length]).toEqual([2, 12]);
    expect(new Set(criteria().map(({ id }) => id)).size).toBe(12);
    await choose('Remove');
    expect([tables().scorecard.size, criteria().length]).toEqual([1, 6]);
    expect(within(screen.getByRole('list', { name: 'Scorecards' })).getAllByRole('button', { name: /^Edit/ })).toHaveLength(1);
  });
});
