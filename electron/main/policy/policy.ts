import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { PolicyView } from '../../../shared/contract/updates';
import type { Language } from '../../../shared/domain/schema/values';
import { readServerAddress } from '../sync/server-address';

/** Where updates come from, and the key their description is signed with. */
export type UpdateSource = {
  /** Address of the folder on the company's server. */
  url: string;
  /** Public Ed25519 key, as PEM. */
  publicKey: string;
};

/** What the company has decided for this machine. Whatever is absent is the user's to decide. */
export type Policy = {
  language: Language | null;
  updates: UpdateSource | null;
  /** The one server accounts are shared over, as `readServerAddress` reads it. */
  syncServer: string | null;
  /** Folder in which dialogs for backup files open. */
  backupFolder: string | null;
};

export const NO_POLICY: Policy = { language: null, updates: null, syncServer: null, backupFolder: null };

type Machine = { platform: NodeJS.Platform; env: NodeJS.ProcessEnv; isPackaged: boolean };

/** Where the policy of a machine lies: a place only its administrator writes to. Development may name another. */
export function policyPath({ platform, env, isPackaged }: Machine): string {
  const named = env['WERKBANK_POLICY'];
  if (!isPackaged && named !== undefined && named !== '') return named;
  if (platform === 'win32') return join(env['ProgramData'] ?? 'C:\\ProgramData', 'Werkbank', 'policy.json');
  if (platform === 'darwin') return '/Library/Application Support/Werkbank/policy.json';
  return '/etc/werkbank/policy.json';
}

/**
 * The policy at a path; none where there is no file. A field that is not as agreed counts as absent, so that a slip in one
 * does not undo the others, and is told.
 */
export function readPolicy(path: string, onProblem: (field: string) => void): Policy {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') onProblem('file');
    return NO_POLICY;
  }
  return parsePolicy(text, onProblem);
}

/** Checked by hand: this is read before the first window, and the schema library is not. */
export function parsePolicy(text: string, onProblem: (field: string) => void): Policy {
  let raw: Record<string, unknown>;
  try {
    // Windows' own editor begins a file with a mark of its encoding.
    raw = Object(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    onProblem('file');
    return NO_POLICY;
  }
  const field = <T>(name: string, read: (value: unknown) => T | null): T | null => {
    const value = raw[name];
    if (value === undefined || value === null) return null;
    const taken = read(value);
    if (taken === null) onProblem(name);
    return taken;
  };
  return {
    language: field('language', (value) => (value === 'de' || value === 'en' ? value : null)),
    updates: field('updates', updateSource),
    syncServer: field('syncServer', (value) => (typeof value === 'string' && readServerAddress(value) !== null ? value : null)),
    backupFolder: field('backupFolder', (value) => (typeof value === 'string' && isAbsolute(value) ? value : null)),
  };
}

/** What the user sees of the policy that lies at a path. */
export function policyView({ language, updates, syncServer, backupFolder }: Policy, path: string): PolicyView {
  return { path, language: language !== null, updateServer: updates?.url ?? null, syncServer, backupFolder };
}

function updateSource(value: unknown): UpdateSource | null {
  const { url, publicKey } = Object(value) as Record<string, unknown>;
  const server = updateAddress(url);
  if (server === null || typeof publicKey !== 'string' || !publicKey.includes('PUBLIC KEY')) return null;
  return { url: server, publicKey };
}

/** An encrypted address; any kind on this machine itself. */
function updateAddress(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  try {
    const { protocol, hostname } = new URL(value);
    return protocol === 'https:' || hostname === '127.0.0.1' || hostname === 'localhost' ? value : null;
  } catch {
    return null;
  }
}
