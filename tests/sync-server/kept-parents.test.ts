import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import type { RecordOf, RecordType } from '../../shared/domain/records';
import { oneOfEach } from '../support/records/one-of-each';
import { account, bookkeeping, deal, member, person } from '../support/records/records';
import { until } from '../support/sync/colleague';
import { serverIsMissing } from '../support/sync/server';
import { teamForEachTest } from '../support/sync/team';

if (serverIsMissing !== null) it.skip(serverIsMissing, () => undefined);

describe.skipIf(serverIsMissing !== null)('a deleted deal that was kept for what a colleague added', () => {
  const team = teamForEachTest();
  const company = account();
  const [sale, other] = [deal(company.id), deal(company.id)];
  const documents = [accountDocument(company.id)];

  it.each([{ how: 'deleted' }, { how: 'moved' }, { how: 'to go with it after all' }])('goes from everybody when that is $how', async ({ how }) => {
    const [a, b] = await team.two(documents, company, sale, other);
    const card = member(sale);
    await team.apart(a, b, () => a.edit((edit) => edit.remove(sale)), () => b.edit((edit) => edit.add(card)));
    for (const each of [a, b]) await until(async () => (await each.marks())[0]?.mark.kind === 'kept-for');
    await until(async () => (await a.records()).length === 4);
    const [mark] = await b.marks();
    if (how === 'deleted') await b.edit((edit) => edit.remove(card));
    else if (how === 'moved') await b.change(card, { dealId: other.id });
    else if (mark !== undefined) await b.engine?.decide(mark, { kind: 'delete' });
    for (const each of [a, b]) await until(async () => (await each.database.records('deal').get(sale.id)) === undefined);
    for (const each of [a, b]) await each.inSync();
    for (const each of [a, b]) expect(await each.marks()).toEqual([]);
    const late = await team.laptop(documents);
    await team.connect(late);
    await until(async () => (await late.records()).length === (how === 'moved' ? 3 : 2));
    expect(await a.records()).toEqual(await late.records());
    expect(await b.records()).toEqual(await late.records());
  });
});

describe.skipIf(serverIsMissing !== null)('what is decided to go after all', () => {
  const team = teamForEachTest();
  const company = account();
  const sale = deal(company.id);
  const documents = [accountDocument(company.id)];
  const like = <T extends RecordType>(type: T, fields: Partial<RecordOf<T>>): RecordOf<T> =>
    ({ ...oneOfEach().find((record) => record.type === type), ...bookkeeping(), accountId: company.id, dealId: sale.id, ...fields }) as unknown as RecordOf<T>;
  const offer = like('offer', {});

  it('leaves the history of a card and what was asked for in a negotiation', async () => {
    const card = member(sale);
    const round = like('negotiationRound', { offerId: offer.id });
    const kept = [like('memberChange', { memberId: card.id, subjectId: card.id }), like('demand', { offerId: offer.id, roundId: round.id, memberId: card.id })];
    const [a, b] = await team.two(documents, company, sale, card, offer, round, ...kept);
    await team.apart(a, b, () => a.edit((edit) => edit.remove(card)), () => b.change(card, { displayName: 'B' }));
    for (const each of [a, b]) await until(async () => (await each.marks())[0]?.mark.kind === 'deleted-and-edited');
    const [mark] = await b.marks();
    if (mark !== undefined) await b.engine?.decide(mark, { kind: 'delete' });
    for (const each of [a, b]) await until(async () => (await each.database.records('member').get(card.id)) === undefined);
    for (const each of [a, b]) await each.inSync();
    for (const each of [a, b]) {
      expect((await each.records()).map(({ id }) => id)).toEqual(expect.arrayContaining(kept.map(({ id }) => id)));
      expect(await each.marks()).toEqual([]);
    }
  });

  it('takes along the face of a person and that an offer goes to them', async () => {
    const anna = person(company.id);
    const [a, b] = await team.two(documents, company, sale, offer, anna);
    const { dealId: _dealId, ...face } = like('portrait', { personId: anna.id }) as RecordOf<'portrait'> & { dealId?: string };
    const recipient = like('offerRecipient', { offerId: offer.id, personId: anna.id });
    await team.apart(a, b, () => a.edit((edit) => edit.remove(anna)), () => b.edit((edit) => edit.add(face, recipient)));
    for (const each of [a, b]) await until(async () => (await each.marks())[0]?.mark.kind === 'kept-for');
    const [mark] = await b.marks();
    if (mark !== undefined) await b.engine?.decide(mark, { kind: 'delete' });
    for (const each of [a, b]) await until(async () => (await each.records()).length === 3);
    for (const each of [a, b]) expect((await each.records()).map(({ type }) => type).sort()).toEqual(['account', 'deal', 'offer']);
  });
});
