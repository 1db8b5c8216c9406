import { describe, expect, it } from 'vitest';
import { isInstalledAsLocked, lockHash, withoutUsage } from '../../scripts/setup/dependencies.mjs';

describe('comparing node_modules with the lock', () => {
  const a = { version: '1.0.0', integrity: 'sha512-a' };
  const b = { version: '2.0.0', integrity: 'sha512-b' };
  const root = { version: '0.1.0' };

  const cases = [
    { title: 'the same', lock: { '': root, 'node_modules/a': a }, installed: { 'node_modules/a': a }, isSame: true },
    { title: 'one missing', lock: { '': root, 'node_modules/a': a, 'node_modules/b': b }, installed: { 'node_modules/a': a }, isSame: false },
    {
      title: 'one for another platform missing',
      lock: { '': root, 'node_modules/a': a, 'node_modules/b': { ...b, optional: true } },
      installed: { 'node_modules/a': a },
      isSame: true,
    },
    { title: 'another version', lock: { 'node_modules/a': a }, installed: { 'node_modules/a': { ...a, version: '1.0.1' } }, isSame: false },
    { title: 'another content', lock: { 'node_modules/a': a }, installed: { 'node_modules/a': { ...a, integrity: 'sha512-x' } }, isSame: false },
    { title: 'one too many', lock: { 'node_modules/a': a }, installed: { 'node_modules/a': a, 'node_modules/b': b }, isSame: false },
    { title: 'nothing installed', lock: { 'node_modules/a': a }, installed: {}, isSame: false },
  ];

  it.each(cases)('$title', ({ lock, installed, isSame }) => {
    expect(isInstalledAsLocked({ packages: lock }, { packages: installed })).toBe(isSame);
  });

  it('stamps differ by content and by platform, and by nothing else', () => {
    expect(lockHash('{}', 'linux-x64')).toBe(lockHash('{}', 'linux-x64'));
    expect(lockHash('{}', 'linux-x64')).not.toBe(lockHash('{ }', 'linux-x64'));
    expect(lockHash('{}', 'linux-x64')).not.toBe(lockHash('{}', 'darwin-arm64'));
  });
});

describe('what is shown of a failed npm ci', () => {
  it('keeps the reasons and drops the usage', () => {
    const output = 'npm error Missing: a@1 from lock file\nnpm error\nnpm error Clean install a project\nnpm error\nnpm error Usage:\n';
    expect(withoutUsage(output)).toBe('npm error Missing: a@1 from lock file\nnpm error');
  });

  it('keeps all where there is no usage', () => {
    expect(withoutUsage('npm error network\n')).toBe('npm error network');
  });
});
