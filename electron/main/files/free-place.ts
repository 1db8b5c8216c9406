import { existsSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * A place for a file beside one that was chosen, with a number where there is one already: nobody was asked whether that may be
 * replaced.
 * @param stem path without its ending
 */
export function freePlace(stem: string, ending: string): { path: string; fileName: string } {
  let path = `${stem}${ending}`;
  for (let number = 2; existsSync(path); number += 1) path = `${stem} (${number})${ending}`;
  return { path, fileName: basename(path) };
}
