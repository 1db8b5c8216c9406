import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const checkout = resolve(import.meta.dirname, '../..');
const fixture = 'tests/fixtures/bad-imports';

/** Violations of the import rules in the bad fixture, as `rule: file`. */
function violations(): string[] {
  const depcruise = resolve(checkout, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  let output: string;
  try {
    output = execFileSync(process.execPath, [depcruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', fixture], {
      cwd: checkout,
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    });
  } catch (fault) {
    // The exit code counts the violations.
    output = (fault as { stdout: string }).stdout;
  }
  const { summary } = JSON.parse(output) as { summary: { violations: { rule: { name: string }; from: string }[] } };
  return summary.violations.map(({ rule, from }) => `${rule.name}: ${from.replace(`${fixture}/`, '')}`);
}

describe('import rules', () => {
  const found = violations();

  it.each([
    ['domain-is-pure', 'shared/domain/thing/uses-a-store.ts'],
    ['shared-is-neutral', 'shared/domain/thing/uses-a-store.ts'],
    ['shared-has-no-node', 'shared/domain/thing/reads-a-file.ts'],
    ['no-circular', 'shared/domain/thing/circle-a.ts'],
    ['renderer-only-asks', 'renderer/features/one/opens-the-database.ts'],
    ['dexie-lives-in-the-host', 'renderer/features/one/opens-the-database.ts'],
    ['sharing-lives-in-the-host', 'renderer/features/one/shares-records.ts'],
    ['renderer-only-asks', 'renderer/features/one/uses-electron.ts'],
    ['renderer-has-no-node', 'renderer/features/one/uses-node.ts'],
    ['renderer-runs-no-schema', 'renderer/features/one/runs-a-schema.ts'],
    ['features-are-apart', 'renderer/features/one/knows-another-feature.ts'],
    ['ui-knows-no-data', 'renderer/ui/bad/knows-a-feature.ts'],
    ['main-draws-nothing', 'electron/main/draws.ts'],
    ['preload-knows-names-only', 'electron/preload/loads-schemas.ts'],
    ['storage-host-is-a-page', 'electron/storage-host/uses-electron.ts'],
    ['storage-host-has-no-node', 'electron/storage-host/reads-a-file.ts'],
    ['workers-draw-nothing', 'electron/workers/draws.ts'],
  ])('%s bites on %s', (rule, file) => {
    expect(found).toContain(`${rule}: ${file}`);
  });
});

describe('restricted imports', () => {
  it.each([
    ['listens-to-ipc.ts', /Only electron\/main\/ipc/],
    ['sends-ipc.ts', /Only preload scripts/],
    ['raw-zod.ts', /switches eval off/],
  ])('eslint refuses %s', async (file, message) => {
    const eslint = new ESLint({ cwd: checkout, ignore: false });
    const [result] = await eslint.lintFiles([`${fixture}/lint/${file}`]);
    expect(result?.messages.map((entry) => entry.message).join('\n')).toMatch(message);
  });
});
