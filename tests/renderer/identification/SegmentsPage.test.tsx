// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { SegmentsPage } from '../../../renderer/features/identification/segments/SegmentsPage';
import type { AnyRecord, RecordOf } from '../../../shared/domain/records';
import { account, deal, marketSegment, segmentCriterion } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { textLiterals } from '../../support/renderer/text-literals';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const baker = account({ name: 'Baker AG', industry: 'Food', employees: 320, city: 'Bonn' });
const brewer = account({ name: 'Brewer KG', industry: 'Food', employees: 40 });
const smith = account({ name: 'Smith GmbH', industry: 'Steel', employees: 700 });
const blank = account({ name: 'Blank SE' });

async function open(records: AnyRecord[], search = '') {
  const { api, stored } = fakeApi();
  for (const record of records) stored.set(record.id, record);
  const page = renderPage(<CommandProvider><SegmentsPage /></CommandProvider>, { api, path: '/stages/identification', at: `/stages/identification${search}` });
  const tables = () => page.workbench.store.getState().tables;
  const segments = (): RecordOf<'marketSegment'>[] => [...tables().marketSegment.values()];
  const criteria = (): RecordOf<'segmentCriterion'>[] => [...tables().segmentCriterion.values()];
  return { ...page, segments, criteria, user: userEvent.setup() };
}

describe('without segments', () => {
  it('offers to start from the companies there are', async () => {
    const { user, segments, criteria, router } = await open([baker, brewer, smith]);
    await user.click(await screen.findByRole('button', { name: 'Industry Food (2 companies)' }));
    expect(segments()).toMatchObject([{ name: 'Food', joins: 'all', nextAction: '' }]);
    expect(criteria()).toMatchObject([{ field: 'industry', values: ['Food'], group: 0 }]);
    expect(router.state.location.search).toBe(`?segment=${segments()[0]?.id}`);
  });

  it('leads to the import where there are no companies', async () => {
    const { user } = await open([deal(baker.id)]);
    expect(await seriousViolations()).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Import companies and people' }));
    expect(screen.getByTestId('elsewhere').textContent).toBe('/import');
  });
});

describe('the list of segments', () => {
  const food = marketSegment({ name: 'Food', potential: '1200000', nextAction: 'Invite them', nextActionOn: '2999-01-10', orderKey: 'a0' });
  const large = marketSegment({ name: 'Large', orderKey: 'a1' });
  const records = [
    baker, brewer, smith, blank, food, large, deal(baker.id), deal(baker.id, { stage: 'won' }),
    segmentCriterion(food, { field: 'industry', values: ['food'] }),
    segmentCriterion(large, { field: 'employees', from: '500' }),
  ];

  it('counts companies, tells criteria in words and what is a white spot', async () => {
    const { user } = await open(records);
    const row = async (name: RegExp) => (await screen.findByRole('row', { name })).textContent;
    expect(await row(/Food/)).toBe('FoodIndustry food2+ 1 unclear1€1,200,000Invite them10 Jan 2999');
    expect(await row(/Large/)).toBe('Largefrom 500 employees1+ 1 unclear0–White spot–');
    expect(await seriousViolations()).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'White spots (1)' }));
    expect(screen.queryByRole('row', { name: /Invite them/ })).toBeNull();
    expect(await row(/Large/)).toContain('White spot');
  });

  it('takes one away with its criteria and brings both back', async () => {
    const { user, workbench, segments, criteria } = await open(records);
    await user.click(await screen.findByRole('button', { name: 'More for Food' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    expect(segments().map(({ name }) => name)).toEqual(['Large']);
    expect(criteria()).toHaveLength(1);
    workbench.undo();
    expect(segments()).toHaveLength(2);
    expect(criteria()).toHaveLength(2);
  });

  it('opens one by keyboard', async () => {
    const { user, router } = await open(records);
    (await screen.findByRole('row', { name: /Food/ })).focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(router.state.location.search).toBe(`?segment=${large.id}`);
  });
});

describe('one segment', () => {
  const food = marketSegment({ name: 'Food' });
  const industry = segmentCriterion(food, { field: 'industry', values: ['Food'] });
  const shown = async () => within(await screen.findByRole('grid', { name: 'Companies of the segment' })).getAllByRole('row').slice(1).map((row) => row.textContent);

  it('finds its companies while its criteria change, with “or” inside groups and “and” between them', async () => {
    const { user, criteria, workbench } = await open([baker, brewer, smith, blank, food, industry], `?segment=${food.id}`);
    await waitFor(async () => expect(await shown()).toEqual(['Baker AGBonnFood320–', 'Brewer KGDresdenFood40–']));
    await user.type(screen.getByRole('combobox', { name: 'One of these' }), 'Steel{Enter}');
    expect((await shown()).length).toBe(3);
    expect(screen.getByText('Industry Food or Steel')).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Add a group' }));
    const second = screen.getByRole('group', { name: /Group 2/ });
    await user.click(within(second).getByRole('combobox', { name: /Looks at/ }));
    await user.click(await screen.findByRole('option', { name: 'Employees' }));
    await user.type(within(second).getByLabelText('From'), '100{Enter}');
    expect(screen.getByText('Industry Food or Steel and from 100 employees')).toBeTruthy();
    expect(await shown()).toEqual(['Baker AGBonnFood320–', 'Smith GmbHDresdenSteel700–']);
    expect(await seriousViolations()).toEqual([]);

    await user.click(screen.getByRole('radio', { name: 'one group is enough' }));
    expect((await shown()).length).toBe(3);
    await user.click(screen.getByRole('button', { name: 'Remove: from 100 employees' }));
    expect(criteria()).toMatchObject([{ values: ['Food', 'Steel'] }]);
    for (let step = 0; step < 6; step += 1) workbench.undo();
    expect(criteria()).toMatchObject([{ values: ['Food'] }]);
    await waitFor(async () => expect((await shown()).length).toBe(2));
  });

  it('keeps companies apart of which too little is known, and leads to them', async () => {
    const { user } = await open([baker, blank, food, industry], `?segment=${food.id}`);
    await user.click(await screen.findByRole('radio', { name: 'Too little known (1)' }));
    const row = screen.getByRole('row', { name: /Blank SE/ });
    await user.click(row);
    expect(screen.getByTestId('elsewhere').textContent).toBe(`/accounts/${blank.id}`);
  });

  it('ticks its next action off into the note and is a white spot then', async () => {
    const planned = marketSegment({ name: 'Food', nextAction: 'Invite them', nextActionOn: '2999-01-10', note: 'Fair in May' });
    const { user, segments, workbench } = await open([planned], `?segment=${planned.id}`);
    await user.click(await screen.findByRole('button', { name: 'Done' }));
    expect(segments()[0]).toMatchObject({ nextAction: '', nextActionOn: null });
    expect(segments()[0]?.note).toMatch(/^Fair in May\n\d+ \w+ \d{4}: Invite them$/);
    expect(screen.getByText('White spot')).toBeTruthy();
    workbench.undo();
    expect(segments()[0]).toMatchObject({ nextAction: 'Invite them', note: 'Fair in May' });
  });

  it('that is gone says so', async () => {
    await open([baker], '?segment=gone');
    expect(await screen.findByText('This segment is gone')).toBeTruthy();
  });
});

it('holds no words of its own', () => expect(textLiterals('features/identification')).toEqual([]));
