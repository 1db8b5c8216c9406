import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AutomaticBackup, BackupStage } from '../../shared/contract/backups';
import type { Api } from '../../shared/contract/contract';
import type { Events } from '../../shared/contract/events';
import type { ExportStage } from '../../shared/contract/work-stages';
import type { Look } from '../../shared/contract/look';
import type { SharingState } from '../../shared/contract/sharing';
import type { Settings } from '../../shared/contract/settings';
import type { UpdateState } from '../../shared/contract/updates';
import type { Language } from '../../shared/domain/schema/values';

/** What belongs to this window and this laptop, not to the data. */
export type SessionState = Omit<Look, 'styleNonce'> & {
  /** How far the document is that is being made; `null` while none is. */
  exportStage: ExportStage | null;
  /** The same for a backup. */
  backupStage: BackupStage | null;
  /** What becomes of the automatic backups; `null` until it is known. */
  automaticBackup: AutomaticBackup | null;
  /** How far an import is that is being written; `null` while none is. */
  importProgress: Events['importProgress'] | null;
  /** Where sharing with colleagues stands; `null` while nobody has asked. */
  sharing: SharingState | null;
  /** How far an update is; `null` until it is known. */
  update: UpdateState | null;
  /** A file that was dropped onto the window and not yet taken by the import. */
  droppedFile: File | null;
};

export type Session = {
  store: StoreApi<SessionState>;
  /** Changes settings at once and keeps them for the next start. */
  set(change: Partial<Settings>): void;
  /** Takes over what main knows by now; what was changed here since stays. */
  refresh(): Promise<void>;
};

/** A session that starts with what main knew when the window opened. */
export function createSession(api: Api, initial: Omit<Look, 'styleNonce'>): Session {
  let changed: Partial<Settings> = {};
  const store = createStore<SessionState>(() => ({ ...initial, exportStage: null, backupStage: null, automaticBackup: null, importProgress: null, sharing: null, update: null, droppedFile: null }));
  return {
    store,
    set(change) {
      changed = { ...changed, ...change };
      store.setState(({ settings }) => ({ settings: { ...settings, ...change } }));
      void api.settings.set(change);
    },
    async refresh() {
      const known = await api.settings.get({});
      if (!known.ok) return;
      const { settings, systemLanguage } = known.value;
      store.setState({ settings: { ...settings, ...changed }, systemLanguage });
    },
  };
}

/** The language of the user interface. */
export function languageOf({ settings, systemLanguage }: Pick<Look, 'settings' | 'systemLanguage'>): Language {
  return settings.language === 'system' ? systemLanguage : settings.language;
}
