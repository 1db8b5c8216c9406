import { app, type BrowserWindow } from 'electron';
import { appError } from '../../../shared/errors/app-error';
import { err, type Result } from '../../../shared/errors/result';
import { saveDialog } from '../files/save-dialog';
import type { Services } from '../services';
import type { SettingsFile } from '../settings/settings-file';
import type { Texts } from '../texts/texts';
import { supportReport } from './support-report';

type Dependencies = {
  window: BrowserWindow;
  texts: Texts;
  folder: string;
  settings: SettingsFile;
  /** `null` while the workspace is locked: then nothing of it is counted. */
  services: () => Services | null;
};

export type SupportFile = { report(): Promise<string>; save(text: string): Promise<Result<{ fileName: string }>> };

/** The file for somebody who helps: what it says, and saving it where the user wants it. */
export function supportFile({ window, texts, folder, settings, services }: Dependencies): SupportFile {
  const dialogs = saveDialog(window, () => app.getPath('documents'));
  return {
    report: () =>
      supportReport({
        folder,
        version: app.getVersion(),
        settings: () => settings.get(),
        counts: async () => (await services()?.storage.database.counts({})) ?? err(appError('locked', {})),
        automatic: () => {
          const { isOn, last, failure } = services()?.automatic.state() ?? { isOn: false, last: null, failure: null };
          return { isOn, lastAt: last?.at ?? null, failure: failure?.code ?? null };
        },
      }),
    save: async (text) => {
      const t = await texts();
      const file = { fileName: 'Werkbank support.txt', title: t('main.saveSupport.title'), kindName: t('main.saveSupport.kind'), extension: 'txt' };
      return dialogs.save({ ...file, bytes: new TextEncoder().encode(text) });
    },
  };
}
