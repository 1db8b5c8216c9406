import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Renders the first page of a Word file to `7-word.png` in a folder; `false` where LibreOffice or poppler is missing. */
export function renderFirstPage(word: string, folder: string): boolean {
  const work = mkdtempSync(join(tmpdir(), 'werkbank-demo-'));
  const run = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  const done =
    run('soffice', `-env:UserInstallation=file://${work}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', work, word) &&
    run('pdftoppm', '-r', '80', '-png', '-f', '1', '-singlefile', join(work, basename(word).replace(/\.docx$/, '.pdf')), join(folder, '7-word'));
  rmSync(work, { recursive: true, force: true });
  return done;
}
