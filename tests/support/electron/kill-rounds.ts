import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import type { AnyRecord, RecordOf } from '../../../shared/domain/records';
import { applyDiff, emptyTables, type RecordTables } from '../../../shared/document/record-tables';
import type { Bridge } from '../../../shared/contract/bridge';
import type { RecordDiff } from '../../../shared/document/record-diff';
import { kill, launch, type Running } from './launch';
import { randomEdits } from './random-edits';

declare global {
  interface Window {
    readonly werkbank: Bridge;
  }
}

export type KillResult = { tried: number; lost: number; details: string[] };

/**
 * Edits a deal in a running workbench, kills the process right after some acknowledged save, starts it again
 * and compares what is there with what was acknowledged, so many times in a row.
 * An edit counts as lost when the state found is none of those after the acknowledged edit or later.
 */
export async function killRounds(profile: string, dealId: string, rounds: number, seed: number): Promise<KillResult> {
  const details: string[] = [];
  let running = await launch({ profile });
  const editsPerRound = 60;
  for (let round = 0; round < rounds; round += 1) {
    const start = await readDeal(running, dealId);
    const deal = start.deal.get(dealId) as RecordOf<'deal'>;
    const steps = randomEdits(start, deal, editsPerRound, seed + round);
    const [killAt = 0] = fc.sample(fc.integer({ min: 0, max: editsPerRound - 10 }), { seed: seed + round, numRuns: 1 });
    const acknowledged = await editUntil(running, steps.map(({ diff }) => diff), killAt);
    await kill(running);
    running = await launch({ profile });
    const found = await readDeal(running, dealId);
    const possible = [...(acknowledged < 0 ? [start] : []), ...steps.slice(Math.max(acknowledged, 0)).map(({ after }) => after)];
    if (!possible.some((state) => isDeepStrictEqual(sorted(state), sorted(found)))) {
      details.push(`round ${round}: state is not one of those after acknowledged edit ${acknowledged}`);
    }
  }
  await running.app.close();
  return { tried: rounds, lost: details.length, details };
}

/** Sends edits one after another; resolves with the index of the last acknowledged one once that is `killAt`. */
export async function editUntil({ page }: Running, diffs: RecordDiff[], killAt: number): Promise<number> {
  let last = -1;
  const reached = new Promise<void>((resolve) => {
    page.on('console', (message) => {
      const index = /^acknowledged (\d+)$/.exec(message.text())?.[1];
      if (index === undefined) return;
      last = Number(index);
      if (last >= killAt) resolve();
    });
  });
  const sending = page
    .evaluate(async (changes) => {
      for (const [index, diff] of changes.entries()) {
        const result = await window.werkbank.api.records.commit({ diff });
        if (!result.ok) throw new Error(JSON.stringify(result.error));
        console.log(`acknowledged ${index}`);
      }
    }, diffs)
    // The page goes away under this call; that is the point. Other faults show as a missing acknowledgement.
    .catch((fault: unknown) => {
      if (!/closed|crash|destroyed|disconnected/i.test(String(fault))) throw fault;
    });
  await Promise.race([reached, sending]);
  return last;
}

async function readDeal({ page }: Running, dealId: string): Promise<RecordTables> {
  const records = await page.evaluate(async (id): Promise<AnyRecord[]> => {
    const loaded = await window.werkbank.api.records.load({ kind: 'deal', dealId: id });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
    return loaded.value.records;
  }, dealId);
  return applyDiff(emptyTables(), { added: Object.fromEntries(records.map((record) => [record.id, record])), updated: {}, removed: {} });
}

function sorted(tables: RecordTables): AnyRecord[] {
  return Object.values(tables)
    .flatMap((table) => [...(table as ReadonlyMap<string, AnyRecord>).values()])
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
