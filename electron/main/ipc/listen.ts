import { ipcMain, type WebContents } from 'electron';
import { METHOD_NAMES, methodChannel } from '../../../shared/contract/names';
import { appError } from '../../../shared/errors/app-error';
import { err, type Result } from '../../../shared/errors/result';
import type { Log } from '../log/log';
import { isTrustedSender } from '../security/sender';

/** Answers one method of the contract. */
export type Answer = (namespace: string, method: string, input: unknown) => Promise<Result<unknown>>;

/**
 * Listens to every method of the contract, and to trusted windows alone; what they ask before main can answer waits.
 * The only place that listens to renderer messages. It needs no schema, so that it can be there before the rest of main.
 */
export function listen(windows: ReadonlySet<WebContents>, answer: Promise<Answer>, log: Log): void {
  for (const [namespace, methods] of Object.entries(METHOD_NAMES)) {
    for (const method of methods) {
      ipcMain.handle(methodChannel(namespace, method), async (event, input: unknown) => {
        if (!isTrustedSender(event, windows)) {
          log.warn('ipc-refused', { method: `${namespace}.${method}`, origin: event.senderFrame?.url.slice(0, 100) ?? '' });
          return err(appError('refused', {}));
        }
        return (await answer)(namespace, method, input);
      });
    }
  }
}
