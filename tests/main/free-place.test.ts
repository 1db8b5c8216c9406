import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freePlace } from '../../electron/main/files/free-place';

it('a file beside a chosen one takes the place of no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'free-'));
  const stem = join(folder, 'Zora Quandt');
  expect(freePlace(stem, '.json')).toEqual({ path: `${stem}.json`, fileName: 'Zora Quandt.json' });
  writeFileSync(`${stem}.json`, 'another');
  writeFileSync(`${stem} (2).json`, 'another');
  expect(freePlace(stem, '.json')).toEqual({ path: `${stem} (3).json`, fileName: 'Zora Quandt (3).json' });
  rmSync(folder, { recursive: true });
});
