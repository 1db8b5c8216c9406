import { utilityProcess, type UtilityProcess } from 'electron';
import type { ApiOf, ContractShape } from '../../../shared/contract/method';
import { client, type Client } from '../../../shared/contract/rpc';
import { appError } from '../../../shared/errors/app-error';
import type { Log } from '../log/log';

const CALL_TIMEOUT_MS = 300_000;

export type Worker<C extends ContractShape> = { api(): ApiOf<C>; close(): void };

/**
 * A utility process that does heavy work, started with the first call and again after it died, so that
 * neither main nor the window ever waits on the same thread.
 * @param onTold gets whatever the process says, answers to calls among it
 */
export function workerClient<C extends ContractShape>(
  name: string,
  file: string,
  contract: C,
  log: Log,
  onTold: (message: unknown) => void = () => undefined,
): Worker<C> {
  let running: { process: UtilityProcess; client: Client<C> } | null = null;

  const start = (): { process: UtilityProcess; client: Client<C> } => {
    const child = utilityProcess.fork(file, [], { serviceName: `werkbank-${name}`, stdio: 'ignore' });
    const worker = {
      process: child,
      client: client(
        contract,
        {
          post: (message) => child.postMessage(message),
          onMessage: (listener) => child.on('message', listener),
        },
        (fire) => {
          const timer = setTimeout(() => {
            fire();
            // What has not answered by then never will, and would keep whatever is asked next from an answer too.
            child.kill();
          }, CALL_TIMEOUT_MS);
          return () => clearTimeout(timer);
        },
      ),
    };
    child.on('message', onTold);
    child.once('exit', (code) => {
      if (running === worker) running = null;
      if (code !== 0) log.warn('worker-gone', { name, code });
      worker.client.rejectAll(appError('internal', { reference: `${name} worker ended with ${code}` }));
    });
    return worker;
  };

  return {
    api() {
      running ??= start();
      return running.client.api;
    },
    close() {
      running?.process.kill();
      running = null;
    },
  };
}
