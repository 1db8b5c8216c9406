import { readdir, readFile, stat } from 'node:fs/promises';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import type { BackupCounts } from '../../../shared/contract/backups';
import type { Settings } from '../../../shared/contract/settings';
import { SCHEMA } from '../../../shared/document/schema-version';
import type { Result } from '../../../shared/errors/result';

/** Newest lines of the log that go along. */
const LINES = 400;

type Dependencies = {
  /** The data folder. */
  folder: string;
  version: string;
  settings: () => Settings;
  counts: () => Promise<Result<BackupCounts>>;
  /** State of the automatic backups, without their place. */
  automatic: () => { isOn: boolean; lastAt: string | null; failure: string | null };
};

/**
 * What somebody who helps needs to know: versions, how much there is, how large files are, and the log. Nothing a person
 * typed is in it, no name of a file or a folder of theirs, and nothing that is in a record.
 */
export async function supportReport({ folder, version, settings, counts, automatic }: Dependencies): Promise<string> {
  const { language, theme } = settings();
  const found = await counts();
  const snapshots = (await readdir(join(folder, 'snapshots')).catch(() => [] as string[])).filter((name) => name.endsWith('.wbs'));
  const facts: Record<string, unknown> = {
    made: new Date().toISOString(),
    werkbank: version,
    schema: SCHEMA,
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    system: `${process.platform} ${process.arch} ${release()}`,
    machine: `${cpus().length} processors, ${Math.round(totalmem() / 1_000_000_000)} GB`,
    language,
    theme,
    records: found.ok ? found.value : found.error.code,
    database: `${((await sizeOf(join(folder, 'Partitions'))) / 1_000_000).toFixed(1)} MB`,
    snapshots: `${snapshots.length}, ${((await sizeOf(join(folder, 'snapshots'))) / 1_000_000).toFixed(1)} MB`,
    automaticBackups: automatic(),
  };
  return [...Object.entries(facts).map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`), '', ...(await logLines(folder)), ''].join('\n');
}

async function logLines(folder: string): Promise<string[]> {
  const texts = await Promise.all(['main.1.log', 'main.log'].map((name) => readFile(join(folder, 'logs', name), 'utf8').catch(() => '')));
  return texts.join('').split('\n').filter((line) => line !== '').slice(-LINES);
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const sizes = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sizeOf(path) : ((await stat(path).catch(() => null))?.size ?? 0);
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
