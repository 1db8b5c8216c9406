import { describe, expect, it, vi } from 'vitest';
import { NO_POLICY, parsePolicy, policyPath, readPolicy } from '../../electron/main/policy/policy';

const KEY = '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n';

describe('the policy of a machine', () => {
  it('lies where its administrator alone writes', () => {
    const at = (platform: NodeJS.Platform) => policyPath({ platform, env: { ProgramData: 'C:/ProgramData' }, isPackaged: true });
    expect(at('win32').replaceAll('\\', '/')).toBe('C:/ProgramData/Werkbank/policy.json');
    expect(at('darwin')).toBe('/Library/Application Support/Werkbank/policy.json');
    expect(at('linux')).toBe('/etc/werkbank/policy.json');
  });

  it('is named by the environment in development alone', () => {
    const env = { WERKBANK_POLICY: '/tmp/policy.json' };
    expect(policyPath({ platform: 'linux', env, isPackaged: false })).toBe('/tmp/policy.json');
    expect(policyPath({ platform: 'linux', env, isPackaged: true })).toBe('/etc/werkbank/policy.json');
  });

  it('is read field by field; one that is wrong is told and leaves the others', () => {
    const told = vi.fn();
    const policy = parsePolicy(JSON.stringify({ language: 'fr', backupFolder: 'relative', syncServer: 'wss://sync.firm.example', updates: { url: 'https://updates.firm.example/werkbank', publicKey: KEY } }), told);
    expect(policy).toEqual({ language: null, backupFolder: null, syncServer: 'wss://sync.firm.example', updates: { url: 'https://updates.firm.example/werkbank', publicKey: KEY } });
    expect(told.mock.calls.flat()).toEqual(['language', 'backupFolder']);
  });

  it.each(['http://updates.firm.example', 'file:///etc', 'nonsense'])('takes no update server at %s', (url) => {
    expect(parsePolicy(JSON.stringify({ updates: { url, publicKey: KEY } }), () => undefined).updates).toBeNull();
  });

  it.each(['http://sync.firm.example', 'ftp://sync.firm.example', 'https://sync.firm.example/path', 7])('takes no sync server at %s', (syncServer) => {
    const told = vi.fn();
    expect(parsePolicy(JSON.stringify({ syncServer }), told).syncServer).toBeNull();
    expect(told.mock.calls.flat()).toEqual(['syncServer']);
  });

  it('takes no update server without a key', () => {
    expect(parsePolicy(JSON.stringify({ updates: { url: 'https://updates.firm.example' } }), () => undefined).updates).toBeNull();
  });

  it('is none where there is no file, and where it is no JSON', () => {
    const told = vi.fn();
    expect(readPolicy('/nowhere/policy.json', told)).toEqual(NO_POLICY);
    expect(told).not.toHaveBeenCalled();
    expect(parsePolicy('{ language: de', told)).toEqual(NO_POLICY);
    expect(parsePolicy('\uFEFF{ "language": "de" }', told)).toMatchObject({ language: 'de' });
    expect(told.mock.calls.flat()).toEqual(['file']);
  });
});
