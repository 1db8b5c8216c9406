import { BrowserWindow, nativeTheme, type Session } from 'electron';
import type { Look } from '../../../shared/contract/look';
import { LOOK_ARGUMENT } from '../../../shared/contract/names';
import { LOCKED_URL, WORKBENCH_URL } from '../security/origins';

/** Window background while the page loads, the same as the page's own. */
const BACKGROUND = { light: '#f4f1eb', dark: '#151412' };

type Options = { session: Session; preload: string; icon: string; look: Look; isLocked: boolean };

/** Opens the workbench. It is shown when its first picture is ready, so that no white flash is seen. */
export function openMainWindow({ session, preload, icon, look, isLocked }: Options): BrowserWindow {
  const { theme, lastPlace } = look.settings;
  nativeTheme.themeSource = theme;
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
      additionalArguments: [`${LOOK_ARGUMENT}${encodeURIComponent(JSON.stringify(look))}`],
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
  const hash = lastPlace === '' ? '' : `#${lastPlace}`;
  void window.loadURL(`${isLocked ? LOCKED_URL : WORKBENCH_URL}${hash}`);
  return window;
}
