import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sealedFiles } from '../../electron/main/backup/sealed-file';
import { ok } from '../../shared/errors/result';

const NAMED = 'a'.repeat(64);
const LOGO = 'b'.repeat(64);
const MISSING = 'c'.repeat(64);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('writes the files its records name into a backup, each once, and no other that lies beside the database', async () => {
  const lots = [[`{"sha256":"${NAMED}"}`, `{"sha256":"${MISSING}"}`], [`{"sha256":"${NAMED}","logoSha256":"${LOGO}"}`], []];
  const written: string[] = [];
  const bytes = new Uint8Array();
  const contents = { schema: 1, createdAt: '', counts: { accounts: 0, people: 0, deals: 0, offers: 0, records: 3 }, files: 2, digest: 'd' };
  const backups = {
    seal: async () => ok({}),
    sealRecords: async () => ok({ bytes }),
    sealFile: async ({ sha256 }: { sha256: string }) => {
      written.push(sha256);
      return ok({ bytes });
    },
    sealEnd: async () => ok({ bytes, digest: 'd' }),
    open: async () => ok({}),
    openEnd: async () => ok({ lines: [], files: [], contents }),
  };
  const sealed = sealedFiles({
    database: { beginDump: async () => ok({ records: 3 }), takeDump: async () => ok({ lines: lots.shift() ?? [] }) },
    files: { read: async (sha256) => (sha256 === MISSING ? null : bytes) },
    worker: { api: () => ({ backups }) } as never,
  });
  const done = await sealed.write(join(folder, 'x.werkbank'), { kind: 'passphrase', passphrase: 'x' }, '', () => undefined);
  expect(done).toEqual(ok(contents));
  expect(written).toEqual([NAMED, LOGO]);
});
