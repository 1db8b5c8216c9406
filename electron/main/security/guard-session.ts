import type { Session } from 'electron';
import type { Log } from '../log/log';
import { denyPermissions } from './permissions';
import { blockForeignRequests } from './requests';
import type { SharingGate } from './sharing-gate';

const CLOSED: SharingGate = { server: null, isExpected: false };

/** What holds for every session: no request leaves our own scheme, no permission is given. */
export function guardSession(session: Session, log: Log, gate: SharingGate = CLOSED): void {
  blockForeignRequests(session, log, gate);
  denyPermissions(session);
}
