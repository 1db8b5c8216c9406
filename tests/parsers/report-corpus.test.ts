import { beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../scripts/cli/import-check/check-file';
import { NOTHING_THERE, type Existing } from '../../shared/domain/import/plan/import-plan';
import { whiteSpace } from '../../shared/domain/key-account/white-space';
import { breakdown, outcomes } from '../../shared/domain/loss-report/breakdown';
import { coverageComparison } from '../../shared/domain/loss-report/coverage-comparison';
import { cycleTimes } from '../../shared/domain/loss-report/cycle-times';
import { funnel } from '../../shared/domain/loss-report/funnel';
import { reportDeals, type ReportDeal } from '../../shared/domain/loss-report/report-deal';
import { statedAgainstEstablished } from '../../shared/domain/loss-report/stated-established';
import { hasRealInputs, realInput } from '../support/real-inputs';

if (!hasRealInputs) console.warn('The collected real files are not beside the checkout: what reports make of them is not tested.');

/** What is there after files were imported one after another. */
function imported(files: readonly string[], locale: 'de' | 'en', values: [string, string][] = []): Existing {
  return files.reduce((existing, file) => {
    const checked = checkFile(realInput(file), existing, { locale, timeZone: 'UTC', withRows: false, options: {}, values, today: '2026-03-25' });
    if (!checked.ok) throw new Error(JSON.stringify(checked.error));
    return checked.value.existing;
  }, NOTHING_THERE);
}

function dealsOf({ deals, accounts }: Existing): ReportDeal[] {
  return reportDeals({ deals, accounts: new Map(accounts.map((account) => [account.id, account])), closes: [], probes: [], offers: [], segments: [], criteria: [] });
}

/** Expected numbers were counted in the files by other means. */
describe.skipIf(!hasRealInputs)('reports over imported deals', () => {
  describe('of the Maven file', () => {
    let deals: ReportDeal[] = [];
    let existing: Existing = NOTHING_THERE;
    beforeAll(() => {
      existing = imported(['csv/maven_accounts.csv', 'csv/maven_products.csv', 'csv/maven_sales_pipeline.csv'], 'en', [['GTXPro', 'GTX Pro']]);
      deals = dealsOf(existing);
    });

    it('has 522 of 595 cells won and 73 white in its matrix', () => {
      const { accounts, products, deals: sales, dealProducts } = existing;
      // The company the deals without one were collected under is no customer.
      const unitIds = accounts.filter(({ industry }) => industry !== '').map(({ id }) => id);
      const { cells, total } = whiteSpace({ unitIds, productIds: products.map(({ id }) => id), deals: sales, dealProducts, said: [] });
      expect([unitIds.length, products.length, cells.size, total.counts.bought, cells.size - total.counts.bought]).toEqual([85, 7, 595, 522, 73]);
    });

    it('4,238 won, 2,473 lost, 10,005,534 won, a win rate of 63.15 %', () => {
      const { won, lost, 'no-decision': none, winRate, wonSums } = outcomes(deals);
      expect([deals.length, won.length, lost.length, none.length, winRate, wonSums.map(({ currency, sum, ids }) => [currency, sum, ids.length])]).toEqual([8800, 4238, 2473, 0, '63.15', [['USD', '10005534', 4238]]]);
    });

    it('by industry and time every ended deal stands in one group', () => {
      for (const dimension of ['industry', 'year', 'month'] as const) {
        const groups = breakdown(deals, dimension);
        expect(groups.reduce((sum, { won, lost }) => sum + won.length + lost.length, 0)).toBe(6711);
      }
      // Ten industries: the deals without a company are all open.
      expect(breakdown(deals, 'industry')).toHaveLength(10);
    });

    it('has a cycle time for each that ended, and places its losses by their days, as a file says no stage they ended in', () => {
      const { rows, without } = cycleTimes(deals);
      expect(rows.map(({ stretch, outcome, ids }) => [stretch, outcome, ids.length])).toEqual([['contact-to-close', 'won', 4238], ['contact-to-close', 'lost', 2473]]);
      expect(without).toEqual([]);
      const { steps, byDates, unplaced } = funnel(deals);
      expect([steps[0]?.reached.length, steps[0]?.dropped.length, byDates.length, unplaced.length]).toEqual([8800, 2473, 2473, 0]);
    });

    it('has its sales agents as sellers, each with what they won and lost', () => {
      const sellers = breakdown(deals, 'seller');
      expect([existing.colleagues.length, sellers.length]).toEqual([30, 30]);
      const { id } = existing.colleagues.find(({ name }) => name === 'Darcel Schlecht')!;
      const group = sellers.find(({ label }) => label.kind === 'seller' && label.id === id)!;
      expect([group.won.length, group.lost.length]).toEqual([349, 204]);
    });
  });

  it('of the HubSpot file: 71 won of 8,934,361.48, 69 lost for their reasons', () => {
    const deals = dealsOf(imported(['csv/hubspot_companies.csv', 'csv/hubspot_contacts.csv', 'csv/hubspot_deals.csv'], 'en'));
    const { won, lost, wonSums } = outcomes(deals);
    expect([won.length, lost.length, wonSums.map(({ currency, sum }) => [currency, sum])]).toEqual([71, 69, [['USD', '8934361.48']]]);
    const reasons = breakdown(deals, 'reason').filter((group) => group.lost.length > 0).map(({ label, lost: ids }) => [label.kind === 'reason' && label.stated.kind === 'words' ? label.stated.words : '', ids.length]);
    const sellers = breakdown(deals, 'seller').map((group) => [group.won.length, group.lost.length]);
    expect(sellers).toEqual([[18, 18], [13, 17], [16, 13], [11, 14], [13, 7]]);
    expect(reasons).toEqual([['Product Fit', 16], ['Price', 13], ['Competitor', 10], ['Timing', 9], ['Lost Interest', 8], ['', 13]]);
  });

  it('of the Salesforce file, which has no lost stage: nothing that is not a number', () => {
    const deals = dealsOf(imported(['csv/salesforce_accounts_cp1252.csv', 'csv/salesforce_opportunities.csv'], 'en'));
    const { won, lost, winRate } = outcomes(deals);
    expect([won.length, lost.length, winRate]).toEqual([8, 0, '100']);
    expect(statedAgainstEstablished(deals)).toEqual([]);
    expect(coverageComparison(deals).rows.every(({ lost: { share }, isProposed }) => share === null && !isProposed)).toBe(true);
    expect(JSON.stringify([breakdown(deals, 'reason'), funnel(deals), cycleTimes(deals)])).not.toMatch(/NaN|null,"lower"|Infinity/);
  });
});
