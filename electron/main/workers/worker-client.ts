import { utilityProcess, type UtilityProcess } from 'electron';
import type { ApiOf, ContractShape } from '../../../shared/contract/method';
import { client, type Client } from '../../../shared/contract/rpc';
import { appError, type AppError } from '../../../shared/errors/app-error';
import type { Result } from '../../../shared/errors/result';
import type { Log } from '../log/log';

const CALL_TIMEOUT_MS = 300_000;

export type Worker<C extends ContractShape> = {
  /** The calls; each goes to the process that runs when it is made. */
  api(): ApiOf<C>;
  /** The number of the running process, by which one that has taken another's place and knows nothing of it is told; `null` while none runs. */
  run(): number | null;
  close(): void;
};

type Running = { run: number; process: UtilityProcess; client: Client<ContractShape> };

export type WorkerOptions = {
  /** Whether a call (`namespace.method`) needs nothing of the calls before it, so that a new process can answer it as well. */
  isWhole: (call: string) => boolean;
  /** Gets whatever the process says, answers to calls among it. */
  onTold?: (message: unknown) => void;
};

/**
 * A utility process that does heavy work, started with the first call and again after it died, so that
 * neither main nor the window ever waits on the same thread.
 *
 * Native code below can end a process on some bytes that none of our own would refuse: a fatal TextDecoder of Electron
 * 25 did (nodejs/node#48995). A crash often lies in how memory happens to be laid out, so what is whole is asked once more, of a
 * new process. What ends that one too, and whatever was no whole call, is answered `worker-gone`. The code a process ends with
 * tells nothing: after a crash Electron gives the signal, 128 with it, or 0, whichever of its two pipes breaks first.
 */
export function workerClient<C extends ContractShape>(name: string, file: string, contract: C, log: Log, { isWhole, onTold = () => undefined }: WorkerOptions): Worker<C> {
  let running: Running | null = null;
  let runs = 0;

  const start = (): Running => {
    const child = utilityProcess.fork(file, [], { serviceName: `werkbank-${name}`, stdio: 'ignore' });
    /** What those who wait are told when it was ended on purpose. */
    let ended: AppError | null = null;
    const worker: Running = {
      run: (runs += 1),
      process: child,
      client: client<ContractShape>(
        contract,
        {
          post: (message) => child.postMessage(message),
          onMessage: (listener) => child.on('message', listener),
        },
        (fire) => {
          const timer = setTimeout(() => {
            fire();
            ended = appError('timeout', { what: name });
            if (running === worker) running = null;
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
      else ended ??= appError('cancelled', {});
      if (ended === null) log.warn('worker-gone', { name, code });
      worker.client.rejectAll(ended ?? appError('worker-gone', {}));
    });
    return worker;
  };

  const ask = (namespace: string, method: string, input: unknown): Promise<Result<unknown>> => {
    running ??= start();
    return running.client.api[namespace]![method]!(input as never);
  };

  const call = (namespace: string, method: string) => async (input: unknown) => {
    const answer = await ask(namespace, method, input);
    if (answer.ok || answer.error.code !== 'worker-gone' || !isWhole(`${namespace}.${method}`)) return answer;
    log.warn('worker-asked-again', { name, call: `${namespace}.${method}` });
    return ask(namespace, method, input);
  };

  const api = Object.fromEntries(
    Object.entries(contract).map(([namespace, methods]) => [namespace, Object.fromEntries(Object.keys(methods).map((method) => [method, call(namespace, method)]))]),
  ) as unknown as ApiOf<C>;

  return {
    api: () => api,
    run: () => running?.run ?? null,
    close() {
      running?.process.kill();
      running = null;
    },
  };
}
