import { appError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/errors/result';
import type { WorkbenchDatabase } from './db';
import { KnownVersions } from './repositories/known-versions';
import { SearchIndex } from './repositories/search';
import { storageFailure } from './storage-failure';
import type { Sharing } from './sync/sharing';

/** An open database with what is kept in memory of its records. */
export class OpenDatabase {
  readonly index: SearchIndex;
  readonly known = new KnownVersions();

  /** @param sharing `null` where nothing is shared from this laptop */
  constructor(
    readonly database: WorkbenchDatabase,
    readonly sharing: Sharing | null,
  ) {
    this.index = new SearchIndex(database);
  }

  /** Forgets what is kept in memory, after many records were written past it. */
  forgetRecords(): void {
    this.index.clear();
    this.known.clear();
  }
}

/** The database that is open at the moment, if any. */
export class OpenedStorage {
  #open: OpenDatabase | null = null;

  /** Works with this one from now on. */
  use(open: OpenDatabase): void {
    this.#open = open;
  }

  close(): void {
    this.#open?.database.close();
    this.#open = null;
  }

  /** Runs work on the open database; fails with `storage-gone` while none is. */
  async with<T>(work: (open: OpenDatabase) => Promise<T>): Promise<Result<T>> {
    const open = this.#open;
    return open === null ? err(appError('storage-gone', {})) : guarded(() => work(open));
  }
}

/** Runs work of which failures of IndexedDB become values; bugs go on as exceptions. */
export async function guarded<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (fault) {
    const failure = storageFailure(fault);
    if (failure === null) throw fault;
    return err(failure);
  }
}
