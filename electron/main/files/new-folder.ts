import { mkdir } from 'node:fs/promises';

/** How many folders of one name are stepped over. */
const MOST_FOLDERS = 1000;

/**
 * Makes a new folder, with a number behind its name where there is one already.
 * @returns its path
 * @throws the system's fault when it cannot be made
 */
export async function newFolder(wanted: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? wanted : `${wanted} (${number})`;
    try {
      await mkdir(path);
      return path;
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EEXIST' || number >= MOST_FOLDERS) throw fault;
    }
  }
}
