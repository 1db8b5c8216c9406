import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { importSession } from '../../electron/workers/imports/import-session';
import type { Decisions } from '../../shared/contract/import-wizard';
import { erasureHashes } from '../../shared/domain/privacy/erasure';
import type { RecordOf } from '../../shared/domain/records';
import { AS_IT_IS, NOTHING_DECIDED } from '../support/imports/import-choices';
import { bookkeeping } from '../support/records/records';

const SALT = '00112233445566778899aabbccddeeff';
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** All that is left of somebody: no name, no address. */
const erasure = (erasedOn: string, who: { emails: string[]; name: string; company: string }): RecordOf<'erasure'> => ({
  type: 'erasure', ...bookkeeping(), erasedOn, keptUntil: null, salt: SALT,
  hashes: erasureHashes({ id: null, emails: who.emails, name: who.name, companies: [who.company] }, SALT, hash),
});

const PEOPLE =
  'Firma;Vorname;Nachname;E-Mail\n' +
  // By mail, by name at the company, by nothing: the same name at another company is somebody else.
  'Werk GmbH;Ada;Vogt;ADA@werk.example\nWerk GmbH;Ben;Löw;\nSüd AG;Ben;Löw;\nWerk GmbH;Cem;Kaya;cem@werk.example\n';

async function plan(decisions: Partial<Decisions> = {}) {
  const session = importSession();
  const opened = await session.open({ bytes: new TextEncoder().encode(PEOPLE), fileName: 'people.csv', language: 'de', today: '2026-06-01', profiles: [], options: {}, taken: AS_IT_IS });
  if (!opened.ok) throw new Error(opened.error.code);
  const erasures = [
    erasure('2026-01-10', { emails: ['ada@werk.example'], name: 'Ada Müller', company: 'Other' }),
    erasure('2026-03-12', { emails: ['ada@werk.example'], name: 'Ada Vogt', company: 'Werk GmbH' }),
    erasure('2026-04-02', { emails: [], name: 'Ben Löw', company: 'Werk GmbH' }),
  ];
  await session.existing({ type: 'erasure', lines: erasures.map((record) => JSON.stringify(record)), isFirst: true });
  const planned = await session.plan({ taken: AS_IT_IS, decisions: { ...NOTHING_DECIDED, ...decisions } });
  if (!planned.ok) throw new Error(planned.error.code);
  return planned.value;
}

it('people who were erased are named with the day and left out unless the user takes them', async () => {
  const dryRun = await plan();
  const left = dryRun.lists.skip.first.map(({ name, erasedOn }) => [name, erasedOn]);
  expect(left).toEqual([['Ada Vogt', '2026-03-12'], ['Ben Löw', '2026-04-02']]);
  const isPerson = ({ type }: { type: string }): boolean => type === 'person';
  expect(dryRun.lists.create.first.filter(isPerson).map(({ name, erasedOn }) => [name, erasedOn])).toEqual([['Ben Löw', null], ['Cem Kaya', null]]);
  expect(dryRun.messages.first.filter(({ code }) => code === 'erased-people')).toEqual([{ of: 'plan', code: 'erased-people', line: 2, params: { count: 2 } }]);
});

it('somebody who is taken all the same is created, and still named', async () => {
  const [ada] = (await plan()).lists.skip.first;
  const dryRun = await plan({ takenBack: [ada!.key] });
  expect(dryRun.lists.skip.first.map(({ name }) => name)).toEqual(['Ben Löw']);
  expect(dryRun.lists.create.first.find(({ name }) => name === 'Ada Vogt')?.erasedOn).toBe('2026-03-12');
});
