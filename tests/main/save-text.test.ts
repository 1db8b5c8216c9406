import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { expect, it, vi } from 'vitest';
import { documentHandlers } from '../../electron/main/documents/document-handlers';
import { saveDialog } from '../../electron/main/files/save-dialog';
import { translator } from '../../shared/i18n/translator';

vi.mock('electron', () => ({ dialog: { showSaveDialog: vi.fn() }, shell: {} }));

const folder = mkdtempSync(join(tmpdir(), 'save-text-'));
const { saveText } = documentHandlers({ dialog: saveDialog({} as BrowserWindow, () => folder), texts: () => translator('de') } as unknown as Parameters<typeof documentHandlers>[0]);

it.each([
  ['csv', 'Wie weit: <2026>', 'Wie weit- -2026.csv', 'Tabelle (CSV)'],
  ['ics', 'Heute', 'Heute.ics', 'Kalender (ICS)'],
] as const)('writes a %s file under a name Windows takes', async (kind, name, fileName, kindName) => {
  const show = vi.mocked(dialog.showSaveDialog).mockResolvedValue({ canceled: false, filePath: join(folder, fileName) });
  expect(await saveText({ name, kind, text: '\uFEFFa;ä\r\n' })).toEqual({ ok: true, value: { fileName } });
  expect(show.mock.lastCall?.at(-1)).toMatchObject({ defaultPath: join(folder, fileName), filters: [{ name: kindName, extensions: [kind] }] });
  expect(readFileSync(join(folder, fileName), 'utf8')).toBe('\uFEFFa;ä\r\n');
});
