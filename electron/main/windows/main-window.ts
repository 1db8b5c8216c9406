import { BrowserWindow, nativeTheme, type Session } from 'electron';
import type { FirstLook } from '../settings/first-look';
import { WORKBENCH_URL } from '../security/origins';

/** Window background while the page loads, the same as the page's own. */
const BACKGROUND = { light: '#f4f1eb', dark: '#151412' };

type Options = { session: Session; preload: string; icon: string; look: FirstLook };

/** Opens the workbench. It is shown when its first picture is ready, so that no white flash is seen. */
export function openMainWindow({ session, preload, icon, look }: Options): BrowserWindow {
  nativeTheme.themeSource = look.theme;
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Werkbank',
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      v8CacheOptions: 'bypassHeatCheck',
    },
  });
  window.once('ready-to-show', () => {
    window.show();
    if (process.platform === 'linux') window.setIcon(icon);
  });
  const hash = look.lastPlace === '' ? '' : `#${look.lastPlace}`;
  void window.loadURL(`${WORKBENCH_URL}${hash}`);
  return window;
}
