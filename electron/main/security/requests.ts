import type { Session } from 'electron';
import type { Log } from '../log/log';
import { SCHEME } from './origins';

const ALLOWED = new Set([`${SCHEME}:`, 'data:', 'blob:', 'devtools:']);

/** Cancels every request that leaves our own scheme: no file, no network. */
export function blockForeignRequests(session: Session, log: Log): void {
  session.webRequest.onBeforeRequest((details, respond) => {
    const { protocol } = new URL(details.url);
    const cancel = !ALLOWED.has(protocol);
    if (cancel) log.warn('request-blocked', { protocol, resource: details.resourceType });
    respond({ cancel });
  });
}
