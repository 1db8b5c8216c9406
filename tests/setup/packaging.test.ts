import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builderConfig } from '../../scripts/package/builder-config.mjs';
import { FUSES } from '../../scripts/package/fuses.mjs';
import { checkout } from '../../scripts/setup/checkout.mjs';

const require = createRequire(import.meta.url);
const made = () => builderConfig({ electronVersion: '45.4.1', fuses: { ...FUSES }, releaseNotes: 'What is new' });
const config = made();

/** What electron-builder itself says of a configuration, by its schema; it may write into what it is given. */
async function check(changes: Record<string, unknown> = {}): Promise<string> {
  const { validateConfiguration } = require('app-builder-lib/out/util/config/config') as { validateConfiguration: (config: unknown, log: unknown) => Promise<void> };
  try {
    await validateConfiguration({ ...made(), ...changes }, { isEnabled: false });
    return '';
  } catch (fault) {
    return (fault as Error).message;
  }
}

/** Every text of the configuration, with the way to it. */
function texts(value: unknown, way = ''): { way: string; text: string }[] {
  if (typeof value === 'string') return [{ way, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${way}/${key}`));
}

describe('the configuration of electron-builder', () => {
  it('is one by its own schema', async () => {
    expect(await check()).toBe('');
  });

  it('would be refused with a field or a value that electron-builder does not know', async () => {
    expect(await check({ instaler: true })).toContain('instaler');
    expect(await check({ win: { targets: ['nsis'] } })).toContain('configuration.win');
    expect(await check({ electronFuses: { runAsNode: 'perhaps' } })).toContain('configuration.electronFuses');
  });

  it('builds what each system installs', () => {
    const targets = (wanted: unknown): string[] => [wanted].flat().map((target) => (typeof target === 'string' ? target : (target as { target: string }).target));
    expect(targets(config.win?.target)).toEqual(['nsis', 'msi', 'portable']);
    expect(targets(config.mac?.target)).toEqual(['dmg', 'zip']);
    expect(targets(config.linux?.target)).toEqual(['AppImage', 'deb', 'rpm']);
    expect(config.mac).toMatchObject({ hardenedRuntime: true, target: [{ arch: ['universal'] }, { arch: ['universal'] }] });
    expect(config.nsis).toMatchObject({ oneClick: false, perMachine: false, installerLanguages: ['en_US', 'de_DE'] });
    expect(config.msi).toMatchObject({ perMachine: true });
  });

  it('names only files that are there', () => {
    const named = texts(config).filter(({ text, way }) => text.startsWith('resources/') && !way.startsWith('/files/'));
    expect(named.map(({ text }) => text)).toContain('resources/installer/installer.nsh');
    expect(named.filter(({ text }) => !existsSync(join(checkout, text)))).toEqual([]);
    for (const file of config.extraFiles as { from: string }[]) expect(existsSync(join(checkout, file.from)), file.from).toBe(true);
    for (const file of ['icons/icon.ico', 'icons/icon.icns', 'icons/16x16.png', 'icons/512x512.png', 'installer/license_de.txt', 'installer/license_en.txt']) {
      expect(existsSync(join(checkout, 'resources', file)), file).toBe(true);
    }
  });

  it('shows the installer in German and in English', () => {
    const own = readFileSync(join(checkout, 'resources/installer/installer.nsh'), 'utf8');
    expect(own).toContain('Ihre Daten bleiben erhalten');
    expect(own).toContain('Your data stays where it is');
  });
});
