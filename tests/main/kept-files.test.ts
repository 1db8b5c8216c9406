import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openKeptFiles } from '../../electron/main/files/kept-files';
import { NOT_SEALED } from '../../electron/main/files/sealing';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// SHA-256 of `abc` (FIPS 180-2, appendix B.1).
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const abc = new TextEncoder().encode('abc');

it('keeps bytes under their hash, the same bytes once', async () => {
  const files = openKeptFiles(join(folder, 'files'), NOT_SEALED);
  expect([await files.keep(abc), await files.keep(abc)]).toEqual([ABC, ABC]);
  expect(readdirSync(join(folder, 'files'))).toEqual([ABC]);
  expect(new TextDecoder().decode((await files.read(ABC)) ?? undefined)).toBe('abc');
});

it('answers nothing for what is not there or is not what its name says', async () => {
  const files = openKeptFiles(folder, NOT_SEALED);
  expect(await files.read(ABC)).toBeNull();
  writeFileSync(join(folder, ABC), 'abd');
  expect(await files.read(ABC)).toBeNull();
});
