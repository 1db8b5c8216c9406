import type { DryRun, ImportedFile } from '../../../shared/contract/import-wizard';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { ParsersContract } from '../../../shared/contract/workers';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import { onceMore } from '../workers/once-more';
import type { Worker } from '../workers/worker-client';
import { handOverExisting } from './hand-over-existing';

type Calls = ApiOf<ParsersContract>['imports'];
type Input<M extends keyof Calls> = Parameters<Calls[M]>[0];

type Dependencies = {
  parsers: Worker<ParsersContract>;
  storage: ApiOf<StorageContract>['imports'];
  /** Counts the changes that were saved, so that a plan is never made beside what was there before. */
  changes: () => number;
};

export type ImportInWorker = {
  open(input: Input<'open'>): Promise<Result<ImportedFile>>;
  readAgain(input: Input<'readAgain'>): Promise<Result<ImportedFile>>;
  plan(input: Input<'plan'>): Promise<Result<DryRun>>;
  /** Does something with the last plan. It is done twice where the process ends at it, so it must have changed nothing by then. */
  withPlan<T>(work: (calls: Calls) => Promise<Result<T>>): Promise<Result<T>>;
  /** Of the import that was written last; `report-gone` where the process that knew it ended. */
  report: Calls['report'];
  /** The next plan is made beside what is there then. */
  forgetExisting(): void;
};

/**
 * The import that is open in the parsers worker, which keeps the file, what is there already and the plan from one call to the
 * next. A process that has taken the place of one that ended is given all of it again, and what the other ended at is
 * done once more; what ends the second one too is answered `worker-gone`.
 */
export function importInWorker({ parsers, storage, changes }: Dependencies): ImportInWorker {
  const calls = parsers.api().imports;
  let opened: Input<'open'> | null = null;
  let asked: Input<'plan'> | null = null;
  /** The process that has the file. */
  let run: number | null = null;
  let knownAt: number | null = null;
  let isPlanned = false;

  const reopened = async (): Promise<Result<unknown>> => {
    if (opened === null || run === parsers.run()) return ok({});
    [knownAt, isPlanned] = [null, false];
    const again = await calls.open(opened);
    if (again.ok) run = parsers.run();
    return again;
  };

  const sure = <T>(work: () => Promise<Result<T>>): Promise<Result<T>> =>
    onceMore(async () => {
      const file = await reopened();
      return file.ok ? work() : file;
    });

  const plan = async (input: Input<'plan'>): Promise<Result<DryRun>> => {
    const now = changes();
    if (knownAt !== now) {
      const handed = await handOverExisting(storage, calls);
      if (!handed.ok) return handed;
      knownAt = now;
    }
    const planned = await calls.plan(input);
    isPlanned = planned.ok;
    return planned;
  };

  return {
    open: async (input) => {
      [opened, asked, run, knownAt, isPlanned] = [null, null, null, null, false];
      const file = await calls.open(input);
      if (file.ok) [opened, run] = [input, parsers.run()];
      return file;
    },
    readAgain: async (input) => {
      const file = await sure(() => calls.readAgain(input));
      if (file.ok && opened !== null) [opened, asked, isPlanned] = [{ ...opened, ...input }, null, false];
      return file;
    },
    plan: (input) => {
      asked = input;
      return sure(() => plan(input));
    },
    withPlan: (work) =>
      sure(async () => {
        if (!isPlanned && asked !== null) {
          const planned = await plan(asked);
          if (!planned.ok) return planned;
        }
        return work(calls);
      }),
    // What it says was made of what was there before; another process cannot know it.
    report: async (input) => {
      const report = run === parsers.run() ? await calls.report(input) : null;
      return report === null || (!report.ok && report.error.code === 'worker-gone') ? err(appError('report-gone', {})) : report;
    },
    forgetExisting: () => {
      knownAt = null;
    },
  };
}
