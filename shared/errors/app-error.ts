import type { TableFailure } from '../domain/import/table';

/**
 * Every expected failure that crosses a boundary, by code. Parameters are plain data for the message;
 * the words live in `shared/i18n` under `errors.<code>`.
 */
export type ErrorParams = {
  /** The input does not have the agreed shape; `path` says where. */
  'invalid-input': { path: string };
  /** The sender may not ask for this. */
  refused: Record<never, never>;
  /** Somebody changed the record in the meantime; `id` names it. */
  conflict: { id: string };
  'not-found': { id: string };
  /** The disk or the browser's quota is full. */
  quota: Record<never, never>;
  /** The database or a file cannot be read any more. */
  corrupt: { what: string };
  /** Another connection holds the database. */
  blocked: Record<never, never>;
  /** The data was written by a newer version (schema `found`, this version knows `known`). */
  'future-version': { found: number; known: number };
  /** The profile was last used with a newer Chromium, whose files an older one can destroy. */
  'runtime-downgrade': { found: number; running: number };
  /** The storage host does not answer. */
  'storage-gone': Record<never, never>;
  /** The process that did the work ended at it. */
  'worker-gone': Record<never, never>;
  /** The process that knew what an import did ended after it was written. */
  'report-gone': Record<never, never>;
  timeout: { what: string };
  cancelled: Record<never, never>;
  'file-unreadable': { name: string };
  /** Another program holds the file open. */
  'file-busy': { name: string };
  'disk-full': { name: string };
  /** The file is no table; `failure` says why. */
  'not-a-table': { name: string; failure: TableFailure };
  'not-a-snapshot': { name: string };
  /** The backup opens with another passphrase. */
  'wrong-passphrase': { name: string };
  /** The workspace is locked; its passphrase opens it. */
  locked: Record<never, never>;
  /** Another passphrase or recovery key opens the workspace. */
  'wrong-key': Record<never, never>;
  /** This laptop shares with colleagues, which what was asked would break. */
  shared: Record<never, never>;
  /** Somebody is being erased, which is not finished yet and could not be once this laptop shares. */
  erasing: Record<never, never>;
  /** The keys the data is sealed with are not there, or the system's key store does not give them out. */
  'keys-unavailable': Record<never, never>;
  /** The company template does not pass its check any more. */
  'template-unfit': { name: string };
  /** What a released version keeps does not read as it was written. */
  'version-damaged': { number: number };
  /** The folder is not there now: a stick that is pulled out, a network that is away. */
  'folder-gone': { folder: string };
  /** The folder is there, but nothing can be written into it. */
  'folder-closed': { folder: string };
  /** More was asked in a moment than anybody asks. */
  'too-many-requests': Record<never, never>;
  /** Larger than what is taken. */
  'file-too-large': { name: string; megabytes: number };
  'not-a-picture': { name: string };
  /** No program on this machine places calls. */
  'no-dialler': { number: string };
  /** What the update server offers is not what the company signed. */
  'update-refused': Record<never, never>;
  'update-unreachable': Record<never, never>;
  /** A bug. `reference` finds it in the log. */
  internal: { reference: string };
};

export type ErrorCode = keyof ErrorParams;

export type AppError = { [C in ErrorCode]: { code: C; params: ErrorParams[C] } }[ErrorCode];

/** Builds an `AppError`; the parameters are checked against the code. */
export function appError<C extends ErrorCode>(code: C, params: ErrorParams[C]): AppError {
  return { code, params } as AppError;
}

/** Carries an expected failure through code that can only throw (a transaction, a stream). */
export class AppFailure extends Error {
  constructor(readonly appError: AppError) {
    super(appError.code);
    this.name = 'AppFailure';
  }
}
