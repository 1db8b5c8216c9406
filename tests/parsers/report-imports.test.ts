import { describe, expect, it } from 'vitest';
import { checkFile } from '../../scripts/cli/import-check/check-file';
import { NOTHING_THERE, type Existing } from '../../shared/domain/import/plan/import-plan';
import { whiteSpace } from '../../shared/domain/key-account/white-space';
import { breakdown, outcomes } from '../../shared/domain/loss-report/breakdown';
import { coverageComparison } from '../../shared/domain/loss-report/coverage-comparison';
import { cycleTimes } from '../../shared/domain/loss-report/cycle-times';
import { funnel } from '../../shared/domain/loss-report/funnel';
import { reportDeals, type ReportDeal } from '../../shared/domain/loss-report/report-deal';
import { statedAgainstEstablished } from '../../shared/domain/loss-report/stated-established';
import { ACCOUNTS, PIPELINE, PRODUCTS } from '../support/imports/small-pipeline';

/** What is there after files were imported one after another, as the program does it. */
function imported(files: readonly string[], values: [string, string][] = []): Existing {
  return files.reduce((existing, file) => {
    const checked = checkFile(new TextEncoder().encode(file), existing, { locale: 'en', timeZone: 'UTC', withRows: false, options: {}, values, today: '2026-03-25' });
    if (!checked.ok) throw new Error(JSON.stringify(checked.error));
    return checked.value.existing;
  }, NOTHING_THERE);
}

function dealsOf({ deals, accounts }: Existing): ReportDeal[] {
  return reportDeals({ deals, accounts: new Map(accounts.map((account) => [account.id, account])), closes: [], probes: [], offers: [], segments: [], criteria: [] });
}

function matrixOf({ accounts, products, deals, dealProducts }: Existing) {
  const unitIds = accounts.filter(({ industry }) => industry !== '').map(({ id }) => id);
  const { cells, total } = whiteSpace({ unitIds, productIds: products.map(({ id }) => id), deals, dealProducts, said: [] });
  return { cells: cells.size, bought: total.counts.bought };
}

/** Counted by hand in the file: five won, two lost, one engaged, one in prospect. */
describe('reports over a pipeline whose product is spelled otherwise than in the catalogue', () => {
  const existing = imported([ACCOUNTS, PRODUCTS, PIPELINE], [['GTXPro', 'GTX Pro']]);
  const deals = dealsOf(existing);

  it('count what ended, and what it was worth', () => {
    const { won, lost, 'no-decision': none, winRate, wonSums } = outcomes(deals);
    // 4514 + 550 + 50 + 4800 + 500; 5 of 7 is 71.4 %.
    expect([deals.length, won.length, lost.length, none.length, winRate, wonSums.map(({ currency, sum }) => [currency, sum])]).toEqual([9, 5, 2, 0, '71', [['USD', '10414']]]);
  });

  it('fill the white-space matrix, which misses cells where nobody says what the word means', () => {
    expect(matrixOf(existing)).toEqual({ cells: 9, bought: 5 });
    expect(matrixOf(imported([ACCOUNTS, PRODUCTS, PIPELINE]))).toEqual({ cells: 9, bought: 3 });
  });

  it('tell sellers apart, and losses by their days', () => {
    const names = new Map(existing.colleagues.map(({ id, name }) => [id, name]));
    expect(breakdown(deals, 'seller').map(({ label, won, lost }) => [label.kind === 'seller' ? names.get(label.id) : '', won.length, lost.length])).toEqual([['Ada Berg', 4, 0], ['Ben Cole', 1, 2]]);
    const { rows, without } = cycleTimes(deals);
    expect(rows.map(({ stretch, outcome, ids }) => [stretch, outcome, ids.length])).toEqual([['contact-to-close', 'won', 5], ['contact-to-close', 'lost', 1]]);
    expect(without).toHaveLength(1);
    const { byDates, unplaced } = funnel(deals);
    expect([byDates.length, unplaced.length]).toEqual([1, 1]);
  });
});

it('reasons of a file are counted in its words, and those without one too', () => {
  const companies = 'Company ID,Company Name,Company Domain Name,Industry\nC1,Ash Inc,ash.example,Technology\n';
  const head = 'Deal ID,Deal Name,Deal Stage,Pipeline,Amount,Close Date,Create Date,Deal Owner,Deal Type,Closed Lost Reason,Associated Company Domain,Associated Contact Email\n';
  const row = (id: number, stage: string, amount: string, reason: string): string => `D${id},"Deal ${id}, new",${stage},Sales Pipeline,${amount},2026-01-20,2025-12-01,eva@example.com,New Business,${reason},ash.example,\n`;
  const deals = dealsOf(imported([companies, head + row(1, 'Closed Won', '1000.48', '') + row(2, 'Closed Won', '0.52', '') + row(3, 'Closed Lost', '5', 'Price') + row(4, 'Closed Lost', '5', 'Product Fit') + row(5, 'Closed Lost', '5', 'Price') + row(6, 'Closed Lost', '5', '')]));
  const { won, lost, wonSums, winRate } = outcomes(deals);
  expect([won.length, lost.length, wonSums.map(({ sum }) => sum), winRate]).toEqual([2, 4, ['1001'], '33']);
  const reasons = breakdown(deals, 'reason').filter((group) => group.lost.length > 0).map(({ label, lost: ids }) => [label.kind === 'reason' && label.stated.kind === 'words' ? label.stated.words : '', ids.length]);
  expect(reasons).toEqual([['Price', 2], ['Product Fit', 1], ['', 1]]);
});

it('a file without a lost stage gives nothing that is no number', () => {
  const accounts = '"ID","NAME","INDUSTRY"\n"001x1","Acme","Food"\n';
  const opportunities = '"ID","ACCOUNTID","NAME","STAGENAME","AMOUNT","CLOSEDATE","ISCLOSED","ISWON"\n"006x1","001x1","500 Widgets","Closed Won","500.0","2025-11-09","true","true"\n"006x2","001x1","Open","Prospecting","","2026-11-09","false","false"\n';
  const deals = dealsOf(imported([accounts, opportunities]));
  const { won, lost, winRate } = outcomes(deals);
  expect([won.length, lost.length, winRate]).toEqual([1, 0, null]);
  expect(statedAgainstEstablished(deals)).toEqual([]);
  expect(coverageComparison(deals).rows.every(({ lost: { share }, isProposed }) => share === null && !isProposed)).toBe(true);
  expect(JSON.stringify([outcomes(deals), breakdown(deals, 'reason'), funnel(deals), cycleTimes(deals)])).not.toMatch(/NaN|Infinity/);
});
