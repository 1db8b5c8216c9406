import { ipcMain, type WebContents } from 'electron';
import { METHOD_NAMES, methodChannel } from '../../../shared/contract/names';
import { appError } from '../../../shared/errors/app-error';
import { err, type Result } from '../../../shared/errors/result';
import type { Log } from '../log/log';
import { isTrustedSender } from '../security/sender';
import { floodGuard } from './flood-guard';

/** Of refusals within so many milliseconds, the first stands in the log. */
const REFUSALS_LOGGED_MS = 1000;

/** Answers one method of the contract. */
export type Answer = (namespace: string, method: string, input: unknown) => Promise<Result<unknown>>;

/**
 * Listens to every method of the contract, and to trusted windows alone, each with what answers it; what they ask before main can
 * answer waits.
 * The only place that listens to renderer messages. It needs no schema, so that it can be there before the rest of main.
 */
export function listen(windows: ReadonlyMap<WebContents, Promise<Answer>>, log: Log): void {
  const guard = floodGuard(() => performance.now());
  let lastRefusal = -Infinity;
  for (const [namespace, methods] of Object.entries(METHOD_NAMES)) {
    for (const method of methods) {
      ipcMain.handle(methodChannel(namespace, method), async (event, input: unknown) => {
        const answer = windows.get(event.sender);
        if (answer === undefined || !isTrustedSender(event, windows)) {
          log.warn('ipc-refused', { method: `${namespace}.${method}`, origin: event.senderFrame?.url.slice(0, 100) ?? '' });
          return err(appError('refused', {}));
        }
        const refused = guard.refuse(`${namespace}.${method}`, input);
        if (refused !== null) {
          // A flood must not go on in the log.
          if (performance.now() - lastRefusal > REFUSALS_LOGGED_MS) log.warn('ipc-flood', { method: `${namespace}.${method}`, code: refused.code });
          lastRefusal = performance.now();
          return err(refused);
        }
        try {
          return await (await answer)(namespace, method, input);
        } finally {
          guard.answered();
        }
      });
    }
  }
}
