import type { Session } from 'electron';
import type { Log } from '../log/log';
import { SCHEME } from './origins';
import type { SharingGate } from './sharing-gate';

const ALLOWED = new Set([`${SCHEME}:`, 'data:', 'blob:', 'devtools:']);

/** Cancels every request that leaves our own scheme, but for the one server records are shared over: no file, no network. */
export function blockForeignRequests(session: Session, log: Log, gate: SharingGate): void {
  session.webRequest.onBeforeRequest((details, respond) => {
    const { protocol, host } = new URL(details.url);
    const cancel = !ALLOWED.has(protocol) && `${protocol}//${host}` !== gate.server;
    if (cancel) log.warn('request-blocked', { protocol, resource: details.resourceType });
    respond({ cancel });
  });
}
