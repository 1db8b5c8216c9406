import type { Session } from 'electron';

/** Pages may write to the clipboard when the user asks and fill the screen for a presentation; they get nothing else. */
const GRANTED = new Set(['clipboard-sanitized-write', 'fullscreen']);

/** Answers every permission question of a session. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, respond) => respond(GRANTED.has(permission)));
  session.setPermissionCheckHandler((_contents, permission) => GRANTED.has(permission));
  session.setDevicePermissionHandler(() => false);
}
