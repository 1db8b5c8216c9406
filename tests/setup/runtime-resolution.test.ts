import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { electronExecutable } from '../../scripts/setup/electron-dist.mjs';
import { describeRuntime, fromEnvironment, installedRuntime, resolveRuntime } from '../../scripts/setup/runtime.mjs';

const runtimeCalled = (name: string) => ({ electronPath: `/${name}`, electronVersion: '1.0.0', isFallback: name === 'earlier' || name === 'made' });

interface Available {
  environment?: boolean;
  installed?: boolean;
  earlier?: boolean;
  download?: boolean;
  fallback?: boolean;
}

function sourcesWith(available: Available) {
  const asked: string[] = [];
  const look = (name: string, isThere = false) => () => {
    asked.push(name);
    return isThere ? runtimeCalled(name) : undefined;
  };
  const fetch = (name: string, works = false) => () => {
    asked.push(name);
    return Promise.resolve(works ? { runtime: runtimeCalled(name) } : { reason: `${name} does not work` });
  };
  return {
    asked,
    sources: {
      fromEnvironment: look('environment', available.environment),
      installed: look('installed', available.installed),
      fallbackMadeBefore: look('earlier', available.earlier),
      download: fetch('download', available.download),
      makeFallback: fetch('made', available.fallback),
    },
  };
}

describe('the order in which an Electron is looked for', () => {
  const everything = { environment: true, installed: true, earlier: true, download: true, fallback: true };
  const cases: { title: string; available: Available; retryDownload?: boolean; chosen: string; asked: string[] }[] = [
    { title: 'the environment wins', available: everything, chosen: 'environment', asked: ['environment'] },
    {
      title: 'then the installed package',
      available: { ...everything, environment: false },
      chosen: 'installed',
      asked: ['environment', 'installed'],
    },
    {
      title: 'an earlier fallback keeps the download from being tried',
      available: { earlier: true, download: true, fallback: true },
      chosen: 'earlier',
      asked: ['environment', 'installed', 'earlier'],
    },
    {
      title: 'unless asked for',
      available: { earlier: true, download: true, fallback: true },
      retryDownload: true,
      chosen: 'download',
      asked: ['environment', 'installed', 'earlier', 'download'],
    },
    {
      title: 'a retry in vain keeps the earlier fallback and makes no other',
      available: { earlier: true, fallback: true },
      retryDownload: true,
      chosen: 'earlier',
      asked: ['environment', 'installed', 'earlier', 'download'],
    },
    {
      title: 'with nothing there, the official download first',
      available: { download: true, fallback: true },
      chosen: 'download',
      asked: ['environment', 'installed', 'earlier', 'download'],
    },
    {
      title: 'and the fallback last',
      available: { fallback: true },
      chosen: 'made',
      asked: ['environment', 'installed', 'earlier', 'download', 'made'],
    },
  ];

  it.each(cases)('$title', async ({ available, retryDownload = false, chosen, asked: expected }) => {
    const { sources, asked } = sourcesWith(available);
    const runtime = await resolveRuntime(sources, { retryDownload });
    expect(runtime.electronPath).toBe(`/${chosen}`);
    expect(asked).toEqual(expected);
  });

  it('tells both reasons when nothing works', async () => {
    const { sources } = sourcesWith({});
    const failure = resolveRuntime(sources);
    await expect(failure).rejects.toThrow('download does not work');
    await expect(failure).rejects.toThrow('made does not work');
  });
});

describe('what counts as an Electron', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'runtime-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  function write(path: string, content = '') {
    const full = join(directory, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
  }

  it('refuses a directory in the environment without an executable', () => {
    expect(() => fromEnvironment({ ELECTRON_OVERRIDE_DIST_PATH: directory })).toThrow(directory);
  });

  it('takes the directory in the environment with the version written there', () => {
    write(electronExecutable());
    write('version', 'v40.1.0\n');
    expect(fromEnvironment({ ELECTRON_OVERRIDE_DIST_PATH: directory })).toEqual({
      electronPath: join(directory, electronExecutable()),
      electronVersion: '40.1.0',
      isFallback: false,
    });
  });

  it('has no opinion without the variable', () => {
    expect(fromEnvironment({})).toBeUndefined();
  });

  const installed: { title: string; files: Record<string, string>; isInstalled: boolean }[] = [
    { title: 'complete', files: { 'dist/version': '45.4.1', 'path.txt': 'electron' }, isInstalled: true },
    { title: 'without path.txt', files: { 'dist/version': '45.4.1' }, isInstalled: true },
    { title: 'without a version file', files: { 'path.txt': 'electron' }, isInstalled: true },
    { title: 'half unpacked', files: {}, isInstalled: false },
    { title: 'left over from before an upgrade', files: { 'dist/version': '44.0.0', 'path.txt': 'electron' }, isInstalled: false },
  ];

  it.each(installed)('installed: $title', ({ files, isInstalled }) => {
    write('package.json', JSON.stringify({ version: '45.4.1' }));
    write(`dist/${electronExecutable()}`);
    for (const [path, content] of Object.entries(files)) write(path, content);
    expect(installedRuntime(directory)?.electronVersion).toBe(isInstalled ? '45.4.1' : undefined);
  });

  it('says that the fallback is never shipped, and only of the fallback', () => {
    const runtime = { electronPath: '/e', electronVersion: '25.1.1' };
    expect(describeRuntime({ ...runtime, isFallback: true })).toContain('never shipped');
    expect(describeRuntime({ ...runtime, isFallback: false })).not.toContain('shipped');
  });
});
