import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Attachment } from '../../../shared/domain/offer/attachment';
import { inOrder } from '../../../shared/domain/offer/in-order';
import { windowsFileName } from '../../../shared/report/windows-file-name';
import type { KeptFiles } from '../files/kept-files';
import { writeAtomically } from '../files/write-atomically';

/** Attachments copied beside a letter, and the titles of those whose file is not on this computer or could not be written. */
export type HandedOut = { written: readonly { title: string; path: string }[]; missing: readonly string[] };

export const NOTHING: HandedOut = { written: [], missing: [] };

/** Names tried before a folder counts as full of other files of that name. */
const MOST_NAMES = 100;

/** Copies the attachments of an offer into the folder its letter was written to. A file that says something else stays. */
export async function handOut(folder: string, attachments: readonly Attachment[], files: KeptFiles): Promise<HandedOut> {
  const written: { title: string; path: string }[] = [];
  const missing: string[] = [];
  for (const { title, fileName, sha256 } of inOrder(attachments)) {
    const name = title.trim() === '' ? fileName : title.trim();
    const bytes = sha256 === null ? null : await files.read(sha256);
    const path = bytes === null ? null : await copyBeside(folder, fileName, bytes).catch(() => null);
    if (path === null) missing.push(name);
    else written.push({ title: name, path });
  }
  return { written, missing };
}

/** Writes a file under its name, or with a number behind it where another file has that name already. */
async function copyBeside(folder: string, fileName: string, bytes: Uint8Array): Promise<string | null> {
  const extension = extname(fileName);
  const stem = fileName.slice(0, fileName.length - extension.length);
  for (let count = 1; count <= MOST_NAMES; count += 1) {
    const path = join(folder, windowsFileName(count === 1 ? stem : `${stem} (${count})`, extension, 'attachment'));
    const there = await readFile(path).catch(() => null);
    if (there !== null && !there.equals(bytes)) continue;
    if (there === null) await writeAtomically(path, bytes);
    return path;
  }
  return null;
}
