import type { WebContents } from 'electron';
import type { Log } from '../log/log';

/** A page stays where it was opened: no navigation, no new windows, no embedded web views. */
export function forbidNavigation(contents: WebContents, log: Log): void {
  const refuse = (event: Electron.Event, what: string): void => {
    event.preventDefault();
    log.warn('navigation-refused', { what });
  };
  contents.on('will-navigate', (event) => refuse(event, 'navigate'));
  contents.on('will-redirect', (event) => refuse(event, 'redirect'));
  contents.on('will-attach-webview', (event) => refuse(event, 'webview'));
  contents.setWindowOpenHandler(() => {
    log.warn('navigation-refused', { what: 'window' });
    return { action: 'deny' };
  });
}
