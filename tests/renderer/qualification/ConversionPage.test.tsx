// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { ConversionPage } from '../../../renderer/features/qualification/conversion/ConversionPage';
import { addDays } from '../../../shared/domain/calendar/day-arithmetic';
import type { CallOutcome } from '../../../shared/domain/deal/activity';
import type { AnyRecord } from '../../../shared/domain/records';
import { account, activity, deal, marketSegment, segmentCriterion } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { stopDay } from '../../support/renderer/stop-day';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const TODAY = stopDay();

function open(records: AnyRecord[]) {
  const { api, stored } = fakeApi();
  for (const record of records) stored.set(record.id, record);
  return renderPage(<CommandProvider><ConversionPage /></CommandProvider>, { api, path: '/stages/qualification/conversion' });
}

it('tells per segment and caller how far calls got, with shares from five companies on', async () => {
  const food = marketSegment({ name: 'Food' });
  const companies = Array.from({ length: 6 }, (_unused, index) => account({ name: `Company ${index}`, industry: index < 2 ? 'Food' : 'Steel' }));
  const outcomes: CallOutcome[] = ['appointment', 'interested', 'reached', 'declined', 'not-reached', 'not-reached'];
  const calls = companies.map(({ id }, index) => activity(id, { kind: 'call', outcome: outcomes[index] ?? null, doneOn: addDays(TODAY, index === 5 ? -200 : -5) }));
  const won = deal(companies[0]?.id ?? '', { firstContactOn: TODAY });
  open([food, segmentCriterion(food, { values: ['Food'] }), ...companies, ...calls, won]);
  const row = async (name: RegExp) => (await screen.findByRole('row', { name })).textContent;
  expect(await row(/All companies/)).toBe('All companies5480%240%120%120%');
  expect(await row(/^Food/)).toBe('Food22211');
  expect(await row(/Companies without a segment/)).toBe('Companies without a segment32000');
  expect(await seriousViolations()).toEqual([]);
  await userEvent.click(screen.getByRole('radio', { name: 'all time' }));
  expect(await row(/All companies/)).toBe('All companies6467%233%117%117%');
});

it('without calls leads to the call list', async () => {
  open([account()]);
  await userEvent.click(await screen.findByRole('button', { name: 'To the call list' }));
  expect(screen.getByTestId('elsewhere').textContent).toBe('/stages/qualification');
});
