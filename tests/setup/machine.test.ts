import { describe, expect, it } from 'vitest';
import { currentNames, installCommand } from '../../scripts/setup/apt.mjs';
import { hasScreen } from '../../scripts/setup/display.mjs';
import { firstReason } from '../../scripts/setup/download.mjs';
import { electronArguments } from '../../scripts/setup/electron-arguments.mjs';
import { missingIn } from '../../scripts/setup/linux-libraries.mjs';
import { isAbandoned } from '../../scripts/setup/lock.mjs';
import { isAtLeast } from '../../scripts/setup/node-version.mjs';
import { missingTools } from '../../scripts/setup/test-tools.mjs';

describe('the switches for this machine', () => {
  const ordinary = { platform: 'linux' as const, isRoot: false, isSandboxBlocked: false, isWaylandOnly: false };
  it.each([
    { title: 'an ordinary user', machine: ordinary, expected: [] },
    { title: 'root', machine: { ...ordinary, isRoot: true }, expected: ['--no-sandbox'] },
    { title: 'a system that forbids the sandbox', machine: { ...ordinary, isSandboxBlocked: true }, expected: ['--no-sandbox'] },
    { title: 'Wayland without X', machine: { ...ordinary, isWaylandOnly: true }, expected: ['--ozone-platform=wayland'] },
    { title: 'another system', machine: { ...ordinary, platform: 'darwin' as const, isRoot: true }, expected: [] },
  ])('$title', ({ machine, expected }) => {
    expect(electronArguments(machine)).toEqual(expected);
  });
});

describe('whether there is a screen', () => {
  it.each([
    { env: {}, platform: 'linux' as const, expected: false },
    { env: { DISPLAY: '' }, platform: 'linux' as const, expected: false },
    { env: { DISPLAY: ':0' }, platform: 'linux' as const, expected: true },
    { env: { WAYLAND_DISPLAY: 'wayland-0' }, platform: 'linux' as const, expected: true },
    { env: {}, platform: 'win32' as const, expected: true },
  ])('$platform $env', ({ env, platform, expected }) => {
    expect(hasScreen(env, platform)).toBe(expected);
  });
});

describe('system packages', () => {
  it('reads the missing libraries from ldd, each once', () => {
    const output = [
      '\tlinux-vdso.so.1 (0x00007ffd)',
      '\tlibgtk-3.so.0 => not found',
      '\tlibnss3.so => /lib/x86_64-linux-gnu/libnss3.so (0x00007f)',
      '\tlibasound.so.2 => not found',
      '\tlibgtk-3.so.0 => not found',
    ].join('\n');
    expect(missingIn(output)).toEqual(['libgtk-3.so.0', 'libasound.so.2']);
  });

  it('uses the names this system knows', () => {
    expect(currentNames(['libgtk-3-0', 'libnss3'], (name) => name === 'libgtk-3-0t64')).toEqual(['libgtk-3-0t64', 'libnss3']);
  });

  it('gives a command that can be typed as it stands', () => {
    expect(installCommand(['xvfb', 'xauth'])).toBe(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb xauth',
    );
  });

  it('asks for a tool when any of its programs is missing', () => {
    const has = (program: string) => program !== 'pdftoppm';
    expect(missingTools(has).map((tool) => tool.package)).toEqual(['poppler-utils']);
  });
});

describe('Node versions', () => {
  it.each([
    ['20.19.0', '20.19.0', true],
    ['20.18.9', '20.19.0', false],
    ['22.9.0', '22.12.0', false],
    ['v24.0.0', '22.12.0', true],
  ])('%s is at least %s: %s', (version, lowest, expected) => {
    expect(isAtLeast(version, lowest)).toBe(expected);
  });
});

describe('a lock', () => {
  const machine = { host: 'here', isAlive: (pid: number) => pid === 1 };
  it.each([
    { title: 'of a living process', holder: '1 here', ageMs: 1e9, expected: false },
    { title: 'of a dead one', holder: '2 here', ageMs: 0, expected: true },
    { title: 'being written', holder: '', ageMs: 10, expected: false },
    { title: 'never written', holder: '', ageMs: 60_000, expected: true },
    { title: 'of another machine', holder: '2 there', ageMs: 60_000, expected: false },
    { title: 'of another machine, old', holder: '2 there', ageMs: 3_600_000, expected: true },
  ])('$title: abandoned $expected', ({ holder, ageMs, expected }) => {
    expect(isAbandoned(holder, ageMs, machine)).toBe(expected);
  });
});

describe('why a download failed', () => {
  it.each([
    ['TypeError: fetch failed\n    at a\n  [cause]: Error: getaddrinfo ENOTFOUND example.org\n', 'getaddrinfo ENOTFOUND example.org'],
    ['TypeError: fetch failed\n    at a\n', 'its server could not be reached'],
    ['Error: Generated checksum did not match\n    at b', 'Error: Generated checksum did not match'],
  ])('%j', (errors, expected) => {
    expect(firstReason(errors)).toBe(expected);
  });
});
