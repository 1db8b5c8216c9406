import type { Api } from '../../../shared/contract/contract';

/** Sends faults of this window to main's log. */
export function reportFaults(api: Api): void {
  const report = (fault: unknown): void => {
    const error = fault instanceof Error ? fault : new Error(String(fault));
    // A fault in reporting must not report itself.
    api.session
      .reportFault({ message: error.message.slice(0, 2000), stack: (error.stack ?? '').slice(0, 20_000) })
      .catch(() => undefined);
  };
  window.addEventListener('error', (event) => report(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => report(event.reason));
}
