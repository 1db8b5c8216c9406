/** Programs that only some tests need; without them those tests are skipped, visibly. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './command.mjs';
import { say } from './say.mjs';

/** Where Debian puts each version of PostgreSQL, out of the way of the PATH. */
const POSTGRES_VERSIONS = '/usr/lib/postgresql';

/** @type {readonly { package: string, programs: readonly string[], note: string }[]} */
export const TEST_TOOLS = [
  { package: 'libreoffice-writer', programs: ['soffice'], note: 'opens the documents we write; several hundred MB, takes a few minutes' },
  { package: 'poppler-utils', programs: ['pdftotext', 'pdftoppm'], note: 'reads what is on a page' },
  { package: 'strace', programs: ['strace'], note: 'shows that a save reaches the disk' },
  { package: 'postgresql', programs: ['initdb', 'postgres'], note: 'the store of a larger team’s sync server; tests start one of their own' },
  { package: 'redis-server', programs: ['redis-server'], note: 'by which several sync servers work together; tests start one of their own' },
];

/**
 * The newest PostgreSQL server as Debian installs it.
 * @param {string} [versions]
 * @returns {string | undefined} the folder of its programs
 */
export function postgresPrograms(versions = POSTGRES_VERSIONS) {
  if (!existsSync(versions)) return undefined;
  return readdirSync(versions)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(versions, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** @param {string} program */
function findTool(program) {
  return findProgram(program) ?? findProgram(program, postgresPrograms());
}

/**
 * @param {(program: string) => unknown} [find]
 */
export function missingTools(find = findTool) {
  return TEST_TOOLS.filter((tool) => tool.programs.some((program) => !find(program)));
}

/** @param {import('./apt.mjs').Apt} apt */
export async function installTestTools(apt) {
  if (process.platform !== 'linux') return;
  const missing = missingTools();
  if (missing.length === 0) return;
  say('Some tests need programs that are not installed (installing them needs root):');
  for (const tool of missing) say(`  ${tool.package}: ${tool.note}`);
  const packages = missing.map((tool) => tool.package);
  const result = await apt.install(packages, { startServices: false });
  if (result.installed) return;
  say(`They were not installed: ${result.reason}. The tests that need them will be skipped. To have them, type:`);
  say(`  ${apt.commandFor(packages)}`);
}
