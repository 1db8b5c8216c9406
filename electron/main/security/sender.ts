import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { ownOrigin, WORKBENCH_ORIGIN } from './origins';

/** Whether a message comes from the workbench: a window we opened, its main frame, its exact origin. */
export function isTrustedSender(event: IpcMainInvokeEvent, windows: Pick<ReadonlyMap<WebContents, unknown>, 'has'>): boolean {
  const frame = event.senderFrame;
  return (
    windows.has(event.sender) &&
    frame !== null &&
    frame === event.sender.mainFrame &&
    ownOrigin(frame.url) === WORKBENCH_ORIGIN
  );
}
