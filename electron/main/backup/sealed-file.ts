import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BackupStage } from '../../../shared/contract/backups';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { AutomaticKey, BackupContents, BackupsContract } from '../../../shared/contract/workers';
import { SCHEMA } from '../../../shared/document/schema-version';
import type { Sha256 } from '../../../shared/domain/schema/values';
import { filesNamedIn } from '../../../shared/domain/workspace/named-files';
import { AppFailure, appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import { fileFailure } from '../files/file-failure';
import type { KeptFiles } from '../files/kept-files';
import { draftBeside } from '../files/write-atomically';
import { writeFailure } from '../files/write-failure';
import type { Worker } from '../workers/worker-client';

/** Bytes of a file that are read and opened at a time. */
const PART = 256 * 1024;

type Opened = { lines: string[]; files: { sha256: string; bytes: Uint8Array }[] };

type Dependencies = {
  database: Pick<ApiOf<StorageContract>['database'], 'beginDump' | 'takeDump'>;
  files: Pick<KeptFiles, 'read'>;
  worker: Worker<BackupsContract>;
};

/** What a backup is sealed with: a passphrase that was just typed, or a key that needs nobody. */
export type BackupKey = { kind: 'passphrase'; passphrase: string } | ({ kind: 'automatic' } & AutomaticKey);

/** Backup files, written and read a part at a time: however much there is, no process but the storage holds all of it. */
export type SealedFiles = {
  makeKey(passphrase: string): Promise<Result<AutomaticKey>>;
  /**
   * Writes everything to a file and opens it again to compare, before it takes the place of an older one. Whatever goes
   * wrong, the older one stays as it was.
   */
  write(path: string, key: BackupKey, createdAt: string, onStage: (stage: BackupStage) => void): Promise<Result<BackupContents>>;
  /**
   * Opens a file to its last byte.
   * @param take gets what is in it, before it is known whether all of it is whole
   */
  read(path: string, passphrase: string, take?: (part: Opened) => Promise<void>): Promise<Result<BackupContents>>;
};

/** The worker seals and opens one file at a time; whoever comes second waits. */
export function sealedFiles({ database, files, worker }: Dependencies): SealedFiles {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    const next = turn.then(() => asResult(work));
    turn = next.catch(() => undefined);
    return next;
  };

  const readParts = async (path: string, fileName: string, passphrase: string | null, take: ((part: Opened) => Promise<void>) | undefined): Promise<BackupContents> => {
    const { backups } = worker.api();
    const file = await open(path, 'r').catch((fault: unknown) => fail(fault, fileName));
    try {
      must(await backups.open({ fileName, passphrase, keepsContent: take !== undefined }));
      for (let part = await readPart(file, fileName); part.length > 0; part = await readPart(file, fileName)) {
        const opened = must(await backups.openBytes({ bytes: part }));
        await take?.(opened);
      }
      const { contents, ...rest } = must(await backups.openEnd({}));
      await take?.(rest);
      return contents;
    } finally {
      await file.close();
    }
  };

  return {
    makeKey: (passphrase) => inTurn(() => worker.api().backups.makeKey({ passphrase })),
    write: (path, key, createdAt, onStage) =>
      inTurn(async () => {
        const fileName = basename(path);
        const { backups } = worker.api();
        const draft = await draftBeside(path).catch((fault: unknown) => {
          throw new AppFailure(writeFailure(fault, fileName));
        });
        const write = async ({ bytes }: { bytes: Uint8Array }): Promise<void> => {
          await draft.write(bytes).catch((fault: unknown) => fail(fault, fileName));
        };
        try {
          onStage('reading');
          must(await database.beginDump({}));
          onStage('sealing');
          must(await backups.seal({ schema: SCHEMA, createdAt, key }));
          onStage('writing');
          const named = new Set<Sha256>();
          for (let { lines } = must(await database.takeDump({})); lines.length > 0; ({ lines } = must(await database.takeDump({})))) {
            for (const line of lines) for (const sha256 of filesNamedIn(line)) named.add(sha256);
            await write(must(await backups.sealRecords({ lines })));
          }
          for (const sha256 of named) {
            const bytes = await files.read(sha256);
            if (bytes !== null) await write(must(await backups.sealFile({ sha256, bytes })));
          }
          const sealed = must(await backups.sealEnd({}));
          await write(sealed);
          await draft.close().catch((fault: unknown) => fail(fault, fileName));
          onStage('checking');
          const contents = await readParts(draft.path, fileName, null, undefined);
          if (contents.digest !== sealed.digest) return err(appError('corrupt', { what: fileName }));
          await draft.keep().catch((fault: unknown) => fail(fault, fileName));
          return ok(contents);
        } finally {
          await draft.drop();
        }
      }),
    read: (path, passphrase, take) => inTurn(async () => ok(await readParts(path, basename(path), passphrase, take))),
  };
}

async function readPart(file: FileHandle, name: string): Promise<Uint8Array> {
  const buffer = new Uint8Array(PART);
  const { bytesRead } = await file.read(buffer, 0, PART, null).catch((fault: unknown) => fail(fault, name));
  // A message to the worker carries all that a view is on.
  return bytesRead === PART ? buffer : buffer.slice(0, bytesRead);
}

function fail(fault: unknown, name: string): never {
  throw new AppFailure(fileFailure(fault, name) ?? appError('file-unreadable', { name }));
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new AppFailure(result.error);
  return result.value;
}

async function asResult<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof AppFailure) return err(fault.appError);
    throw fault;
  }
}
