import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Shell } from 'electron';
import type { Mail } from '../../../shared/report/offer-mail';
import type { OpenOutside } from '../security/open-outside';
import { mailDraft } from './mail-draft';

/** `attached`: the system's program has the files; `bare`: it has only the words, and the files are shown. */
export type MailWay = 'attached' | 'bare';

export type MailClient = {
  /** Begins a mail in the system's program. Nothing is sent. */
  open(mail: Mail, paths: readonly string[]): Promise<MailWay>;
  /** Deletes the drafts that are left, as a run ends. */
  close(): void;
};

type Dependencies = {
  platform: NodeJS.Platform;
  /** Where drafts are written. */
  folder: string;
  shell: Pick<Shell, 'openPath' | 'showItemInFolder'>;
  outside: OpenOutside;
  /** Runs a program; `false` when there is none or it fails. */
  run?: (program: string, args: readonly string[]) => Promise<boolean>;
};

/** A mail program has read a draft by then, in milliseconds; what stands in it is the customer's, and readable. */
const DRAFT_KEPT_MS = 10 * 60_000;
/** Programs that open a mail take a while; one that hangs is not waited for. */
const PATIENCE_MS = 20_000;

/**
 * The system's mail program. On Linux the desktop's own command hands files over; on Windows and macOS a draft in the
 * format of mails does, which Outlook, Mail and Thunderbird open for writing. Where neither works the words go by a
 * `mailto:` address, which cannot carry files.
 */
export function mailClient({ platform, folder, shell, outside, run = runProgram }: Dependencies): MailClient {
  const byCommand = ({ to, subject, body }: Mail, paths: readonly string[]): Promise<boolean> =>
    run('xdg-email', ['--utf8', '--subject', subject, '--body', body, ...paths.flatMap((path) => ['--attach', path]), ...(to === '' ? [] : [to])]);

  const byDraft = async (mail: Mail, paths: readonly string[]): Promise<boolean> => {
    const files = await Promise.all(paths.map(async (path) => ({ name: basename(path), bytes: await readFile(path) })));
    // One draft at a time: what was begun is with the mail program.
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const path = join(folder, `${Date.now()}.eml`);
    await writeFile(path, mailDraft(mail, files));
    setTimeout(() => void rm(path, { force: true }).catch(() => undefined), DRAFT_KEPT_MS).unref();
    return (await shell.openPath(path)) === '';
  };

  // Drafts of the last run are with the mail program, and what stands in them is the customer's.
  void rm(folder, { recursive: true, force: true }).catch(() => undefined);
  return {
    async open(mail, paths) {
      const withFiles = platform === 'linux' ? byCommand : byDraft;
      if (await withFiles(mail, paths).catch(() => false)) return paths.length === 0 ? 'bare' : 'attached';
      await outside(`mailto:${encodeURIComponent(mail.to)}?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(mail.body)}`).catch(() => undefined);
      const [first] = paths;
      if (first !== undefined) shell.showItemInFolder(first);
      return 'bare';
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function runProgram(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(program, [...args], { timeout: PATIENCE_MS }, (fault) => resolve(fault === null));
  });
}
