import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectFiles } from '../../electron/main/files/collect-files';
import { openKeptFiles } from '../../electron/main/files/kept-files';
import { NOT_SEALED } from '../../electron/main/files/sealing';
import { ok } from '../../shared/errors/result';

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

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

it('deletes everything that is not named, and drafts a killed run left', async () => {
  const files = openKeptFiles(folder, NOT_SEALED);
  const [named, unnamed] = [await files.keep(abc), await files.keep(bytesOf('CV'))];
  writeFileSync(join(folder, `.${unnamed}.1.tmp`), 'CV');
  expect(await files.keepOnly(new Set([named]))).toBe(2);
  expect(readdirSync(folder)).toEqual([named]);
});

describe('collecting what earlier runs left', () => {
  const collectWith = async (files: ReturnType<typeof openKeptFiles>, { named = [] as string[], isEmpty = false, isUntouched = true }): Promise<number> =>
    collectFiles({ files, database: { isEmpty: async () => ok({ isEmpty }), namedFiles: async () => ok({ files: named }) }, isUntouched: () => isUntouched });
  let old: string;
  let named: string;
  beforeEach(async () => {
    const earlier = openKeptFiles(folder, NOT_SEALED);
    [old, named] = [await earlier.keep(bytesOf('CV')), await earlier.keep(abc)];
  });

  it('takes what no record names, and nothing that this run kept, also when it was there before', async () => {
    const files = openKeptFiles(folder, NOT_SEALED);
    const now = await files.keep(bytesOf('not saved yet'));
    expect(await collectWith(files, { named: [named] })).toBe(1);
    expect(readdirSync(folder).sort()).toEqual([named, now].sort());
    await files.keep(bytesOf('CV'));
    const again = openKeptFiles(folder, NOT_SEALED);
    await again.keep(bytesOf('CV'));
    await collectWith(again, { named: [named] });
    expect(readdirSync(folder)).toContain(old);
  });

  it('leaves all of it in an empty workspace, and where something was changed that an undo may bring back', async () => {
    const files = openKeptFiles(folder, NOT_SEALED);
    expect(await collectWith(files, { isEmpty: true })).toBe(0);
    expect(await collectWith(files, { isUntouched: false })).toBe(0);
    expect(readdirSync(folder)).toHaveLength(2);
  });
});
