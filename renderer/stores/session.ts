import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AutomaticBackup, BackupStage } from '../../shared/contract/backups';
import type { Api } from '../../shared/contract/contract';
import type { Events } from '../../shared/contract/events';
import type { ExportStage } from '../../shared/contract/work-stages';
import type { Look } from '../../shared/contract/look';
import type { SharingState } from '../../shared/contract/sharing';
import type { SharingMark } from '../../shared/contract/sharing-storage';
import type { Settings } from '../../shared/contract/settings';
import type { UpdateState } from '../../shared/contract/updates';
import type { SnapshotFailure } from '../../shared/contract/workspace';
import type { Language } from '../../shared/domain/schema/values';

/** What belongs to this window and this laptop, not to the data. */
export type SessionState = Omit<Look, 'styleNonce'> & {
  /** How far the document is that is being made; `null` while none is. */
  exportStage: ExportStage | null;
  /** The same for a backup. */
  backupStage: BackupStage | null;
  /** What becomes of the automatic backups; `null` until it is known. */
  automaticBackup: AutomaticBackup | null;
  /** Why the last state could not be kept beside the database; `null` when it could. */
  snapshotFailure: SnapshotFailure;
  /** How far an import is that is being written; `null` while none is. */
  importProgress: Events['importProgress'] | null;
  /** Where sharing with colleagues stands; `null` while nobody has asked. */
  sharing: SharingState | null;
  /** What colleagues did apart and somebody has to decide or know. */
  sharingMarks: readonly SharingMark[];
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
  /** Takes over where sharing stands, and reads what is to be decided when that is no longer the same. */
  takeSharing(sharing: SharingState): void;
  /** Reads what is to be decided. */
  readMarks(): Promise<void>;
};

/** A session that starts with what main knew when the window opened. */
export function createSession(api: Api, initial: Omit<Look, 'styleNonce'>): Session {
  let changed: Partial<Settings> = {};
  const store = createStore<SessionState>(() => ({ ...initial, exportStage: null, backupStage: null, automaticBackup: null, snapshotFailure: null, importProgress: null, sharing: null, sharingMarks: [], update: null, droppedFile: null }));
  let reading = 0;
  const readMarks = async (): Promise<void> => {
    reading += 1;
    const mine = reading;
    const found = store.getState().sharing?.isOn === true ? await api.sharing.marks({}) : null;
    if (mine !== reading || found?.ok === false) return;
    const sharingMarks = found?.value.marks ?? [];
    if (sharingMarks.length + store.getState().sharingMarks.length > 0) store.setState({ sharingMarks });
  };
  return {
    store,
    readMarks,
    takeSharing(sharing) {
      const before = store.getState().sharing;
      store.setState({ sharing });
      if (before?.isOn !== sharing.isOn || before.isPaused !== sharing.isPaused || before.status?.marks !== sharing.status?.marks) void readMarks();
    },
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
