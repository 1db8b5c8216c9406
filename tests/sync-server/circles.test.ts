import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { account, deal, member, relation } from '../support/records/records';
import { until } from '../support/sync/colleague';
import { serverIsMissing } from '../support/sync/server';
import { teamForEachTest } from '../support/sync/team';

if (serverIsMissing !== null) it.skip(serverIsMissing, () => undefined);

describe.skipIf(serverIsMissing !== null)('a circle of reporting lines', () => {
  const team = teamForEachTest();
  const company = account();
  const sale = deal(company.id);

  it('is told on the laptop that closed it with lines of others too, until it is open again', async () => {
    const [boss, buyer] = [member(sale), member(sale)];
    const [line, back] = [relation(buyer, boss), relation(boss, buyer)];
    const [a, b] = await team.two([accountDocument(company.id)], company, sale, boss, buyer, line);
    // As taking a deletion back does it, which asks nobody what lines there are by then.
    await b.edit((edit) => edit.add(back));
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 2);
    for (const each of [a, b]) await each.inSync();
    expect(await b.marks()).toEqual(await a.marks());
    await b.change(back, { kind: 'influence' });
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 0);
  });
});
