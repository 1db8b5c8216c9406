import '../../../shared/i18n/parts/privacy';
import { rm } from 'node:fs/promises';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import { err, ok, type Result } from '../../../shared/errors/result';
import { appError } from '../../../shared/errors/app-error';
import { errorText } from '../../../shared/i18n/error-text';
import type { AutomaticBackups } from '../backup/automatic/automatic-backups';
import { presentErasures } from '../backup/erased-in-backup';
import { fileFailure } from '../files/file-failure';
import type { KeptFiles } from '../files/kept-files';
import type { Log } from '../log/log';
import type { Texts } from '../texts/texts';
import type { ErasureTry } from '../workspace/profile';
import type { ErasureMark } from './erasure-mark';

type Dependencies = {
  storage: Pick<ApiOf<StorageContract>, 'database' | 'imports'>;
  files: Pick<KeptFiles, 'keepOnly'>;
  /** The folder of drafts of mails. */
  mailFolder: string;
  automatic: Pick<AutomaticBackups, 'deleteOwn' | 'changed'>;
  /** Whether records are shared with colleagues, who may bring back what names a file, and which a new database would lose. */
  isSharing: () => boolean;
  texts: Texts;
  /** Tells the user something they have to see before the application starts again. */
  warn: (message: string, detail: string) => Promise<void>;
  mark: ErasureMark;
  /** Leaves nothing of what the database, its snapshots and its journal held before, and starts the application again. */
  renew: () => Promise<Result<Record<never, never>>>;
  log: Log;
};

/** An erasure between the removal of its records and the renewal of everything else that holds them. */
export type UnfinishedErasure = {
  isPending(): boolean;
  /**
   * Says on the disk that records are about to go: whatever happens then, a start finishes it.
   * @param begun what will be left of those who are erased, and whether the automatic backups of them go as well
   * @returns takes that back, where it is sure that no record went
   */
  begin(begun: ErasureTry): Promise<Result<{ takeBack: () => Promise<void> }>>;
  /**
   * Finishes what an earlier run left. `waits`: there is no record at all, as where the database is gone, and what could fill it
   * again must stay. `undone`: those who were erased are not, as where it was cut off before they went, or the database was filled
   * with an earlier state.
   */
  resume(): Promise<Result<{ state: 'finished' | 'waits' | 'undone' }>>;
  /**
   * The records are gone: removes them from files, snapshots, journal and the database's own leftovers. Each step can be repeated.
   * @param deletesBackups whether the automatic backups of them go as well, where no try that was begun says so
   */
  finish(deletesBackups: boolean): Promise<Result<Record<never, never>>>;
};

export function unfinishedErasure({ storage, files, mailFolder, automatic, isSharing, texts, warn, mark, renew, log }: Dependencies): UnfinishedErasure {
  const orFailure = async <T>(step: () => Promise<Result<T>>): Promise<Result<T>> => {
    try {
      return await step();
    } catch (fault) {
      return err(fileFailure(fault, 'Werkbank') ?? appError('internal', { reference: log.fault('erasure', fault) }));
    }
  };
  /** Backups that could not be deleted still hold who was erased. */
  const tellLeft = async (left: Result<string[]>): Promise<void> => {
    if (left.ok && left.value.length === 0) return;
    const t = await texts();
    const why = left.ok ? t('privacy.erase.backupsLeft', { names: left.value.join('\n') }) : errorText(t, left.error);
    await warn(t('privacy.erase.backupsLeftTitle'), why);
  };
  const isDeletingBackups = (): boolean => mark.get().some(({ deletesBackups }) => deletesBackups);
  const unfinished: UnfinishedErasure = {
    isPending: () => mark.get().length > 0,
    begin: (begun) =>
      orFailure(async () => {
        const before = mark.get();
        await mark.set([...before, begun]);
        // Where that cannot be written, a start finds that nobody was erased.
        return ok({ takeBack: () => mark.set(before).catch((fault: unknown) => void log.fault('erasure', fault)) });
      }),
    resume: () =>
      orFailure<{ state: 'finished' | 'waits' | 'undone' }>(async () => {
        const empty = await storage.database.isEmpty({});
        if (!empty.ok) return empty;
        if (empty.value.isEmpty) return ok({ state: 'waits' });
        if (isSharing()) return err(appError('shared', {}));
        const present = await presentErasures(storage.imports);
        if (!present.ok) return present;
        const there = new Set(present.value.map(({ id }) => id));
        const tries = mark.get();
        // Each is one transaction: backups, files and snapshots must not be deleted for somebody who is still there.
        const gone = tries.filter(({ erasures }) => erasures.every((id) => there.has(id)));
        if (gone.length < tries.length) {
          // Said before it is forgotten: whatever happens in between, nobody shall take for erased who is not.
          log.info('erasure', { state: 'undone' });
          await mark.set(gone);
          const told = texts().then((t) => warn(t('main.erasureUndone.message'), t('main.erasureUndone.detail')));
          // Not waited for where nothing starts again.
          if (gone.length === 0) return ok({ state: 'undone' });
          await told;
        }
        const finished = await unfinished.finish(false);
        return finished.ok ? ok({ state: 'finished' }) : finished;
      }),
    finish: (deletesBackups) =>
      orFailure(async () => {
        if (deletesBackups && !isDeletingBackups()) await mark.set([...mark.get(), { deletesBackups, erasures: [] }]);
        const named = await storage.database.namedFiles({});
        if (!named.ok) return named;
        // Also what no record named any more before: who is erased may be in it.
        await files.keepOnly(new Set(named.value.files));
        await rm(mailFolder, { recursive: true, force: true });
        if (isDeletingBackups()) {
          const left = await automatic.deleteOwn();
          // Those made from now on are without them.
          await mark.set(mark.get().map((each) => ({ ...each, deletesBackups: false })));
          await tellLeft(left);
        }
        automatic.changed();
        return renew();
      }),
  };
  return unfinished;
}
