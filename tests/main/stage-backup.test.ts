import { createHash } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import type { SealedFiles } from '../../electron/main/backup/sealed-file';
import { stageBackup } from '../../electron/main/backup/stage-backup';
import { planOf } from '../../electron/workers/documents/privacy/plan-of';
import { erasureHashes, returningPerson } from '../../shared/domain/privacy/erasure';
import type { AnyRecord, RecordOf } from '../../shared/domain/records';
import { AppFailure, appError } from '../../shared/errors/app-error';
import { err, ok } from '../../shared/errors/result';
import { account, bookkeeping, person } from '../support/records/records';

const firm = account({ name: 'Werk GmbH' });
const ada = person(firm.id, { firstName: 'Ada', lastName: 'Vogt', email: 'ada@werk.example' });
const cem = person(firm.id, { firstName: 'Cem', lastName: 'Kaya', email: 'cem@werk.example' });
const SALT = '00112233445566778899aabbccddeeff';
const erasure: RecordOf<'erasure'> = {
  type: 'erasure', ...bookkeeping(), erasedOn: '2026-04-02', keptUntil: null, salt: SALT,
  hashes: erasureHashes(returningPerson(ada, firm), SALT, (text) => createHash('sha256').update(text).digest('hex')),
};
const erasedSince = { erased: [{ personId: ada.id, name: 'Ada Vogt', erasedOn: '2026-04-02' }], erasures: [erasure] };

/** Stages a backup of these records, in two parts, with a file that none of them names. */
async function stage({ records = [firm, ada, cem] as AnyRecord[], of = { erased: [], erasures: [] } as Pick<typeof erasedSince, 'erased' | 'erasures'>, takenBack = [] as string[], digest = 'as before', hasRoom = true } = {}) {
  const lots: string[][] = [];
  const begun: boolean[] = [];
  const keep = vi.fn(async () => {
    if (!hasRoom) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
    return 'sha';
  });
  const read = (async (_path, _passphrase, take) => {
    const lines = records.map((record) => JSON.stringify(record));
    await take?.({ lines: lines.slice(0, 1), files: [{ sha256: 'sha', bytes: Buffer.from('file') }] });
    await take?.({ lines: lines.slice(1), files: [] });
    return ok({ digest });
  }) as SealedFiles['read'];
  const staged = await stageBackup(
    {
      database: {
        stageReplacement: async ({ lines, isFirst }) => {
          lots.push(lines);
          begun.push(isFirst);
          return ok({});
        },
      },
      sealed: { read },
      files: { keep },
      documents: { api: () => ({ privacy: { plan: async ({ lines, ...choice }: { lines: string[] }) => ok(planOf(lines.map((line) => JSON.parse(line) as AnyRecord), choice as never)) } }) as never },
      language: () => 'en',
    },
    { path: '/b', fileName: 'b.werkbank', passphrase: 'p', digest: 'as before', createdAt: '', ...of },
    takenBack,
  );
  return { staged, begun, keep, ids: lots.flat().map((line) => (JSON.parse(line) as AnyRecord).id) };
}

it('hands over what it reads as it reads it, and keeps its files', async () => {
  const { staged, begun, keep, ids } = await stage();
  expect(staged).toEqual(ok({}));
  expect(ids).toEqual([firm.id, ada.id, cem.id]);
  expect(begun).toEqual([true, false]);
  expect(keep).toHaveBeenCalledTimes(1);
});

it('also replaces everything by nothing', async () => {
  expect((await stage({ records: [] })).begun).toEqual([true]);
});

it('leaves out who was erased since, with what belongs to nobody else, unless they are taken back', async () => {
  const left = await stage({ of: erasedSince });
  expect(left.ids).toEqual([firm.id, cem.id, erasure.id]);
  // No record that is left names it.
  expect(left.keep).not.toHaveBeenCalled();
  const back = await stage({ of: erasedSince, takenBack: [ada.id] });
  expect(back.ids).toEqual([firm.id, ada.id, cem.id, erasure.id]);
  expect(back.keep).toHaveBeenCalledTimes(1);
});

it('takes no file that another lies in the place of by now', async () => {
  expect((await stage({ digest: 'another' })).staged).toEqual(err(appError('corrupt', { what: 'b.werkbank' })));
});

it('says that there is no room for a file', async () => {
  await expect(stage({ hasRoom: false })).rejects.toEqual(new AppFailure(appError('disk-full', { name: 'b.werkbank' })));
});
