import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { privacyHandlers } from '../../electron/main/privacy/privacy-handlers';
import { erasureHashes, returningPerson } from '../../shared/domain/privacy/erasure';
import type { RecordOf } from '../../shared/domain/records';
import { appError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/errors/result';
import { account, bookkeeping, person } from '../support/records/records';

const SALT = '00112233445566778899aabbccddeeff';
const firm = account({ name: 'Werk GmbH' });
const ada = person(firm.id, { firstName: 'Ada', lastName: 'Vogt', email: 'ada@werk.example' });
const erasure: RecordOf<'erasure'> = {
  type: 'erasure', ...bookkeeping(), erasedOn: '2026-04-02', keptUntil: null, salt: SALT,
  hashes: erasureHashes(returningPerson(ada, firm), SALT, (text) => createHash('sha256').update(text).digest('hex')),
};

const handlersWith = (page: Result<{ lines: string[] }>) =>
  privacyHandlers({ storage: { imports: { page: async () => page } } } as unknown as Parameters<typeof privacyHandlers>[0]);

it('says of each in order when they were erased: by their address, or by their name at their company', async () => {
  const people = [
    { emails: ['other@werk.example'], name: 'Ben Low', companies: ['Werk GmbH'] },
    { emails: ['ADA@werk.example'], name: 'Ada Neu', companies: ['Elsewhere'] },
    { emails: [''], name: 'ada vogt', companies: ['werk gmbh'] },
    { emails: [''], name: 'Ada Vogt', companies: ['Elsewhere'] },
    { emails: [''], name: '', companies: [''] },
  ];
  const { erasedAmong } = handlersWith(ok({ lines: [JSON.stringify(erasure)] }));
  expect(await erasedAmong({ people })).toEqual(ok({ erasedOn: [null, '2026-04-02', '2026-04-02', null, null] }));
});

it('answers that it cannot be told while the storage is away', async () => {
  const gone = err(appError('storage-gone', {}));
  expect(await handlersWith(gone).erasedAmong({ people: [] })).toEqual(gone);
});
