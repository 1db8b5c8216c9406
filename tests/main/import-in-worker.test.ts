import { expect, it } from 'vitest';
import { importInWorker } from '../../electron/main/import/import-in-worker';
import type { Worker } from '../../electron/main/workers/worker-client';
import { importSession } from '../../electron/workers/imports/import-session';
import type { ParsersContract } from '../../shared/contract/workers';
import { appError } from '../../shared/errors/app-error';
import { err, ok } from '../../shared/errors/result';
import { AS_IT_IS, NOTHING_DECIDED } from '../support/imports/import-choices';

const FILE = { bytes: Buffer.from('Firma;PLZ;Ort\nWerk GmbH;01067;Dresden\nSüd AG;70173;Stuttgart\n'), fileName: 'a.csv', language: 'de' as const, today: '2026-03-25' as never, profiles: [], options: {}, taken: AS_IT_IS };
const PLAN = { taken: AS_IT_IS, decisions: NOTHING_DECIDED };
const GONE = err(appError('worker-gone', {}));

/** The real session in processes that end at the calls named. */
function processes(endAt: string[] = []) {
  const asked: string[] = [];
  let session: ReturnType<typeof importSession> | null = null;
  let runs = 0;
  const imports = new Proxy({}, {
    get: (_target, name: string) => async (input: never) => {
      if (session === null) runs += 1;
      session ??= importSession();
      asked.push(name);
      if (endAt[0] === name) {
        endAt.shift();
        session = null;
        return GONE;
      }
      return session[name as keyof typeof session](input);
    },
  });
  const parsers = { api: () => ({ imports }), run: () => (session === null ? null : runs), close: () => undefined } as unknown as Worker<ParsersContract>;
  const storage = { page: async () => ok({ lines: [], last: null }) };
  const file = importInWorker({ parsers, storage: storage as never, changes: () => 0 });
  return { file, asked, end: () => (session = null), times: (name: string) => asked.filter((each) => each === name).length };
}

it('plans in a new process what ended one, beside what is there and as it was read last', async () => {
  const { file, times } = processes(['plan']);
  await file.open(FILE);
  const read = await file.readAgain({ options: { headerRow: 2 }, taken: AS_IT_IS });
  const planned = await file.plan(PLAN);
  expect(read.ok).toBe(true);
  // The first row became the header, in the new process as well.
  expect(planned).toMatchObject({ ok: true, value: { figures: expect.any(Object) } });
  const whole = processes();
  await whole.file.open(FILE);
  await whole.file.readAgain({ options: { headerRow: 2 }, taken: AS_IT_IS });
  expect(planned).toEqual(await whole.file.plan(PLAN));
  expect([times('open'), times('plan')]).toEqual([2, 2]);
  expect(times('existing')).toBe(2 * whole.times('existing'));
});

it('gives a process that ended unasked the file and the plan again', async () => {
  const { file, end } = processes();
  await file.open(FILE);
  await file.plan(PLAN);
  end();
  const entries = await file.withPlan((calls) => calls.entries({ list: 'create', from: 0, count: 10 }));
  expect(entries).toMatchObject({ ok: true, value: { entries: [{}, {}] } });
  end();
  const prepared = await file.withPlan((calls) => calls.prepare({ now: '2026-03-25T08:00:00.000Z' }));
  expect(prepared.ok).toBe(true);
});

it('does what ended a process with the last plan once more, from its first call on', async () => {
  const { file, times } = processes(['takeChanges']);
  await file.open(FILE);
  await file.plan(PLAN);
  const written = await file.withPlan(async (calls) => {
    const prepared = await calls.prepare({ now: '2026-03-25T08:00:00.000Z' });
    return prepared.ok ? calls.takeChanges({}) : prepared;
  });
  expect(written).toMatchObject({ ok: true, value: { changes: { count: expect.any(Number) } } });
  expect([times('open'), times('plan'), times('prepare'), times('takeChanges')]).toEqual([2, 2, 2, 2]);
});

it('tries what ends every process twice, and changes to another file without it', async () => {
  const { file, times } = processes(['plan', 'plan']);
  await file.open(FILE);
  expect(await file.plan(PLAN)).toEqual(GONE);
  expect(times('plan')).toBe(2);
  expect((await file.open({ ...FILE, fileName: 'b.csv' })).ok).toBe(true);
  expect((await file.plan(PLAN)).ok).toBe(true);
});

it('makes no report of what only the process knew that ended', async () => {
  const { file, end } = processes();
  await file.open(FILE);
  await file.plan(PLAN);
  await file.withPlan((calls) => calls.prepare({ now: '2026-03-25T08:00:00.000Z' }));
  expect((await file.report({ format: 'csv', language: 'de' })).ok).toBe(true);
  end();
  // The import is written by then: that nothing was changed would not be true.
  expect(await file.report({ format: 'csv', language: 'de' })).toEqual(err(appError('report-gone', {})));
});

it('says that the import stays where the process ended at its report', async () => {
  const { file } = processes(['report']);
  await file.open(FILE);
  await file.plan(PLAN);
  await file.withPlan((calls) => calls.prepare({ now: '2026-03-25T08:00:00.000Z' }));
  expect(await file.report({ format: 'csv', language: 'de' })).toEqual(err(appError('report-gone', {})));
});
