import { randomUUID } from 'node:crypto';
import { open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file that is written beside another to take its place. */
export type Draft = {
  path: string;
  write(bytes: Uint8Array | string): Promise<void>;
  /** Forces what was written to the disk and closes the file. */
  close(): Promise<void>;
  /** Renames it over the other file, for good. */
  keep(): Promise<void>;
  /** Deletes it; what it was to replace is untouched. Does nothing after `keep`. */
  drop(): Promise<void>;
};

/** Names of drafts of a file, which a program that was killed leaves behind. */
export function isDraftOf(fileName: string, name: string): boolean {
  return name.startsWith(`.${fileName}.`) && name.endsWith('.tmp');
}

/** Begins a draft beside a file that is there or will be. */
export async function draftBeside(path: string): Promise<Draft> {
  const folder = dirname(path);
  const draft = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
  const file = await open(draft, 'wx');
  let isOpen = true;
  let isKept = false;
  const shut = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    await file.close();
  };
  return {
    path: draft,
    write: (bytes) => file.writeFile(bytes),
    async close() {
      await file.sync();
      await shut();
    },
    async keep() {
      await rename(draft, path);
      isKept = true;
      await syncFolder(folder);
    },
    async drop() {
      await shut().catch(() => undefined);
      if (!isKept) await unlink(draft).catch(() => undefined);
    },
  };
}

/**
 * Writes a file so that after a crash at any moment either the old or the new content is there, complete:
 * into a file beside it, to the disk, then renamed over it. On failure the old file is untouched.
 */
export async function writeAtomically(path: string, content: Uint8Array | string): Promise<void> {
  const draft = await draftBeside(path);
  try {
    await draft.write(content);
    await draft.close();
    await draft.keep();
  } finally {
    await draft.drop();
  }
}

/** Makes what was renamed or removed in a folder durable. Windows cannot open folders and does not need it. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
