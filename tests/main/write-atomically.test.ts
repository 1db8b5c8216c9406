import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeAtomically } from '../../electron/main/files/write-atomically';
import { openSettingsFile } from '../../electron/main/settings/settings-file';

/** Steps a process takes before it is killed: at the one after, and at all that follow, nothing happens any more. */
const life = vi.hoisted(() => ({ left: Infinity }));
const killed = vi.hoisted(() => () => {
  life.left -= 1;
  if (life.left < 0) throw new Error('killed');
});

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof files>();
  const step = <A extends unknown[], R>(work: (...args: A) => Promise<R>) => async (...args: A): Promise<R> => {
    killed();
    return work(...args);
  };
  return {
    ...real,
    rename: step(real.rename),
    unlink: step(real.unlink),
    open: step(async (...args: Parameters<typeof real.open>) => {
      const file = await real.open(...args);
      return {
        // A write is cut short in its middle.
        writeFile: async (content: string | Uint8Array) => {
          const bytes = Buffer.from(content as string);
          killed();
          await file.write(bytes.subarray(0, bytes.length / 2));
          killed();
          await file.write(bytes.subarray(bytes.length / 2));
        },
        sync: step(() => file.sync()),
        close: async () => {
          await file.close();
          killed();
        },
      };
    }),
  };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atomically-'));
});
afterEach(() => {
  life.left = Infinity;
  rmSync(folder, { recursive: true, force: true });
});
const log = { info: () => undefined, warn: () => undefined, fault: () => 'x' };

describe('B42: a process that is killed while it writes a file', () => {
  const OLD = 'old '.repeat(5000);
  const NEW = 'new '.repeat(6000);
  const steps = Array.from({ length: 12 }, (_, step) => step);

  it.each(steps)('leaves the old or the new one, complete, killed after step %i', async (left) => {
    const path = join(folder, 'file');
    writeFileSync(path, OLD);
    life.left = left;
    const isDone = await writeAtomically(path, NEW).then(
      () => true,
      () => false,
    );
    const found = readFileSync(path, 'utf8');
    expect([OLD, NEW]).toContain(found);
    if (isDone) expect(found).toBe(NEW);
  });

  it('does so at some step before it is done, and is done in the end', async () => {
    const path = join(folder, 'file');
    const outcomes = new Set<string>();
    for (const left of steps) {
      writeFileSync(path, OLD);
      life.left = left;
      await writeAtomically(path, NEW).catch(() => undefined);
      outcomes.add(readFileSync(path, 'utf8') === OLD ? 'old' : 'new');
    }
    expect(outcomes).toEqual(new Set(['old', 'new']));
  });

  it.each(steps)('leaves settings that read, killed after step %i', async (left) => {
    await openSettingsFile(folder, log).set({ language: 'de' });
    life.left = left;
    await openSettingsFile(folder, log).set({ language: 'en' }).catch(() => undefined);
    life.left = Infinity;
    const again = openSettingsFile(folder, log);
    expect(['de', 'en']).toContain(again.get().language);
    expect(readdirSync(folder).some((name) => name.includes('corrupt'))).toBe(false);
  });
});

describe('B42: settings that are damaged', () => {
  it.each(['', '{"language":"de","the', 'PK\u0003\u0004', '{"language":7}'])('are kept beside, and said (%s)', (text) => {
    writeFileSync(join(folder, 'settings.json'), text);
    const settings = openSettingsFile(folder, log);
    expect(settings.get().language).toBe('system');
    expect(settings.wasDamaged).toBe(true);
    const kept = readdirSync(folder).find((name) => name.startsWith('settings.json.corrupt-')) ?? '';
    expect(readFileSync(join(folder, kept), 'utf8')).toBe(text);
  });

  it('are not said to be where there are none yet', () => {
    expect(openSettingsFile(folder, log).wasDamaged).toBe(false);
  });
});
