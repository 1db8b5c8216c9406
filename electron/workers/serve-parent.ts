import type { ContractShape, HandlersOf } from '../../shared/contract/method';
import { serve } from '../../shared/contract/rpc';

/** Electron's port to main; Node's types do not know it. */
type ParentPort = { postMessage(message: unknown): void; on(event: 'message', listener: (event: { data: unknown }) => void): void };

/** Serves a contract to the main process that started this utility process. */
export function serveParent<C extends ContractShape>(contract: C, handlers: HandlersOf<C>): void {
  const parentPort = toParent();
  serve(
    contract,
    handlers,
    {
      post: (message) => parentPort.postMessage(message),
      onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data)),
    },
    // Main logs the reference; it carries the message since a worker has no log of its own.
    (fault) => (fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault)).slice(0, 300),
  );
}

/** Tells main something beside the answers, e.g. how far the work is. */
export function tellParent(message: unknown): void {
  toParent().postMessage(message);
}

function toParent(): ParentPort {
  return (process as unknown as { parentPort: ParentPort }).parentPort;
}
