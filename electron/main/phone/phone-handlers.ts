import { shell } from 'electron';
import type { Handlers } from '../../../shared/contract/contract';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import type { Log } from '../log/log';

/**
 * Calls. The window names a number and never an address: no page can open anything else through here, and the window
 * itself stays where it is.
 */
export function phoneHandlers(log: Log): Handlers['phone'] {
  return {
    dial: async ({ number }) => {
      try {
        await shell.openExternal(`tel:${number}`);
        return ok({});
      } catch (fault) {
        log.fault('dial', fault);
        return err(appError('no-dialler', { number }));
      }
    },
  };
}
