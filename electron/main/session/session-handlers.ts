import type { Handlers } from '../../../shared/contract/contract';
import { ok } from '../../../shared/errors/result';
import type { Log } from '../log/log';

/** The window's answers about closing, and its faults. */
export function sessionHandlers(flushed: (saved: boolean) => void, log: Log): Handlers['session'] {
  return {
    flushed: async ({ saved }) => {
      flushed(saved);
      return ok({});
    },
    reportFault: async ({ message, stack }) => ok({ reference: log.fault('window', new Error(`${message}\n${stack}`)) }),
  };
}
