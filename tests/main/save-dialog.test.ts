import type { BrowserWindow } from 'electron';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveDialog } from '../../electron/main/files/save-dialog';
import { translator } from '../../shared/i18n/translator';

const { showSaveDialog, rename } = vi.hoisted(() => ({ showSaveDialog: vi.fn(), rename: vi.fn() }));
vi.mock('electron', () => ({ dialog: { showSaveDialog } }));
vi.mock('node:fs/promises', async (original) => ({ ...(await original<object>()), rename }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'save-'));
  showSaveDialog.mockResolvedValue({ canceled: false, filePath: join(folder, 'Angebot.docx') });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.each(['EBUSY', 'EPERM', 'EACCES'])('case 12: a file open in Word (%s) stays as it was, nothing is left behind, and the message says what to do', async (code) => {
  writeFileSync(join(folder, 'Angebot.docx'), 'old');
  rename.mockRejectedValueOnce(Object.assign(new Error(code), { code, syscall: 'rename' }));
  const dialog = saveDialog({} as BrowserWindow, () => folder);
  const saved = await dialog.save({ bytes: new Uint8Array([1]), fileName: 'Angebot.docx', title: '', kindName: '', extension: 'docx' });
  expect(saved).toEqual({ ok: false, error: { code: 'file-busy', params: { name: 'Angebot.docx' } } });
  expect(readFileSync(join(folder, 'Angebot.docx'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['Angebot.docx']);
  expect(dialog.lastPath()).toBeNull();
  expect(translator('de')('errors.file-busy', { name: 'Angebot.docx' })).toMatch(/^„Angebot\.docx“ ist in einem anderen Programm geöffnet/);
});
