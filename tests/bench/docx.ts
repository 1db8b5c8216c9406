import { buildOfferDocument } from '../../electron/workers/documents/build-offer-document';
import { columnWidths } from '../../electron/workers/documents/column-widths';
import { buildOfferReport } from '../../shared/report/offer-report';
import { sampleOffer } from '../support/documents/sample-offer';
import { bareTable } from './docx-bare-table';

/** One line of the benchmark: medians in milliseconds. */
export type DocxBench = { name: string; value: number; reference: number; ratio: number; goal: number };

const GOAL = 1.3;

/**
 * Time from records to the finished bytes of an offer, beside the bare library building only the same table. Both run
 * in turns (A B A B …) after a warm-up; the medians of the rounds are compared.
 */
export async function benchDocx(lines: number, rounds: number = roundsFor(lines)): Promise<DocxBench> {
  const input = sampleOffer({ lines });
  const report = buildOfferReport(input);
  const widths = report.positions ? columnWidths(report.positions.columns, report) : [];
  const ours = (): Promise<unknown> => buildOfferDocument(input);
  const bare = (): Promise<unknown> => bareTable(report, widths);

  for (let warmUp = 0; warmUp < Math.ceil(rounds / 2); warmUp += 1) {
    await bare();
    await ours();
  }
  const values: number[] = [];
  const references: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    references.push(await timed(bare));
    values.push(await timed(ours));
  }
  const value = median(values);
  const reference = median(references);
  return { name: `docx-${lines}`, value, reference, ratio: value / reference, goal: GOAL };
}

/** Small documents take a few milliseconds, so that many rounds cost little and steady the median. */
function roundsFor(lines: number): number {
  return lines <= 50 ? 41 : lines <= 1_000 ? 11 : 5;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
