import type { Session } from 'electron';
import type { Log } from '../log/log';
import { denyPermissions } from './permissions';
import { blockForeignRequests } from './requests';

/** What holds for every session: no request leaves our own scheme, no permission is given. */
export function guardSession(session: Session, log: Log): void {
  blockForeignRequests(session, log);
  denyPermissions(session);
}
