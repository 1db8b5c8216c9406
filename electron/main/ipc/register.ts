import { ipcMain, type WebContents } from 'electron';
import { contract, type Handlers } from '../../../shared/contract/contract';
import { methodChannel } from '../../../shared/contract/names';
import { callChecked } from '../../../shared/contract/rpc';
import { appError } from '../../../shared/errors/app-error';
import { err, type Result } from '../../../shared/errors/result';
import type { Log } from '../log/log';
import { isTrustedSender } from '../security/sender';

type HandlerTable = Record<string, Record<string, (input: never) => Promise<Result<unknown>>>>;

/** Serves the whole contract to the trusted windows. The only place that listens to renderer messages. */
export function registerHandlers(handlers: Handlers, windows: ReadonlySet<WebContents>, log: Log): void {
  for (const [namespace, methods] of Object.entries(contract)) {
    for (const [name, method] of Object.entries(methods)) {
      const label = `${namespace}.${name}`;
      const handler = (handlers as unknown as HandlerTable)[namespace]?.[name];
      if (handler === undefined) throw new Error(`no handler for ${label}`);
      ipcMain.handle(methodChannel(namespace, name), async (event, input: unknown) => {
        if (!isTrustedSender(event, windows)) {
          log.warn('ipc-refused', { method: label, origin: event.senderFrame?.url.slice(0, 100) ?? '' });
          return err(appError('refused', {}));
        }
        const result = await callChecked(method, handler, input, label, (fault) => log.fault(label, fault));
        if (!result.ok && result.error.code === 'invalid-input') log.warn('ipc-invalid', { method: label, path: result.error.params.path });
        return result;
      });
    }
  }
}
