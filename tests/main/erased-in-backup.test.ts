import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { lookForErased, withErasures, withoutErased } from '../../electron/main/backup/erased-in-backup';
import { planOf } from '../../electron/workers/documents/privacy/plan-of';
import type { DocumentsContract } from '../../shared/contract/workers';
import type { ApiOf } from '../../shared/contract/method';
import { erasureHashes, returningPerson } from '../../shared/domain/privacy/erasure';
import type { AnyRecord, RecordOf } from '../../shared/domain/records';
import { ok } from '../../shared/errors/result';
import { account, activity, bookkeeping, person } from '../support/records/records';

const SALT = '00112233445566778899aabbccddeeff';
const firm = account({ name: 'Werk GmbH' });
const ada = person(firm.id, { firstName: 'Ada', lastName: 'Vogt', email: 'ada@werk.example' });
const ben = person(firm.id, { firstName: 'Ben', lastName: 'Löw', email: '' });
const cem = person(firm.id, { firstName: 'Cem', lastName: 'Kaya', email: 'cem@werk.example' });
const visit = activity(firm.id, { subject: 'Visit', note: 'Ada Vogt and Cem Kaya were there.' });
const inBackup: AnyRecord[] = [firm, ada, ben, cem, visit];
const lines = inBackup.map((record) => JSON.stringify(record));

const erasureOf = (who: RecordOf<'person'>, erasedOn: string): RecordOf<'erasure'> => ({
  type: 'erasure', ...bookkeeping(), erasedOn, keptUntil: null, salt: SALT,
  hashes: erasureHashes(returningPerson(who, firm), SALT, (text) => createHash('sha256').update(text).digest('hex')),
});
const erasures = [erasureOf(ada, '2026-04-02'), erasureOf({ ...ben, ...bookkeeping() }, '2026-05-01')];

/** The worker's own planning, without the process around it. */
const documents = {
  api: () =>
    ({
      privacy: { plan: async ({ lines: all, ...choice }) => ok(planOf(all.map((line) => JSON.parse(line) as AnyRecord), choice)) },
    }) as Pick<ApiOf<DocumentsContract>, 'privacy'> as ApiOf<DocumentsContract>,
};

it('people who were erased after a backup was made are found in it by hashes alone', () => {
  const looking = lookForErased(erasures);
  // In two parts, the person before their company.
  looking.take(lines.slice(1));
  looking.take(lines.slice(0, 1));
  expect(looking.found()).toEqual([
    { personId: ada.id, name: 'Ada Vogt', erasedOn: '2026-04-02' },
    { personId: ben.id, name: 'Ben Löw', erasedOn: '2026-05-01' },
  ]);
  // The first name is not looked for: an id may hold “ada” by chance.
  expect(JSON.stringify(erasures)).not.toMatch(/vogt|werk|löw/i);
});

it('who came back before the backup was made is none of them', () => {
  const [first] = erasures;
  const looking = lookForErased(erasures);
  looking.take([...lines, JSON.stringify(first)]);
  expect(looking.found().map(({ name }) => name)).toEqual(['Ben Löw']);
});

it('who stays erased is taken out of the backup down to its texts, and the erasures of the workspace stay known', async () => {
  const left = await withoutErased(lines, [ada.id], erasures, documents, 'en');
  const text = left.lines.join('\n');
  expect(text).not.toMatch(/Vogt|ada@werk/);
  expect(text).toContain('[erased] and Cem Kaya were there.');
  expect(text).toContain('Löw');
  expect(left.lines.map((line) => JSON.parse(line) as AnyRecord).filter(({ type }) => type === 'erasure')).toEqual(erasures);
});

it('erasures the backup knows are not written twice', () => {
  const [first] = erasures;
  expect(withErasures([...lines, JSON.stringify(first)], erasures)).toHaveLength(lines.length + 2);
});
