/** How large the packaged application is, without Electron. */
import { extractFile, listPackage, statFile } from '@electron/asar';
import { appArchive } from './packaged-app.mjs';

/** JavaScript, fonts, pages, templates and samples together: no more than that. */
export const MOST_APP_BYTES = 12_000_000;

/**
 * @param {string} executable
 * @returns {{ bytes: number, parts: { name: string, bytes: number }[] }} parts by top folder, largest first
 */
export function appSize(executable) {
  const archive = appArchive(executable);
  /** @type {Map<string, number>} */
  const parts = new Map();
  for (const listed of listPackage(archive, { isPack: false })) {
    const path = listed.replace(/^[/\\]/, '');
    const file = statFile(archive, path, false);
    if (!('size' in file)) continue;
    const [top = '', next] = path.split(/[/\\]/);
    const name = top === 'out' && next !== undefined ? `${top}/${next}` : top;
    parts.set(name, (parts.get(name) ?? 0) + file.size);
  }
  const sorted = [...parts].map(([name, bytes]) => ({ name, bytes })).sort((a, b) => b.bytes - a.bytes);
  return { bytes: sorted.reduce((sum, part) => sum + part.bytes, 0), parts: sorted };
}

/**
 * A file of the packaged application.
 * @param {string} executable
 * @param {string} path
 */
export function packagedFile(executable, path) {
  return extractFile(appArchive(executable), path);
}
