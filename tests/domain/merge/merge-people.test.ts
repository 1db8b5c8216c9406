import { describe, expect, it } from 'vitest';
import { mergePeople } from '../../../shared/domain/merge/merge-people';
import type { AnyRecord } from '../../../shared/domain/records';
import { account, deal, member, person, rating, relation } from '../../support/records/records';

const firm = account();
const sale = deal(firm.id);
const other = deal(firm.id, { name: 'Line 5' });
const anna = person(firm.id, { email: 'anna@werk.example', phone: '', note: 'Likes figures', tags: ['VIP'] });
const twin = person(firm.id, { firstName: 'A.', email: 'a.vogt@werk.example', phone: '0170 123', function: 'Owner', note: 'Met in Hanover', tags: ['VIP', 'fair'], contacts: [{ kind: 'phone', label: 'home', value: '0351 9' }] });
const boss = member(sale, { personId: null });
const worker = member(sale, { personId: null });
const ofAnna = member(sale, { personId: anna.id, isDecider: true, note: 'calm' });
const ofTwin = member(sale, { personId: twin.id, isInfluencer: true, coverage: 'deep', note: 'quick' });
const elsewhere = member(other, { personId: twin.id, isBuyer: true });
const opinion = rating(ofTwin, '0190f0f0-0000-7000-8000-000000000001', { attitude: 'mentor' });

/** What is there after a merge. */
function after(records: readonly AnyRecord[], { updated, removed }: ReturnType<typeof mergePeople>): Map<string, AnyRecord> {
  const state = new Map(records.map((record) => [record.id, record]));
  for (const [from, to] of updated) {
    expect(state.get(to.id)).toEqual(from);
    state.set(to.id, to);
  }
  for (const { id } of removed) expect(state.delete(id)).toBe(true);
  return state;
}

describe('B23: merging people', () => {
  const lines = [relation(ofTwin, boss), relation(worker, ofTwin)];
  const records: AnyRecord[] = [anna, twin, boss, worker, ofAnna, ofTwin, elsewhere, opinion, ...lines];
  const merge = mergePeople(anna, twin, records);
  const state = after(records, merge);

  it('keeps what only the other had', () => {
    expect(state.get(twin.id)).toBeUndefined();
    expect(state.get(anna.id)).toMatchObject({ email: 'anna@werk.example', phone: '0170 123', function: 'Head of Production', tags: ['VIP', 'fair'] });
    const stays = state.get(anna.id);
    expect(stays?.type === 'person' && stays.contacts.map(({ value }) => value)).toEqual(['a.vogt@werk.example', '0351 9']);
    expect(stays?.type === 'person' && stays.note).toBe('Likes figures\n\nMet in Hanover\n\nA. Vogt\n\nOwner');
  });

  it('leaves one entry in each deal and shows where roles differ', () => {
    expect(merge.conflicts).toEqual([{ dealId: sale.id, memberId: ofAnna.id, kept: ['decider'], other: ['influencer'] }]);
    const members = [...state.values()].filter((record) => record.type === 'member' && record.personId === anna.id);
    expect(members).toMatchObject([{ id: ofAnna.id, isDecider: true, isInfluencer: true, coverage: 'deep', note: 'calm\n\nquick' }, { id: elsewhere.id, isBuyer: true }]);
    const kept = mergePeople(anna, twin, records, { roles: new Map([[sale.id, 'kept']]), ratings: new Map() });
    expect(kept.updated.find(([, to]) => to.id === ofAnna.id)?.[1]).toMatchObject({ isDecider: true, isInfluencer: false });
  });

  it('hangs lines and ratings on the one that stays', () => {
    expect(lines.map(({ id }) => state.get(id))).toMatchObject([{ fromId: ofAnna.id, toId: boss.id }, { fromId: worker.id, toId: ofAnna.id }]);
    expect(state.get(opinion.id)).toMatchObject({ memberId: ofAnna.id, attitude: 'mentor' });
    expect(merge.lostLines).toBe(0);
  });

  it('shows where one colleague has rated both, and lets one opinion count that the other completes', () => {
    const mine = rating(ofAnna, opinion.raterId, { attitude: 'sceptic', influence: 4 });
    const twins = rating(ofTwin, opinion.raterId, { attitude: 'mentor', adaptability: 2, evidence: 'heard', evidenceSource: 'Fair' });
    const others = rating(ofTwin, '0190f0f0-0000-7000-8000-000000000002', { attitude: 'opponent' });
    const all = [anna, twin, ofAnna, ofTwin, mine, twins, others];
    const first = mergePeople(anna, twin, all);
    expect(first.ratingConflicts).toMatchObject([{ dealId: sale.id, raterId: opinion.raterId, kept: { id: mine.id, attitude: 'sceptic' }, other: { id: mine.id, attitude: 'mentor' } }]);
    const ratingsOf = (merge: ReturnType<typeof mergePeople>): AnyRecord[] => [...after(all, merge).values()].filter(({ type }) => type === 'rating');
    expect(ratingsOf(first)).toMatchObject([
      { id: mine.id, memberId: ofAnna.id, attitude: 'sceptic', influence: 4, adaptability: 2, evidence: 'heard', evidenceSource: 'Fair' },
      { id: others.id, memberId: ofAnna.id, attitude: 'opponent' },
    ]);
    expect(first.removed).toContainEqual(twins);
    const second = mergePeople(anna, twin, all, { roles: new Map(), ratings: new Map([[mine.id, 'other']]) });
    expect(ratingsOf(second)).toMatchObject([{ id: mine.id, attitude: 'mentor', influence: 4, adaptability: 2 }, { id: others.id }]);
    // The same twice is no question.
    expect(mergePeople(anna, twin, [anna, twin, ofAnna, ofTwin, mine, rating(ofTwin, mine.raterId, { attitude: 'sceptic' })]).ratingConflicts).toEqual([]);
  });

  it('drops only lines that cannot be: to oneself, twice, in a circle', () => {
    const toTwin = relation(ofAnna, ofTwin);
    const same = relation(ofAnna, boss);
    const circle = [relation(ofAnna, boss), relation(boss, ofTwin)];
    expect(mergePeople(anna, twin, [...records, toTwin]).lostLines).toBe(1);
    expect(mergePeople(anna, twin, [...records, same]).lostLines).toBe(1);
    const closed = mergePeople(anna, twin, [anna, twin, boss, ofAnna, ofTwin, ...circle]);
    expect(closed.lostLines).toBe(1);
    expect(closed.removed.map(({ id }) => id)).toContain(circle[1]?.id);
  });
});
