import type { BrowserWindow } from 'electron';
import { readFile } from 'node:fs/promises';
import type { BackupCounts, BackupStage } from '../../../shared/contract/backups';
import type { Handlers } from '../../../shared/contract/contract';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { BackupContent, BackupsContract } from '../../../shared/contract/workers';
import { migrateRecord, SCHEMA } from '../../../shared/document/schema-version';
import type { AnyRecord, RecordType } from '../../../shared/domain/records';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import { chooseFile } from '../files/open-dialog';
import type { SaveDialog } from '../files/save-dialog';
import { fileFailure } from '../files/file-failure';
import type { KeptFiles } from '../files/kept-files';
import type { SettingsFile } from '../settings/settings-file';
import type { Texts } from '../texts/texts';
import type { Worker } from '../workers/worker-client';
import type { Snapshots } from './snapshots';

type Dependencies = {
  window: BrowserWindow;
  storage: ApiOf<StorageContract>;
  snapshots: Pick<Snapshots, 'save' | 'restore'>;
  worker: Worker<BackupsContract>;
  files: KeptFiles;
  dialog: Pick<SaveDialog, 'ask' | 'write'>;
  settings: SettingsFile;
  texts: Texts;
  onStage: (stage: BackupStage) => void;
};

const EXTENSION = 'werkbank';
/** Beyond this no file is read. */
const MOST_BYTES = 2_000_000_000;

/** A backup that was opened: its records in today's shape, and its files. */
type Opened = { records: AnyRecord[]; files: BackupContent['files'] };

/** Backups as one sealed file of the user's: saved and checked, looked into, restored, taken back. */
export function backupHandlers({ window, storage, snapshots, worker, files, dialog, settings, texts, onStage }: Dependencies): Handlers['backups'] {
  let chosen: { bytes: Uint8Array; fileName: string } | null = null;
  let opened: Opened | null = null;
  /** The snapshot of what the last restoring replaced. */
  let replaced: string | null = null;

  /** What was given out after a backup is not in it: the next number opens a new series, the user may be another. */
  const settleIn = async (records: readonly AnyRecord[]): Promise<void> => {
    const colleagues = records.filter(({ type }) => type === 'colleague');
    const isThere = colleagues.some(({ id }) => id === settings.get().colleagueId);
    await settings.set({ numberDevice: '', colleagueId: isThere ? settings.get().colleagueId : (colleagues[0]?.id ?? null), lastPlace: '' });
  };

  return {
    save: async ({ passphrase }) => {
      const t = await texts();
      const createdAt = new Date().toISOString();
      const place = await dialog.ask({
        fileName: `Werkbank ${createdAt.slice(0, 10)}.${EXTENSION}`,
        title: t('main.saveBackup.title'),
        kindName: t('main.saveBackup.kind'),
        extension: EXTENSION,
      });
      if (!place.ok) return place;
      const { path, fileName } = place.value;
      onStage('reading');
      const dump = await storage.database.dump({});
      if (!dump.ok) return dump;
      const content: BackupContent = { schema: SCHEMA, createdAt, lines: dump.value.lines, files: await files.all() };
      onStage('sealing');
      const sealed = await worker.api().backups.seal({ content, passphrase });
      if (!sealed.ok) return sealed;
      onStage('writing');
      const written = await dialog.write(place.value, sealed.value.bytes);
      if (!written.ok) return written;
      onStage('checking');
      const back = await readBack(path, fileName, (bytes) => worker.api().backups.open({ bytes, fileName, passphrase }));
      if (!back.ok) return back;
      const isWhole = back.value.files.length === content.files.length && back.value.lines.every((line, index) => line === content.lines[index]);
      if (!isWhole) return err(appError('corrupt', { what: fileName }));
      return ok({ fileName, records: content.lines.length, files: content.files.length });
    },
    choose: async () => {
      const t = await texts();
      const found = await chooseFile(window, {
        title: t('main.chooseBackup.title'),
        filters: [
          { name: t('main.saveBackup.kind'), extensions: [EXTENSION] },
          { name: t('main.chooseTable.all'), extensions: ['*'] },
        ],
        mostBytes: MOST_BYTES,
        tooLarge: (name) => appError('not-a-snapshot', { name }),
      });
      if (!found.ok) return found;
      chosen = found.value;
      opened = null;
      return ok({ fileName: chosen.fileName });
    },
    preview: async ({ passphrase }) => {
      if (chosen === null) return err(appError('refused', {}));
      const { bytes, fileName } = chosen;
      const content = await worker.api().backups.open({ bytes, fileName, passphrase });
      if (!content.ok) return content;
      const records = readRecords(content.value);
      if (!records.ok) return records;
      const present = await storage.database.dump({});
      if (!present.ok) return present;
      opened = { records: records.value, files: content.value.files };
      return ok({
        fileName,
        createdAt: content.value.createdAt,
        inside: countsOf(records.value),
        files: content.value.files.length,
        present: countsOf(present.value.lines.map((line) => JSON.parse(line) as AnyRecord)),
      });
    },
    restore: async () => {
      if (opened === null) return err(appError('refused', {}));
      const before = await snapshots.save();
      if (!before.ok) return before;
      const { records } = opened;
      try {
        for (const { bytes } of opened.files) await files.keep(bytes);
      } catch (fault) {
        return err(fileFailure(fault, chosen?.fileName ?? '') ?? appError('disk-full', { name: chosen?.fileName ?? '' }));
      }
      const done = await storage.database.replaceAll({ records });
      if (!done.ok) return done;
      replaced = before.value.name;
      opened = null;
      chosen = null;
      await snapshots.save();
      await settleIn(records);
      return ok({});
    },
    takeBack: async () => {
      if (replaced === null) return err(appError('refused', {}));
      const restored = await snapshots.restore(replaced);
      if (!restored.ok) return restored;
      replaced = null;
      await snapshots.save();
      const present = await storage.database.dump({});
      if (present.ok) await settleIn(present.value.lines.map((line) => JSON.parse(line) as AnyRecord));
      return ok({});
    },
  };
}

/** Reads what was just written, as it lies on the disk, and opens it. */
async function readBack(path: string, name: string, open: (bytes: Uint8Array) => Promise<Result<BackupContent>>): Promise<Result<BackupContent>> {
  try {
    return await open(await readFile(path));
  } catch (fault) {
    return err(fileFailure(fault, name) ?? appError('file-unreadable', { name }));
  }
}

/** The records of a backup in today's shape; one that cannot be read fails the whole. */
function readRecords({ lines, schema }: BackupContent): Result<AnyRecord[]> {
  const records: AnyRecord[] = [];
  for (const line of lines) {
    const record = migrateRecord(JSON.parse(line), schema);
    if (!record.ok) return record;
    records.push(record.value);
  }
  return ok(records);
}

function countsOf(records: readonly AnyRecord[]): BackupCounts {
  const count = (type: RecordType): number => records.filter((record) => record.type === type).length;
  return { accounts: count('account'), people: count('person'), deals: count('deal'), offers: count('offer'), records: records.length };
}
