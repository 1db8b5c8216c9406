import type { Handlers } from '../../../shared/contract/contract';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import type { Log } from '../log/log';
import type { OpenOutside } from '../security/open-outside';

/**
 * Calls. The window names a number and never an address: no page can open anything else through here, and the window
 * itself stays where it is.
 */
export function phoneHandlers(outside: OpenOutside, log: Log): Handlers['phone'] {
  return {
    dial: async ({ number }) => {
      try {
        return (await outside(`tel:${number}`)) ? ok({}) : err(appError('cancelled', {}));
      } catch (fault) {
        log.fault('dial', fault);
        return err(appError('no-dialler', { number }));
      }
    },
  };
}
