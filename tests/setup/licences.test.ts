import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forbiddenPackages, isAllowed, licenceTexts, usedPackages } from '../../scripts/package/licences.mjs';

describe('the licences of what goes into the application', () => {
  it('are all allowed', () => {
    const used = usedPackages();
    expect(used.map(({ name }) => name)).toEqual(expect.arrayContaining(['react', 'docx', 'dexie', 'electron-updater']));
    expect(used.map(({ name }) => name)).not.toContain('vitest');
    expect(forbiddenPackages(used)).toEqual([]);
  });

  it('are collected with their texts', () => {
    const react = licenceTexts().find(({ name }) => name === 'react');
    expect(react?.licence).toBe('MIT');
    expect(react?.text).toContain('Permission is hereby granted, free of charge');
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['MIT AND ISC', true],
    ['(MIT AND GPL-3.0-only)', false],
    ['(GPL-2.0-only OR (MIT AND AGPL-3.0-only))', false],
    ['AGPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE.md', false],
    ['UNLICENSED', false],
    ['', false],
  ])('say whether %s may be taken', (expression, allowed) => {
    expect(isAllowed(expression)).toBe(allowed);
  });

  describe('of a planted package', () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'werkbank-licences-'));
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    /** A checkout with one package of that licence. */
    function plant(license: unknown, dev = false): string {
      const path = 'node_modules/planted';
      mkdirSync(join(folder, path), { recursive: true });
      writeFileSync(join(folder, path, 'package.json'), JSON.stringify({ name: 'planted', version: '1.0.0', license }));
      writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, [path]: { version: '1.0.0', ...(dev && { dev }) } } }));
      return folder;
    }

    it('fail when it is not allowed, or nothing is said', () => {
      expect(forbiddenPackages(usedPackages(plant('AGPL-3.0-only')))).toMatchObject([{ name: 'planted', licence: 'AGPL-3.0-only' }]);
      expect(forbiddenPackages(usedPackages(plant(undefined)))).toMatchObject([{ name: 'planted', licence: '' }]);
    });

    it('pass when it is allowed, or development alone needs it', () => {
      expect(forbiddenPackages(usedPackages(plant({ type: 'MIT' })))).toEqual([]);
      expect(forbiddenPackages(usedPackages(plant('AGPL-3.0-only', true)))).toEqual([]);
    });
  });
});
