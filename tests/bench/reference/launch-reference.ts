import { _electron, type ElectronApplication, type Page } from 'playwright';
import { electronPath, newProfile } from '../../support/electron/launch';

/** Folder of the empty application. */
export const REFERENCE_APP = import.meta.dirname;

/** Environment that makes the empty application show a page. */
export function referenceEnvironment(folder: string, page: string, profile: string): Record<string, string> {
  return {
    ...(process.env as Record<string, string>),
    REFERENCE_FOLDER: folder,
    REFERENCE_PAGE: page,
    REFERENCE_PROFILE: profile,
  };
}

/** Starts the empty application with one of the reference pages. */
export async function launchReference(folder: string, page: string): Promise<{ app: ElectronApplication; page: Page; profile: string }> {
  const profile = newProfile();
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: [REFERENCE_APP, '--no-sandbox'],
    env: referenceEnvironment(folder, page, profile),
  });
  const window = await app.firstWindow();
  await window.waitForLoadState('load');
  return { app, page: window, profile };
}
