import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { account, person } from '../support/records/records';
import { serverIsMissing } from '../support/sync/server';
import { teamForEachTest } from '../support/sync/team';

if (serverIsMissing !== null) it.skip(serverIsMissing, () => undefined);

describe.skipIf(serverIsMissing !== null)('a deletion that was taken back while sharing rested', () => {
  const team = teamForEachTest();
  const company = account();

  it('leaves the record where it was, with what was written before and after it', async () => {
    const one = person(company.id);
    const [a, b] = await team.two([accountDocument(company.id)], company, one);
    for (const each of [a, b]) await each.inSync();
    await a.disconnect();
    await a.change(one, { phone: '+49 351 1' });
    const changed = (await a.database.records('person').get(one.id)) ?? one;
    await a.edit((edit) => edit.remove(changed));
    await a.edit((edit) => edit.add(changed));
    await a.change(one, { note: 'called' });
    await team.connect(a);
    for (const each of [a, b]) await each.inSync();
    for (const each of [a, b]) expect(await each.database.records('person').get(one.id)).toMatchObject({ phone: '+49 351 1', note: 'called' });
    expect(await a.marks()).toEqual([]);
  });
});
