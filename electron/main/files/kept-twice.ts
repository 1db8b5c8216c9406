import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from './write-atomically';

/** What was found of a file that lies there twice. */
export type KeptTwice<T> = {
  /** What is in the file, or in its copy where it is damaged or gone; `null` when neither can be read. */
  content: T | null;
  /** Whether there is any of the two, readable or not. */
  isThere: boolean;
  /** Whether both say the same. */
  isWhole: boolean;
};

/** `profile.json` has its copy in `profile-copy.json`. */
const paths = (folder: string, name: string): [file: string, copy: string] => [join(folder, `${name}.json`), join(folder, `${name}-copy.json`)];

/**
 * Reads a small file that much hangs on, or its copy: without one everything would be locked behind a damaged file of a few
 * bytes.
 * @param name of the file without its ending
 * @param parse `null` for a text that is none of its kind
 */
export function readTwice<T>(folder: string, name: string, parse: (text: string) => T | null): KeptTwice<T> {
  const [first, copy] = paths(folder, name).map(readText);
  const contentOf = (text: string | null | undefined): T | null => (typeof text === 'string' ? parse(text) : null);
  return {
    content: contentOf(first?.text) ?? contentOf(copy?.text),
    isThere: first?.isThere === true || copy?.isThere === true,
    isWhole: first?.text === copy?.text,
  };
}

/** Writes both, the copy first: a crash leaves the old content or the new one in each, and the file is never newer than its copy. */
export async function writeTwice(folder: string, name: string, content: object): Promise<void> {
  const [file, copy] = paths(folder, name);
  const text = `${JSON.stringify(content, null, 2)}\n`;
  await writeAtomically(copy, text);
  await writeAtomically(file, text);
}

function readText(path: string): { isThere: boolean; text: string | null } {
  try {
    return { isThere: true, text: readFileSync(path, 'utf8') };
  } catch (fault) {
    return { isThere: (fault as NodeJS.ErrnoException).code !== 'ENOENT', text: null };
  }
}
