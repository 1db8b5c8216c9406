import type { Handlers } from '../../../shared/contract/contract';
import { ok, type Result } from '../../../shared/errors/result';
import type { Log } from '../log/log';

type Dependencies = {
  flushed: (saved: boolean) => void;
  log: Log;
  /** Writes what somebody who helps needs to know. */
  report: () => Promise<string>;
  save: (text: string) => Promise<Result<{ fileName: string }>>;
};

/** The window's answers about closing, its faults, and the file for somebody who helps. */
export function sessionHandlers({ flushed, log, report, save }: Dependencies): Handlers['session'] {
  let shown: string | null = null;
  return {
    supportReport: async () => {
      shown = await report();
      return ok({ text: shown });
    },
    // What is saved is what was shown, to the letter.
    saveSupportReport: async () => save(shown ?? (await report())),
    flushed: async ({ saved }) => {
      flushed(saved);
      return ok({});
    },
    reportFault: async ({ message, stack }) => ok({ reference: log.fault('window', windowFault(message, stack)) }),
  };
}

/** A fault of the window, whose frames are those of its own scripts. */
function windowFault(message: string, stack: string): Error {
  const fault = new Error(message);
  fault.stack = stack;
  return fault;
}
