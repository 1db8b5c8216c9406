import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashSources } from '../../scripts/build.mjs';

describe('whether a build is up to date', () => {
  let root: string;
  let before: string;
  const sources = ['electron', 'config.ts', 'not-there'];
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'build-'));
    mkdirSync(join(root, 'electron', 'main'), { recursive: true });
    writeFileSync(join(root, 'electron', 'main', 'index.ts'), 'one');
    writeFileSync(join(root, 'config.ts'), 'config');
    before = hashSources(root, sources);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const changes: { title: string; change: () => void; isSame: boolean }[] = [
    { title: 'nothing', change: () => undefined, isSame: true },
    { title: 'a time', change: () => utimesSync(join(root, 'config.ts'), 1, 1), isSame: true },
    { title: 'a compiler\'s notes', change: () => writeFileSync(join(root, 'electron', 'tsconfig.tsbuildinfo'), '{}'), isSame: true },
    { title: 'a file that is no source', change: () => writeFileSync(join(root, 'README.md'), ''), isSame: true },
    { title: 'a content', change: () => writeFileSync(join(root, 'electron', 'main', 'index.ts'), 'two'), isSame: false },
    { title: 'a new file', change: () => writeFileSync(join(root, 'electron', 'new.ts'), ''), isSame: false },
    { title: 'a name', change: () => renameSync(join(root, 'electron', 'main'), join(root, 'electron', 'other')), isSame: false },
  ];
  it.each(changes)('changed: $title', ({ change, isSame }) => {
    change();
    expect(hashSources(root, sources) === before).toBe(isSame);
  });
});
