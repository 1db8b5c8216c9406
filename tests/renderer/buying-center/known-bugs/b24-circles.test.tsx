// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../../../shared/domain/import/column-mapping';
import { orgChartRecords } from '../../../../shared/domain/org-chart/org-chart-records';
import { planOrgChart } from '../../../../shared/domain/org-chart/plan-org-chart';
import { tableOf } from '../../../domain/import/table-of';
import { cards, choose, lines, open, prepareMaps, sale } from '../map-page';

prepareMaps();

/** One is their own manager, one has a manager who left, and two manage each other. */
const table = tableOf('id;name;manager', '1;Otto One;1', '2;Tina Two;1', '3;Theo Three;2', '4;Fay Four;9', '5;Finn Five;6', '6;Sara Six;5');

/** The chart as it is after the import. */
function imported() {
  const plan = planOrgChart(table, proposeMapping(table));
  const records = orgChartRecords(plan, { accountId: sale.accountId, dealId: sale.id }, { now: '2026-03-25T08:00:00.000Z', newId: v7 });
  return { plan, records };
}

describe('B24: own supervisor, manager who left, two who manage each other', () => {
  it('cost one line each, are named, and lose nobody', async () => {
    const { plan, records } = imported();
    expect(plan.messages.map(({ code, line }) => `${line} ${code}`)).toEqual(['2 self-reference', '5 unknown-manager', '6 circle-opened']);
    await open(records);
    await waitFor(() => expect(cards()).toHaveLength(6));
    expect(lines()).toHaveLength(3);
  });

  it('a line that would make a circle of bosses is refused with the reason', async () => {
    const { user, steps } = await open(imported().records);
    await waitFor(() => expect(cards()).toHaveLength(6));
    choose(/Otto/);
    await user.click(screen.getByRole('combobox', { name: 'To whom' }));
    await user.keyboard('theo{Enter}');
    expect(await screen.findByText('Nobody can be their own boss: Otto One → Theo Three → Tina Two → Otto One.')).toBeDefined();
    expect([lines().length, steps()]).toEqual([3, 0]);
  });
});
