import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { METHOD_NAMES } from '../../shared/contract/names';
import type { AnyRecord } from '../../shared/domain/records';
import { dismissDialogs, launch, removeProfile, type Running } from '../support/electron/launch';
import { seed as plant } from '../support/electron/seed';
import { wholeWorkspace } from '../support/electron/whole-workspace';
import { oneOfEach } from '../support/records/one-of-each';
import type { TortureLine } from './torture-line';

const MEMORY_BOUND_MB = 1500;
const BATCH = 200;
/** A call that is not answered by then never will be. */
const PATIENCE_MS = 120_000;
/** Not attacked: any junk may be valid input of theirs, with which they fill the disk, change the settings or end the session. */
const SPARED = new Set(['workspace.saveSnapshot', 'settings.set', 'session.flushed']);

const methods = Object.entries(METHOD_NAMES)
  .flatMap(([namespace, names]) => names.map((name) => [namespace, name] as const))
  .filter((method) => !SPARED.has(method.join('.')));

/** Anything that can cross to main, often something near a real input. */
const [project] = oneOfEach().filter((record) => record.type === 'deal');
const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ maxLength: 5000 }),
  fc.record({ kind: fc.constantFrom('deal', 'overview', 'account', '__proto__'), dealId: fc.jsonValue() }),
  fc.record({
    diff: fc.record({
      added: fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.constant({ [project?.id ?? '']: { ...project, amount: 1 } })),
      updated: fc.dictionary(fc.string(), fc.tuple(fc.jsonValue(), fc.jsonValue())),
      removed: fc.oneof(fc.constant({ [project?.id ?? '']: { ...project, rev: -1 } }), fc.dictionary(fc.string(), fc.jsonValue())),
    }),
  }),
);

type Call = { namespace: string; method: string; input: unknown };

/** Every record in the database, and how much memory main uses. */
async function stateOf(running: Running): Promise<{ records: AnyRecord[]; megabytes: number }> {
  const records = await wholeWorkspace(running);
  const megabytes = await running.app.evaluate(() => process.memoryUsage().rss / 1_000_000);
  return { records, megabytes };
}

/** Sends junk to every method; lost is a crash, a write, a call without an answer or memory over the bound. */
export async function hostileIpc(messages: number, seed: number): Promise<TortureLine> {
  const running = await launch();
  // Nobody is there to close one, and a call that waits for it never ends.
  await dismissDialogs(running.app);
  await plant(running, oneOfEach());
  const before = await stateOf(running);
  const details: string[] = [];
  const inputs: unknown[] = fc.sample(junk, { seed, numRuns: messages });
  for (let start = 0; start < messages; start += BATCH) {
    const batch: Call[] = inputs.slice(start, start + BATCH).map((input, index) => {
      const [namespace, method] = methods[(start + index) % methods.length] ?? ['', ''];
      return { namespace, method, input };
    });
    const unanswered = await running.page.evaluate(async ({ calls, patience }: { calls: Call[]; patience: number }) => {
      const api = window.werkbank.api as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
      const waiting = new Set(calls);
      const answered = Promise.all(calls.map(async (call) => {
        await api[call.namespace]?.[call.method]?.(call.input);
        waiting.delete(call);
      }));
      await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, patience))]);
      return [...waiting].map(({ namespace, method }) => `${namespace}.${method}`);
    }, { calls: batch, patience: PATIENCE_MS });
    if (unanswered.length > 0) {
      details.push(`never answered: ${[...new Set(unanswered)].join(', ')}`);
      break;
    }
  }
  const after = await stateOf(running);
  if (!isDeepStrictEqual(after.records, before.records)) details.push('something was written');
  if (after.megabytes > MEMORY_BOUND_MB) details.push(`main uses ${Math.round(after.megabytes)} MB`);
  await running.app.close();
  removeProfile(running.profile);
  return { name: 'hostile-ipc', tried: messages, lost: details.length, seed, details };
}
