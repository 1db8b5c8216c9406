// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EvidenceButton } from '../../../renderer/fields/score/EvidenceButton';
import { AccountScore } from '../../../renderer/features/accounts/AccountScore';
import { account, deal, marketSegment, scorecard, scorecardCriterion, segmentCriterion, signalAnswer } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { stopDay } from '../../support/renderer/stop-day';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const TODAY = stopDay();
const firm = account({ industry: 'Food' });
const sale = deal(firm.id, { stage: 'offered' });
const card = scorecard({ name: 'MEDDIC', scores: 'deal' });
const champion = scorecardCriterion(card, { name: 'Champion', weight: 3 });
const metrics = scorecardCriterion(card, { name: 'Metrics', weight: 1, orderKey: 'a1' });

describe('the evidence for winning a deal', () => {
  it('says what is known and what is not, beside the forecast and not instead of it', async () => {
    const { api, stored } = fakeApi();
    for (const record of [firm, sale, card, champion, metrics, signalAnswer(firm.id, champion, { value: 4, answeredOn: TODAY, dealId: sale.id })]) stored.set(record.id, record);
    const { workbench } = renderPage(<EvidenceButton deal={sale} />, { api });
    const user = userEvent.setup();
    const button = await screen.findByRole('button', { name: 'Evidence for winning: 1 of 2 signals known' });
    expect(button.textContent).toBe('1/2');
    await user.click(button);
    const popover = within(await screen.findByRole('dialog', { name: 'Evidence for winning' }));
    expect(popover.getByText('Evidence points to 100 of 100; 75% is known and fresh.')).toBeTruthy();
    expect(popover.getByText('Forecast: 50%')).toBeTruthy();
    expect(popover.getByText('For: Champion · 1 signal unknown')).toBeTruthy();
    expect(await seriousViolations()).toEqual([]);
    await user.click(within(popover.getByRole('radiogroup', { name: 'Metrics' })).getByRole('radio', { name: 'speaks clearly against' }));
    expect([...workbench.store.getState().tables.signalAnswer.values()]).toMatchObject([{ dealId: sale.id }, { dealId: sale.id, criterionId: metrics.id, value: 0, answeredOn: TODAY }]);
    // 3 of 4 for, 1 of 4 against.
    expect(popover.getByText('Evidence points to 75 of 100; 100% is known and fresh.')).toBeTruthy();
    expect(workbench.store.getState().tables.deal.get(sale.id)?.probability).toBeNull();
  });

  it('leads to the scorecards where there is none for deals', async () => {
    const { api, stored } = fakeApi();
    for (const record of [firm, sale, scorecard()]) stored.set(record.id, record);
    renderPage(<EvidenceButton deal={sale} />, { api });
    await userEvent.click(await screen.findByRole('button', { name: 'Evidence for winning' }));
    expect(screen.getByRole('link', { name: 'To the scorecards' }).getAttribute('href')).toBe('/stages/qualification/scorecards');
  });
});

it('an account is judged by the scorecard of its segment', async () => {
  const food = marketSegment({ name: 'Food firms' });
  const general = scorecard({ name: 'General' });
  const own = scorecard({ name: 'For food', segmentId: food.id, orderKey: 'a1' });
  const hygiene = scorecardCriterion(own, { name: 'Hygiene' });
  const { api, stored } = fakeApi();
  for (const record of [firm, food, segmentCriterion(food, { values: ['Food'] }), general, own, hygiene, signalAnswer(firm.id, hygiene, { value: 3, answeredOn: TODAY })]) stored.set(record.id, record);
  renderPage(<AccountScore account={firm} />, { api });
  expect((await screen.findByRole('status')).textContent).toBe('Score 75 of 100');
  expect(screen.getByText('by For food')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Food firms' }).getAttribute('href')).toBe(`/stages/identification?segment=${food.id}`);
});
