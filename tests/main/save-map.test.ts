import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BrowserWindow } from 'electron';
import { documentHandlers } from '../../electron/main/documents/document-handlers';
import { saveDialog } from '../../electron/main/files/save-dialog';
import { writeFailure } from '../../electron/main/files/write-failure';
import { ok } from '../../shared/errors/result';
import { translator } from '../../shared/i18n/translator';
import type { MapFileKind } from '../../shared/report/map/map-file-kinds';
import { account, deal } from '../support/records/records';

type Dialog = { defaultPath?: string; filters?: { name: string; extensions: string[] }[] };
const asked: Dialog[] = [];
let answer: { canceled: boolean; filePath?: string } = { canceled: true };
const { showSaveDialog } = vi.hoisted(() => ({ showSaveDialog: vi.fn() }));
vi.mock('electron', () => ({ dialog: { showSaveDialog }, shell: {} }));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkbank-map-'));
  asked.length = 0;
  showSaveDialog.mockImplementation((_window: unknown, options: Dialog) => {
    asked.push(options);
    return Promise.resolve(answer);
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const firm = account({ name: 'Nordwerk AG' });
const sale = deal(firm.id, { name: 'Linie 4: <Nord> "Süd"?' });

function handlers(pdf: Uint8Array | null = new Uint8Array([37, 80, 68, 70])) {
  const printed: Uint8Array[] = [];
  const dependencies = {
    dialog: saveDialog({} as BrowserWindow, () => folder),
    storage: { records: { load: () => Promise.resolve(ok({ records: [firm, sale] })) } },
    exporter: {},
    texts: () => translator('de'),
    pdf: {
      drawing: (svg: Uint8Array) => {
        printed.push(svg);
        return Promise.resolve(pdf);
      },
    },
  } as unknown as Parameters<typeof documentHandlers>[0];
  const { saveMap } = documentHandlers(dependencies);
  return { printed, save: (kind: MapFileKind, bytes: Uint8Array, isForCustomer = false) => saveMap({ dealId: sale.id, kind, isForCustomer, bytes }) };
}

const bytes = new TextEncoder().encode('<svg/>');

describe('saving a map', () => {
  it.each([
    ['png', 'PNG-Bild'],
    ['svg', 'SVG-Bild'],
    ['drawio', 'draw.io-Diagramm'],
    ['csv', 'Tabelle (CSV)'],
  ] as const)('writes what the window made as %s, under a name Windows takes', async (kind, kindName) => {
    answer = { canceled: false, filePath: join(folder, `Karte.${kind}`) };
    expect(await handlers().save(kind, bytes)).toEqual(ok({ fileName: `Karte.${kind}` }));
    expect(readFileSync(join(folder, `Karte.${kind}`), 'utf8')).toBe('<svg/>');
    expect(asked).toEqual([
      expect.objectContaining({ defaultPath: join(folder, `Buying Center Linie 4- -Nord- -Süd.${kind}`), filters: [{ name: kindName, extensions: [kind] }] }),
    ]);
  });

  it('names a file for the customer after them, since the name of the deal is ours', async () => {
    answer = { canceled: true };
    await handlers().save('pdf', bytes, true);
    expect(asked).toEqual([expect.objectContaining({ defaultPath: join(folder, 'Beteiligte Nordwerk AG.pdf') })]);
  });

  it('writes the printed page for pdf, not the drawing', async () => {
    answer = { canceled: false, filePath: join(folder, 'Karte') };
    const { save, printed } = handlers();
    expect(await save('pdf', bytes)).toEqual(ok({ fileName: 'Karte.pdf' }));
    expect(readFileSync(join(folder, 'Karte.pdf'), 'latin1')).toBe('%PDF');
    expect(printed).toEqual([bytes]);
  });

  it('refuses what is no drawing before it asks for a place', async () => {
    expect(await handlers(null).save('pdf', bytes)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(asked).toEqual([]);
  });

  it('writes nothing when the user chooses no place', async () => {
    answer = { canceled: true };
    expect(await handlers().save('png', bytes)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says so when the folder is gone, and leaves nothing behind', async () => {
    answer = { canceled: false, filePath: join(folder, 'gone', 'Karte.png') };
    expect(await handlers().save('png', bytes)).toMatchObject({ ok: false, error: { code: 'file-unreadable', params: { name: 'Karte.png' } } });
    expect(existsSync(join(folder, 'gone'))).toBe(false);
  });
});

describe('why a file could not be written', () => {
  it.each([
    ['a folder that is read-only', 'EACCES', 'open', 'file-unreadable'],
    ['a folder Windows guards', 'EPERM', 'open', 'file-unreadable'],
    ['a file system that is read-only', 'EROFS', 'open', 'file-unreadable'],
    ['a file that is open in Excel', 'EPERM', 'rename', 'file-busy'],
    ['a file that is open elsewhere', 'EBUSY', 'rename', 'file-busy'],
    ['a full disk', 'ENOSPC', 'write', 'disk-full'],
  ])('%s', (_what, code, syscall, expected) => {
    expect(writeFailure(Object.assign(new Error(code), { code, syscall }), 'a.png')).toEqual({ code: expected, params: { name: 'a.png' } });
  });
});
