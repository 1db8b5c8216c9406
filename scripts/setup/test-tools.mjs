/** Programs that only some tests need; without them those tests are skipped, visibly. */
import { findProgram } from './command.mjs';
import { say } from './say.mjs';

/** @type {readonly { package: string, programs: readonly string[], note: string }[]} */
export const TEST_TOOLS = [
  { package: 'libreoffice-writer', programs: ['soffice'], note: 'opens the documents we write; several hundred MB, takes a few minutes' },
  { package: 'poppler-utils', programs: ['pdftotext', 'pdftoppm'], note: 'reads what is on a page' },
  { package: 'strace', programs: ['strace'], note: 'shows that a save reaches the disk' },
];

/**
 * @param {(program: string) => unknown} [find]
 */
export function missingTools(find = findProgram) {
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
  const result = await apt.install(packages);
  if (result.installed) return;
  say(`They were not installed: ${result.reason}. The tests that need them will be skipped. To have them, type:`);
  say(`  ${apt.commandFor(packages)}`);
}
