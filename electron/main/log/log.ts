import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { redactFault } from './redact';

const MAX_BYTES = 1_000_000;

/** The log file of main. It says what happened, never what a record contains. */
export type Log = {
  info(event: string, details?: Record<string, unknown>): void;
  warn(event: string, details?: Record<string, unknown>): void;
  /** Logs a bug and answers the reference it can be found under. */
  fault(where: string, fault: unknown): string;
};

/** Opens the log in a folder; the file before it is kept as `main.1.log` once it grows past a megabyte. */
export function openLog(folder: string): Log {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'main.log');
  const write = (level: string, event: string, details: Record<string, unknown>): void => {
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) renameSync(file, join(folder, 'main.1.log'));
      appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), level, event, ...details })}\n`);
    } catch {
      // A full disk must not take the program down with its log.
    }
  };
  return {
    info: (event, details = {}) => write('info', event, details),
    warn: (event, details = {}) => write('warn', event, details),
    fault: (where, fault) => {
      const reference = randomUUID().slice(0, 8);
      write('fault', where, { reference, fault: redactFault(fault) });
      return reference;
    },
  };
}
