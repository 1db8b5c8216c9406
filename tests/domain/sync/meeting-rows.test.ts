import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingWrites, type CreatedRow } from '../../../shared/domain/sync/meeting-rows';
import { readRow, type RowReading } from '../../../shared/domain/sync/read-row';
import { CREATION, DELETION, entryKey, type Entry } from '../../../shared/domain/sync/row-entries';
import { person } from '../../support/records/records';
import { meet, Replica } from '../../support/sync/replica';

const created = (creator: string, fields: Record<string, unknown>, edits: Record<string, Entry> = {}, stamp = 10): CreatedRow => ({
  creator,
  entries: new Map<string, Entry>([[CREATION, [fields, stamp]], ...Object.entries(edits)]),
});
/** The row that stays once the other was brought into it. */
const together = (here: CreatedRow, other: CreatedRow): RowReading | null =>
  readRow(new Map([...here.entries, ...meetingWrites(here, other, 'c').flatMap(([key, entry]) => (entry === null ? [] : [[key, entry] as const]))]));

const filledIn = (reading: RowReading | null) => Object.fromEntries(Object.entries(reading?.fields ?? {}).filter(([, value]) => value !== '' && value !== null));

describe('two rows of one record that were created apart', () => {
  it('take what one of them fills in from it, and ask nothing', () => {
    const a = created('a', { name: 'Vogt', phone: '+49 351 1', email: '', tags: [] });
    const b = created('b', { name: 'Vogt', phone: '', email: 'a@vogt.example', tags: ['x'] });
    for (const reading of [together(a, b), together(b, a)]) {
      expect(reading).toMatchObject({ fields: { name: 'Vogt', phone: '+49 351 1', email: 'a@vogt.example', tags: ['x'] }, disagreements: [] });
    }
  });

  it('ask where both say something else, with the device of each', () => {
    const a = created('a', { function: 'Einkauf' }, {}, 10);
    const b = created('b', { function: 'Technik' }, {}, 20);
    const opinions = [{ device: 'b', value: 'Technik', stamp: 20 }, { device: 'a', value: 'Einkauf', stamp: 10 }];
    for (const reading of [together(a, b), together(b, a)]) expect(reading).toMatchObject({ fields: { function: 'Technik' }, disagreements: [{ field: 'function', opinions }] });
  });

  it('have the later of what one device said in both', () => {
    const before = created('a', { function: 'Einkauf' }, {}, 10);
    const after = created('a', { function: 'Technik' }, {}, 20);
    for (const reading of [together(before, after), together(after, before)]) expect(reading).toMatchObject({ fields: { function: 'Technik' }, disagreements: [] });
  });

  it('leave what one says meanwhile beside the other’s, and not what it began with', () => {
    const here = created('a', { function: 'Einkauf' }, {}, 10);
    const entries = new Map([...here.entries, ...meetingWrites(here, created('b', { function: 'Technik' }, {}, 20), 'c').map(([key, entry]) => [key, entry as Entry] as const)]);
    // A device writes its own key and no other, whoever else does so by then.
    expect(entries.has(entryKey('function', 'a'))).toBe(false);
    entries.set(entryKey('function', 'a'), ['Leiter', 15]);
    expect(readRow(entries)?.disagreements).toEqual([{ field: 'function', opinions: [{ device: 'b', value: 'Technik', stamp: 20 }, { device: 'a', value: 'Leiter', stamp: 15 }] }]);
  });

  it('follow whoever changed what both began with', () => {
    const a = created('a', { function: 'Einkauf' }, { [entryKey('function', 'a')]: ['Leiter Einkauf', 15] });
    const b = created('b', { function: 'Einkauf' }, {}, 20);
    for (const reading of [together(a, b), together(b, a)]) expect(reading).toMatchObject({ fields: { function: 'Leiter Einkauf' }, disagreements: [] });
  });

  it('ask where one emptied on purpose what the other filled in', () => {
    const a = created('a', { phone: '1' }, { [entryKey('phone', 'a')]: ['', 15] });
    const b = created('b', { phone: '2' });
    for (const reading of [together(a, b), together(b, a)]) expect(reading?.disagreements[0]?.opinions.map(({ value }) => value)).toEqual(['', '2']);
  });

  it('keep a row that was deleted as another, and say so', () => {
    const a = created('a', { phone: '1' });
    const b = created('b', { phone: '2' }, { [entryKey(DELETION, 'b')]: [{ [CREATION]: 12 }, 15] }, 12);
    for (const reading of [together(a, b), together(b, a)]) expect(reading).toMatchObject({ isDeleted: false, outlived: { device: 'b' } });
  });

  it('read the same whichever stays, and lose no value nobody decided against', () => {
    const value = fc.constantFrom('', 'x', 'y', 'z', null);
    const fields = fc.record({ phone: value, email: value, note: value });
    const side = (device: string, stamp: number) =>
      fc.tuple(fields, fc.dictionary(fc.constantFrom('phone', 'email', 'note'), value)).map(([first, edits]) =>
        created(device, first, Object.fromEntries(Object.entries(edits).map(([field, said]): [string, Entry] => [entryKey(field, device), [said, stamp + 5]])), stamp),
      );
    fc.assert(
      fc.property(side('a', 10), side('b', 11), (a, b) => {
        const [one, other] = [together(a, b), together(b, a)];
        // Two ways to be empty are none to choose between.
        expect(filledIn(other)).toEqual(filledIn(one));
        expect(other?.disagreements).toEqual(one?.disagreements);
        for (const side of [a, b]) {
          for (const [field, said] of Object.entries(readRow(side.entries)?.fields ?? {})) {
            const isKept = one?.fields[field] === said || one?.disagreements.some((found) => found.field === field && found.opinions.some((opinion) => opinion.value === said));
            const isFirst = !side.entries.has(entryKey(field, side.creator));
            expect(isKept === true || isFirst).toBe(true);
            const otherFirst = (side === a ? b : a).entries.get(CREATION)?.[0] as Record<string, unknown>;
            if (isFirst && said !== '' && said !== null && otherFirst[field] !== said) expect(isKept).toBe(true);
          }
        }
      }),
    );
  });
});

describe('laptops that made the same record', () => {
  it('end up alike with nothing lost, whichever of them the library keeps', () => {
    for (let round = 0; round < 20; round += 1) {
      const now = Date.parse('2026-03-25T08:00:00.000Z') + round;
      const [a, b, c] = ['a', 'b', 'c'].map((device) => new Replica(device, () => now)) as [Replica, Replica, Replica];
      const one = person('0190c5f0-0000-7000-8000-000000000001', { phone: '', email: '' });
      a.create({ ...one, function: 'Einkauf', phone: '1' });
      b.create({ ...one, function: 'Technik', email: 'a@vogt.example' });
      b.change(one, { note: 'called' });
      b.sendTo(c);
      meet(a, b, c);
      for (const each of [a, b, c]) {
        expect(each.row(one)?.reading.fields).toMatchObject({ phone: '1', email: 'a@vogt.example', note: 'called' });
        expect(each.row(one)?.reading.disagreements.map(({ field, opinions }) => [field, opinions.map(({ device, value }) => `${device} ${String(value)}`).sort()])).toEqual([['function', ['a Einkauf', 'b Technik']]]);
        expect(each.living()).toEqual(a.living());
      }
    }
  });
});
