import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { RecordOf } from '../../shared/domain/records';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { account, deal, member } from '../support/records/records';
import { until } from '../support/sync/colleague';
import type { Laptop } from '../support/sync/laptop';
import { teamForEachTest } from '../support/sync/team';

describe('a card that goes after its deal, which somebody moved without knowing it', () => {
  const team = teamForEachTest();

  /** Three laptops of which the first moves a deal while the others are told of a `kind` of question about its new card. */
  async function moved(kind: string, others: (b: Laptop, c: Laptop, card: RecordOf<'member'>) => Promise<void>) {
    const [north, south] = [account(), account()];
    const documents = [north, south].map(({ id }) => accountDocument(id));
    const sold = deal(north.id);
    const [a, b] = await team.two(documents, north, south, sold);
    const c = await team.laptop(documents);
    await team.connect(c);
    await until(async () => (await c.records()).length === 3);
    for (const each of [a, b, c]) await each.inSync();
    await a.disconnect();
    const card = member(sold);
    await b.edit((edit) => edit.add(card));
    await until(async () => (await c.database.records('member').get(card.id)) !== undefined);
    await others(b, c, card);
    for (const each of [b, c]) await until(async () => (await each.marks())[0]?.mark.kind === kind);
    for (const each of [b, c]) await each.inSync();
    await a.change(sold, { accountId: south.id });
    await team.connect(a);
    for (const each of [a, b, c]) await until(async () => (await each.database.records('member').get(card.id))?.accountId === south.id);
    for (const each of [a, b, c]) await each.inSync();
    return { a, b, c };
  }

  it('is settled, and still told to have been deleted by a colleague', async () => {
    const { a, b, c } = await moved('deleted-and-edited', (one, other, card) => team.apart(one, other, () => one.change(card, { displayName: 'B' }), () => other.edit((edit) => edit.remove(card))));
    for (const each of [a, b, c]) await until(async () => (await each.marks()).map(({ mark }) => ('device' in mark ? mark.device : mark.kind)).join() === c.device);
  });

  it('has the opinions of those who said so and no other', async () => {
    const { a, b, c } = await moved('two-opinions', (one, other, card) => team.apart(one, other, () => one.change(card, { displayName: 'B' }), () => other.change(card, { displayName: 'C' })));
    const opinions = async (each: Laptop) => (await each.marks()).flatMap(({ mark }) => (mark.kind === 'two-opinions' ? mark.opinions.map(({ device, value }) => ({ device, value })) : [])).sort((one, other) => String(one.value).localeCompare(String(other.value)));
    for (const each of [a, b, c]) await until(async () => (await opinions(each)).length === 2);
    expect(await opinions(a)).toEqual([{ device: b.device, value: 'B' }, { device: c.device, value: 'C' }]);
  });
});
