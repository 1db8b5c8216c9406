import { homedir } from 'node:os';

/** What stands in place of words. */
const HIDDEN = '…';
const LONGEST = 300;

/**
 * A message as it may stand in the log: what is quoted in it, which is where libraries and the system put names, texts and
 * paths, is left out, and so is everything beyond a line.
 */
export function redactMessage(message: string): string {
  const [line = ''] = message.split('\n');
  return line
    .replaceAll(/"(?:[^"\\]|\\.)*"?|`[^`]*`?|“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?/g, HIDDEN)
    // An apostrophe within a word opens no quotation.
    .replaceAll(/(?<![\p{L}\p{N}])'[^']*'?/gu, HIDDEN)
    .replaceAll(/(?:[A-Za-z]:)?[\\/][^\s:]+/g, HIDDEN)
    .replaceAll(/[^\s@]+@[^\s@]+/g, HIDDEN)
    .slice(0, LONGEST);
}

/** An exception as it may stand in the log: its kind, its message without words, and where it was thrown. */
export function redactFault(fault: unknown): string {
  if (!(fault instanceof Error)) return `not an error: ${typeof fault}`;
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const places = frames.map((frame) => frame.replaceAll(homedir(), '~').trim());
  return [`${fault.name}: ${redactMessage(fault.message)}`, ...places].join('\n');
}
