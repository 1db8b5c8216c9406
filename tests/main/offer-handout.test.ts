import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handOut } from '../../electron/main/documents/hand-out';
import { mailClient } from '../../electron/main/documents/mail-client';
import { mailDraft } from '../../electron/main/documents/mail-draft';
import { openKeptFiles } from '../../electron/main/files/kept-files';
import { NOT_SEALED } from '../../electron/main/files/sealing';
import type { Attachment } from '../../shared/domain/offer/attachment';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkbank-handout-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const attachment = (orderKey: string, fields: Partial<Attachment>): Attachment => ({ orderKey, title: '', fileName: 'Datenblatt.pdf', size: 1, sha256: null, ...fields }) as Attachment;

describe('attachments', () => {
  it('are copied beside the letter in their order, and never over another file', async () => {
    const files = openKeptFiles(join(folder, 'kept'), NOT_SEALED);
    const sheet = await files.keep(bytes('sheet'));
    const plan = await files.keep(bytes('plan'));
    writeFileSync(join(folder, 'Datenblatt.pdf'), 'somebody else’s');
    const handed = await handOut(folder, [attachment('b', { fileName: 'Größe: 1?.dwg', sha256: plan }), attachment('a', { title: 'Pump', sha256: sheet }), attachment('c', { title: 'Gone', sha256: 'f'.repeat(64) }), attachment('d', { title: 'Never chosen' })], files);
    expect(handed.written.map(({ title, path }) => [title, path.slice(folder.length + 1)])).toEqual([['Pump', 'Datenblatt (2).pdf'], ['Größe: 1?.dwg', 'Größe- 1.dwg']]);
    expect(handed.missing).toEqual(['Gone', 'Never chosen']);
    expect(readFileSync(join(folder, 'Datenblatt.pdf'), 'utf8')).toBe('somebody else’s');
    expect(readFileSync(join(folder, 'Datenblatt (2).pdf'), 'utf8')).toBe('sheet');
    // Handed out once more: the same file is not doubled.
    await handOut(folder, [attachment('a', { title: 'Pump', sha256: sheet })], files);
    expect(existsSync(join(folder, 'Datenblatt (3).pdf'))).toBe(false);
  });
});

const mail = { to: 'anna.vogt@example.com', subject: 'Angebot 2026-7K2M-0001: Pumpe für Größe 1', body: 'Sehr geehrte Frau Vogt,\n\nanbei …' };

describe('a mail', () => {
  function client(platform: NodeJS.Platform, { runs = true, opens = '' }: { runs?: boolean; opens?: string } = {}) {
    const run = vi.fn(async () => runs);
    const shell = { openPath: vi.fn(async () => opens), showItemInFolder: vi.fn() };
    const outside = vi.fn(async () => true);
    return { run, shell, outside, client: mailClient({ platform, folder: join(folder, 'mail'), shell, outside, run }) };
  }
  const offer = (): string => {
    writeFileSync(join(folder, 'Angebot.docx'), 'word');
    return join(folder, 'Angebot.docx');
  };

  it('takes the files along by the command of the desktop on Linux', async () => {
    const path = offer();
    const { client: mails, run, outside } = client('linux');
    expect(await mails.open(mail, [path])).toBe('attached');
    expect(run).toHaveBeenCalledWith('xdg-email', ['--utf8', '--subject', mail.subject, '--body', mail.body, '--attach', path, mail.to]);
    expect(outside).not.toHaveBeenCalled();
  });

  it.each(['win32', 'darwin'] as const)('is a draft to be written on, on %s', async (platform) => {
    const { client: mails, shell } = client(platform);
    expect(await mails.open(mail, [offer()])).toBe('attached');
    const [[path] = []] = shell.openPath.mock.calls as unknown as string[][];
    expect(readFileSync(path ?? '', 'utf8')).toMatch(/X-Unsent: 1/);
  });

  it('goes by address where no program takes files, and shows them', async () => {
    const path = offer();
    for (const { client: mails, shell, outside } of [client('linux', { runs: false }), client('win32', { opens: 'no program' })]) {
      expect(await mails.open(mail, [path])).toBe('bare');
      expect(outside).toHaveBeenCalledWith(`mailto:anna.vogt%40example.com?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(mail.body)}`);
      expect(shell.showItemInFolder).toHaveBeenCalledWith(path);
    }
  });

  it('keeps umlauts, and its lines are as short as mails want them', () => {
    const subject = `Änderung ${'ü'.repeat(60)} 😀 Ende`;
    const draft = mailDraft({ ...mail, subject }, [{ name: "Größe (1)'.pdf", bytes: new Uint8Array(1_000).fill(7) }]);
    const lines = draft.split('\r\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
    const words = [...draft.matchAll(/=\?utf-8\?B\?([^?]*)\?=/g)];
    expect(words.every(([word]) => word.length <= 75)).toBe(true);
    expect(words.map(([, word]) => Buffer.from(word ?? '', 'base64').toString('utf8')).join('')).toBe(subject);
    expect(draft).toContain("filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%281%29%27.pdf");
    expect(draft).not.toContain('\n\n');
  });
});
