import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { leaveDocuments } from '../../electron/storage-host/sync/leaving';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import type { RecordOf } from '../../shared/domain/records';
import { oneOfEach } from '../support/records/one-of-each';
import { account, bookkeeping, deal, person } from '../support/records/records';
import { until } from '../support/sync/colleague';
import { serverIsMissing } from '../support/sync/server';
import { teamForEachTest } from '../support/sync/team';

if (serverIsMissing !== null) it.skip(serverIsMissing, () => undefined);

describe.skipIf(serverIsMissing !== null)('an account that was not shared for a while', () => {
  const team = teamForEachTest();
  const company = account();
  const documents = [accountDocument(company.id)];
  const offerTemplate = oneOfEach().find(({ type }) => type === 'offer') as RecordOf<'offer'>;

  it('has what both sides changed meanwhile, asks about the same field, and brings back what went here alone', async () => {
    const [both, same, removedHere, removedThere, waiting] = [person(company.id), person(company.id), person(company.id), person(company.id), person(company.id)];
    const [a, b] = await team.two(documents, company, both, same, removedHere, removedThere, waiting);
    await a.disconnect();
    // What waited when it was left is not lost either.
    await a.change(waiting, { note: 'waited' });
    await a.leave();
    await a.change(both, { phone: '+49 351 1' });
    await a.change(same, { function: 'Einkauf' });
    const added = person(company.id);
    await a.edit((edit) => edit.add(added).remove(removedHere));
    await b.change(both, { email: 'anna@vogt.example' });
    await b.change(same, { function: 'Technik' });
    await b.edit((edit) => edit.remove(removedThere));
    await b.inSync();
    await a.dieAndReopen();
    await team.connect(a);
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 1 && (await each.records()).length === 6);
    for (const each of [a, b]) await each.inSync();
    const people = a.database.records('person');
    expect(await people.get(both.id)).toMatchObject({ phone: '+49 351 1', email: 'anna@vogt.example' });
    expect(await people.get(waiting.id)).toMatchObject({ note: 'waited' });
    expect(await people.get(added.id)).toBeDefined();
    expect(await people.get(removedHere.id)).toBeDefined();
    expect(await people.get(removedThere.id)).toBeUndefined();
    expect((await b.marks())[0]?.mark).toMatchObject({ kind: 'two-opinions', field: 'function' });
    expect(await b.records()).toEqual(await a.records());
    // Once it is shared again, it is as ever.
    await a.change(both, { phone: '+49 351 2' });
    await until(async () => (await b.database.records('person').get(both.id))?.phone === '+49 351 2');
    expect(await b.marks()).toHaveLength(1);
  });

  it('has what was changed meanwhile of somebody of whom something waited when it was left, also where something is to be decided', async () => {
    const [asked, waiting] = [person(company.id), person(company.id)];
    const [a, b] = await team.two(documents, company, asked, waiting);
    await team.apart(a, b, () => a.change(asked, { function: 'Einkauf' }), () => b.change(asked, { function: 'Technik' }));
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 1);
    for (const each of [a, b]) await each.inSync();
    await a.disconnect();
    await a.change(waiting, { note: 'waited' });
    await a.leave();
    await a.change(waiting, { note: 'since' });
    await a.dieAndReopen();
    await team.connect(a);
    await a.inSync();
    expect(await a.database.records('person').get(waiting.id)).toMatchObject({ note: 'since' });
    await until(async () => (await b.database.records('person').get(waiting.id))?.note === 'since');
  });

  it('asks about somebody who came to it here and there meanwhile, and whom both call something else', async () => {
    const one = person(company.id);
    const [a, b] = await team.two(documents, company);
    for (const each of [a, b]) await each.inSync();
    await a.leave();
    await a.edit((edit) => edit.add({ ...one, function: 'Einkauf' }));
    await b.edit((edit) => edit.add({ ...one, function: 'Technik' }));
    await b.inSync();
    await a.dieAndReopen();
    await team.connect(a);
    await a.inSync();
    expect((await a.marks()).map(({ mark }) => mark.kind === 'two-opinions' && mark.opinions.map(({ value }) => value).sort())).toEqual([['Einkauf', 'Technik']]);
    await until(async () => (await b.marks()).length === 1);
  });

  it('is there again as a whole where nothing of it was left here', async () => {
    const anna = person(company.id);
    const [a, b] = await team.two(documents, company, anna);
    await a.disconnect();
    await a.leave();
    await a.edit((edit) => edit.remove(company, anna));
    await a.dieAndReopen();
    await team.connect(a);
    await until(async () => (await a.records()).length === 2);
    expect(await a.records()).toEqual(await b.records());
  });

  it('keeps nobody waiting for it meanwhile', async () => {
    const other = account();
    const a = await team.laptop([...documents, accountDocument(other.id)]);
    await a.edit((edit) => edit.add(company, other));
    await team.connect(a);
    await a.inSync();
    await a.disconnect();
    await a.change(other, { city: 'Radebeul' });
    await leaveDocuments(a.database, a.documents.splice(1));
    await a.dieAndReopen();
    await team.connect(a);
    await a.inSync();
    a.documents.push(accountDocument(other.id));
    await a.dieAndReopen();
    const b = await team.laptop([accountDocument(other.id)]);
    await team.connect(a, b);
    await until(async () => (await b.records())[0]?.['city'] === 'Radebeul');
  });

  it('shares what was added here to a deal a colleague deleted, and tells that the deal stayed for it', async () => {
    const sale = deal(company.id);
    const [a, b] = await team.two(documents, company, sale);
    for (const each of [a, b]) await each.inSync();
    await a.leave();
    const added = { ...offerTemplate, ...bookkeeping(), accountId: company.id, dealId: sale.id, recipientPersonId: null };
    await a.edit((edit) => edit.add(added));
    await b.edit((edit) => edit.remove(sale));
    await b.inSync();
    await a.dieAndReopen();
    await team.connect(a);
    for (const each of [a, b]) await until(async () => (await each.marks())[0]?.mark.kind === 'kept-for');
    for (const each of [a, b]) await each.inSync();
    expect(await b.records()).toEqual(await a.records());
    expect(await b.records()).toHaveLength(3);
  });

  it('keeps what was changed there of somebody whom nobody changed here', async () => {
    const one = person(company.id);
    const [a, b] = await team.two(documents, company, one);
    await a.leave();
    await b.change(one, { function: 'Technik' });
    await b.change(one, { function: '' });
    await b.inSync();
    await a.dieAndReopen();
    await team.connect(a);
    await until(async () => (await a.database.records('person').get(one.id))?.function === '');
    await a.inSync();
    expect(await a.marks()).toEqual([]);
    expect(await b.records()).toEqual(await a.records());
  });

  it('rolls nobody back when a backup was restored meanwhile', async () => {
    const one = person(company.id, { function: 'Einkauf' });
    const [a, b] = await team.two(documents, company, one);
    const backup = await a.backup();
    await b.change(one, { function: 'Technik' });
    await until(async () => (await a.database.records('person').get(one.id))?.function === 'Technik');
    await a.leave();
    await a.edit((edit) => edit.remove(one));
    await a.edit((edit) => edit.add(...backup.filter(({ id }) => id === one.id)));
    await a.dieAndReopen();
    await team.connect(a);
    await until(async () => (await a.database.records('person').get(one.id))?.function === 'Technik');
    await a.inSync();
    expect(await b.records()).toEqual(await a.records());
  });
});
