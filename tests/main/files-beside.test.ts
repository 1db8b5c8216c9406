import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFilesBeside } from '../../electron/main/privacy/files-beside';
import { ok } from '../../shared/errors/result';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beside-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const kept = async (sha256: string): Promise<Uint8Array | null> => (sha256 === 'a' ? Buffer.from('kept') : null);

it('writes kept files and pictures into a new folder, and says what is missing', async () => {
  const wanted = join(folder, 'Access files');
  mkdirSync(wanted);
  writeFileSync(join(wanted, '01 a.pdf'), 'older');
  const files = [
    { name: '01 a.pdf', sha256: 'a', base64: null },
    { name: '02 b.jpg', sha256: null, base64: Buffer.from('picture').toString('base64') },
    { name: '03 gone.pdf', sha256: 'c', base64: null },
  ];
  expect(await writeFilesBeside(wanted, files, kept)).toEqual(ok({ folder: 'Access files (2)', missing: 1 }));
  const made = join(folder, 'Access files (2)');
  expect(readdirSync(made)).toEqual(['01 a.pdf', '02 b.jpg']);
  expect(readFileSync(join(made, '01 a.pdf'), 'utf8')).toBe('kept');
  expect(readFileSync(join(made, '02 b.jpg'), 'utf8')).toBe('picture');
  expect(readFileSync(join(wanted, '01 a.pdf'), 'utf8')).toBe('older');
});

it('makes no folder for nothing', async () => {
  expect(await writeFilesBeside(join(folder, 'none'), [], kept)).toEqual(ok({ folder: null, missing: 0 }));
  expect(readdirSync(folder)).toEqual([]);
});

it('says why it cannot', async () => {
  expect(await writeFilesBeside(join(folder, 'not', 'there'), [{ name: 'a', sha256: 'a', base64: null }], kept)).toMatchObject({ ok: false });
});
