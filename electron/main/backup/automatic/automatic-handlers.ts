import type { BrowserWindow } from 'electron';
import type { Handlers } from '../../../../shared/contract/contract';
import { ok, type Result } from '../../../../shared/errors/result';
import { chooseFolder } from '../../files/open-dialog';
import type { Texts } from '../../texts/texts';
import type { AutomaticBackups } from './automatic-backups';

type Dependencies = { window: BrowserWindow; automatic: AutomaticBackups; texts: Texts };

export type AutomaticHandlers = Pick<Handlers['backups'], 'automatic' | 'chooseFolder' | 'turnOn' | 'turnOff' | 'runNow' | 'list'>;

/** Automatic backups as the window sets them up: where they go, whether they are made, and which there are. */
export function automaticHandlers({ window, automatic, texts }: Dependencies): AutomaticHandlers {
  const state = (): Result<{ automatic: ReturnType<AutomaticBackups['state']> }> => ok({ automatic: automatic.state() });
  return {
    automatic: async () => state(),
    chooseFolder: async () => {
      const t = await texts();
      const folder = await chooseFolder(window, t('main.chooseBackupFolder.title'));
      if (!folder.ok) return folder;
      const used = await automatic.useFolder(folder.value.path);
      return used.ok ? state() : used;
    },
    turnOn: async ({ passphrase }) => {
      const on = await automatic.turnOn(passphrase);
      return on.ok ? state() : on;
    },
    turnOff: async () => {
      await automatic.turnOff();
      return state();
    },
    runNow: async () => {
      await automatic.runNow();
      return state();
    },
    list: async () => {
      const backups = await automatic.list();
      return backups.ok ? ok({ backups: backups.value }) : backups;
    },
  };
}
