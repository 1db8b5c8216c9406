import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | null = null;

/** Gives back at once what was let go. By itself V8 waits for a shortage, of which a process beside others learns too late. */
export function collectGarbage(): void {
  if (collect === null) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
  // The first gathers what is left on few pages; only the second gives the others back to the system.
  collect();
}
