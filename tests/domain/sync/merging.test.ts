import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../../shared/domain/records';
import { recordFrom } from '../../../shared/domain/sync/record-content';
import { reportingCircles } from '../../../shared/domain/sync/reporting-circles';
import { account, deal, member, person, relation } from '../../support/records/records';
import { meet, Replica } from '../../support/sync/replica';

let now = 0;
const at = (time: string): void => {
  now = Date.parse(`2026-03-25T${time}:00.000Z`);
};
const pair = (): [Replica, Replica] => [new Replica('deviceA', () => now), new Replica('deviceB', () => now)];
const fieldsOf = (replica: Replica, record: AnyRecord) => replica.row(record)?.reading.fields;
const expectSame = (a: Replica, b: Replica): void => expect(b.living()).toEqual(a.living());

describe('two laptops that were apart for days', () => {
  it('merge 200 changes of other fields, keep both of 200 of the same, and keep 50 rows that one deleted and one edited', () => {
    at('08:00');
    const [a, b] = pair();
    const company = account();
    const people = Array.from({ length: 5000 }, () => person(company.id));
    a.create(company, ...people);
    meet(a, b);
    const other = people.slice(0, 200);
    const same = people.slice(200, 400);
    const deleted = people.slice(400, 450);
    at('10:00');
    for (const one of other) a.change(one, { phone: '+49 351 1' });
    for (const one of same) a.change(one, { function: 'Einkauf' });
    a.remove(...deleted);
    at('11:00');
    for (const one of [...other, ...deleted]) b.change(one, { email: 'b@example.org' });
    for (const one of same) b.change(one, { function: 'Technik' });
    meet(a, b);

    expectSame(a, b);
    expect(other.filter((one) => fieldsOf(a, one)?.['phone'] === '+49 351 1' && fieldsOf(a, one)?.['email'] === 'b@example.org')).toHaveLength(200);
    expect(other.filter((one) => (a.row(one)?.reading.disagreements.length ?? 1) > 0)).toEqual([]);
    const opinions = same.map((one) => a.row(one)?.reading.disagreements);
    expect(opinions.filter((found) => found?.[0]?.opinions.map(({ value }) => value).join() === 'Technik,Einkauf')).toHaveLength(200);
    const outlived = deleted.map((one) => a.row(one)?.reading);
    expect(outlived.filter((reading) => reading?.isDeleted === false && reading.outlived?.device === 'deviceA' && reading.fields['email'] === 'b@example.org')).toHaveLength(50);
  });

  it('agree without a question when both wrote the same', () => {
    const [a, b] = pair();
    const one = person(account().id);
    a.create(one);
    meet(a, b);
    a.change(one, { tags: ['x'], note: 'n' });
    b.change(one, { tags: ['x'], note: 'n' });
    meet(a, b);
    expect(a.row(one)?.reading.disagreements).toEqual([]);
  });

  it('take a decision made in knowledge of both, and never ask again', () => {
    const [a, b] = pair();
    const one = person(account().id);
    a.create(one);
    meet(a, b);
    a.change(one, { function: 'A' });
    b.change(one, { function: 'B' });
    meet(a, b);
    b.change(one, { function: 'C' });
    meet(a, b);
    expect(a.row(one)?.reading).toMatchObject({ disagreements: [], fields: { function: 'C' } });
  });
});

describe('B48: an old edit, a deletion and a wrong clock', () => {
  it('lets the later edit win by when it was made, not by when it arrived, and tells the other', () => {
    at('08:00');
    const [a, b] = pair();
    const one = person(account().id);
    a.create(one);
    meet(a, b);
    at('14:02');
    a.change(one, { function: 'A' });
    at('17:00');
    b.change(one, { function: 'B' });
    at('18:30');
    meet(a, b);
    expect(fieldsOf(a, one)).toMatchObject({ function: 'B' });
    expect(a.row(one)?.reading.disagreements[0]?.opinions.map(({ device, value }) => [device, value])).toEqual([['deviceB', 'B'], ['deviceA', 'A']]);
    a.change(one, { function: 'A' });
    meet(a, b);
    expect(b.row(one)?.reading).toMatchObject({ disagreements: [], fields: { function: 'A' } });
  });

  it.each(['15:00', '17:00'])('keeps a record edited at 16:00 and deleted unseen at %s, and says so', (deletedAt) => {
    at('08:00');
    const [a, b] = pair();
    const one = person(account().id);
    a.create(one);
    meet(a, b);
    at(deletedAt);
    a.remove(one);
    at('16:00');
    b.change(one, { note: 'called' });
    meet(a, b);
    expectSame(a, b);
    expect(a.row(one)?.reading).toMatchObject({ isDeleted: false, outlived: { device: 'deviceA' }, fields: { note: 'called' } });
    // Deleted again in knowledge of the edit, it goes.
    b.remove(one);
    meet(a, b);
    expect(a.living()).toEqual([]);
  });

  it('takes the same change twice without effect', () => {
    const [a, b] = pair();
    const one = person(account().id);
    a.create(one);
    const update = Y.encodeStateAsUpdate(a.shared.doc);
    Y.applyUpdate(b.shared.doc, update);
    const before = b.living();
    Y.applyUpdate(b.shared.doc, update);
    expect(b.living()).toEqual(before);
  });

  it('does not let a clock three hours ahead win for ever, nor spread', () => {
    at('10:00');
    const [a, b] = pair();
    a.off = 3 * 3_600_000;
    const one = person(account().id);
    b.create(one);
    meet(a, b);
    a.change(one, { function: 'ahead' });
    meet(a, b);
    at('10:30');
    b.change(one, { function: 'in knowledge' });
    meet(a, b);
    expect(a.row(one)?.reading).toMatchObject({ disagreements: [], fields: { function: 'in knowledge' } });
    // The stamp of the one whose clock is right stays within the bound.
    const stamp = b.row(one)?.reading.stamp ?? 0;
    expect(stamp / 1000).toBeLessThanOrEqual(now + 3 * 3_600_000);
    a.change(one, { note: 'A' });
    b.change(one, { note: 'B' });
    meet(a, b);
    expect(a.row(one)?.reading.disagreements[0]?.opinions).toHaveLength(2);
  });
});

describe('what belongs to something deleted', () => {
  it('keeps a company deleted at 10:00, by a clock 3 h ahead, that got a contact and a card at 10:30', () => {
    at('08:00');
    const [a, b] = pair();
    a.off = 3 * 3_600_000;
    const company = account();
    const sale = deal(company.id);
    const [boss, clerk] = [member(sale, { displayName: 'Boss' }), member(sale, { displayName: 'Clerk' })];
    const known = relation(clerk, boss, { kind: 'reports-to' });
    b.create(company, sale, boss, clerk, known);
    meet(a, b);
    at('10:00');
    a.remove(company, sale, boss, clerk, known);
    at('10:30');
    const contact = person(company.id);
    const card = member(sale, { personId: contact.id });
    const line = relation(card, boss, { kind: 'reports-to' });
    b.create(contact, card, line);
    meet(a, b);
    expectSame(a, b);
    const ids = new Set(a.living().map(({ id }) => id));
    for (const one of [company, sale, boss, contact, card, line]) expect(ids.has(one.id), one.type).toBe(true);
    // Nothing was added to these, so their deletion stands, and no line leads to them.
    expect(ids.has(clerk.id) || ids.has(known.id)).toBe(false);
    for (const { type, reading } of a.living()) {
      if (type === 'relation') expect([reading.fields['fromId'], reading.fields['toId']].every((id) => ids.has(String(id)))).toBe(true);
    }
  });

  it('lets go what the deletion knew to leave something behind', () => {
    const [a, b] = pair();
    const company = account();
    const contact = person(company.id);
    a.create(company, contact);
    meet(a, b);
    a.remove(company);
    meet(a, b);
    expect(b.living().map(({ id }) => id)).toEqual([contact.id]);
  });

  it('brings back what is added again, as undo does', () => {
    const [a, b] = pair();
    const one = person(account().id);
    a.create(one);
    meet(a, b);
    a.remove(one);
    meet(a, b);
    expect(b.living()).toEqual([]);
    a.create({ ...one, note: 'again' });
    meet(a, b);
    expect(b.row(one)?.reading).toMatchObject({ isDeleted: false, outlived: null, fields: { note: 'again' } });
  });
});

describe('lines of two who drew them apart', () => {
  it('keeps both and tells the circle', () => {
    const [a, b] = pair();
    const sale = deal(account().id);
    const [anna, ben] = [member(sale), member(sale)];
    a.create(anna, ben);
    meet(a, b);
    const [up, down] = [relation(anna, ben, { kind: 'reports-to' }), relation(ben, anna, { kind: 'reports-to' })];
    a.create(up);
    b.create(down);
    meet(a, b);
    const lines = a.living().filter(({ type }) => type === 'relation');
    expect(reportingCircles(lines.map(({ id, reading }) => ({ id, ...reading.fields }) as never))).toEqual([up.id, down.id].sort());
    expect(reportingCircles([up])).toEqual([]);
  });
});

describe('a client that is older than another', () => {
  it('never drops fields and types it does not know', () => {
    const [newer, older] = pair();
    const one = { ...person(account().id), futureField: { deep: [1, 2] } };
    newer.create(one);
    newer.shared.write([{ kind: 'create', type: 'futureType', id: 'f', content: { some: 'thing' }, stamp: 1 }], newer.device);
    meet(newer, older);
    newer.change(one, { futureOther: 'x' });
    older.change(one, { phone: '+49 351 1' });
    meet(newer, older);
    for (const replica of [newer, older]) {
      expect(fieldsOf(replica, one)).toMatchObject({ futureField: { deep: [1, 2] }, futureOther: 'x', phone: '+49 351 1' });
      expect(replica.shared.read('futureType', 'f')?.fields).toEqual({ some: 'thing' });
    }
  });

  it('writes down as a record what the row says', () => {
    at('08:00');
    const [a] = pair();
    const one = person(account().id);
    a.create(one);
    at('09:00');
    a.change(one, { language: undefined });
    const reading = a.row(one)?.reading;
    if (reading === undefined) throw new Error('no row');
    const { language: _gone, ...rest } = one;
    expect(recordFrom('person', one.id, reading, 7)).toEqual({ ...rest, rev: 7, updatedAt: '2026-03-25T09:00:00.000Z' });
  });
});
