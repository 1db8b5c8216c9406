import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/domain/calendar/day-arithmetic';
import type { RecordOf } from '../../../shared/domain/records';
import { watchList, type WatchListInput } from '../../../shared/domain/watch-list/watch-list';
import { account, bookkeeping, coverageRule, deal, installation, member, rating } from '../../support/records/records';
import { oneOfEach } from '../../support/records/one-of-each';

const TODAY = '2026-03-25';
const firm = account();
const colleague = '0195ce7c-2c00-7000-8000-000000000009';
const watch = (fields: Partial<WatchListInput>) => watchList({ offers: [], installations: [], activities: [], deals: [], members: [], ratings: [], rules: [], sponsors: [], today: TODAY, ...fields });
const offer = (fields: Partial<RecordOf<'offer'>>): RecordOf<'offer'> => ({ ...(oneOfEach().find(({ type }) => type === 'offer') as RecordOf<'offer'>), documentKind: 'offer', status: 'sent', ...fields });

describe('what threatens to be forgotten', () => {
  /** By hand from 25 March: 14 days on is 8 April. */
  it.each<[Partial<RecordOf<'offer'>>, number | null]>([
    [{ validUntil: '2026-04-08' }, 14], [{ validUntil: '2026-04-09' }, null], [{ validUntil: '2026-03-20' }, -5], [{ validUntil: null }, null],
    [{ validUntil: '2026-03-26', status: 'draft' }, null], [{ validUntil: '2026-03-26', status: 'won' }, null], [{ validUntil: '2026-03-26', documentKind: 'order-confirmation' }, null],
  ])('an offer %j', (fields, daysLeft) => {
    expect(watch({ offers: [offer(fields)] }).offers.map((entry) => entry.daysLeft)).toEqual(daysLeft === null ? [] : [daysLeft]);
  });

  it('a contract that ends within 90 days', () => {
    expect(watch({ installations: [installation(firm.id, { contractEndsOn: '2026-06-22' }), installation(firm.id, { contractEndsOn: '2026-06-24' })] }).contracts.map(({ daysLeft }) => daysLeft)).toEqual([89]);
  });

  it('an open deal with a red light, but none without people', () => {
    const [red, empty, lost] = [deal(firm.id), deal(firm.id), deal(firm.id, { stage: 'lost' })];
    const rules = [coverageRule({ needsDecider: true })];
    expect(watch({ deals: [red, empty, lost], members: [member(red), member(lost)], rules }).uncovered.map(({ deal: { id }, gaps }) => [id, gaps])).toEqual([[red.id, 1]]);
  });

  it('opinions older than half a year', () => {
    // 180 days before 25 March 2026 is 26 September 2025.
    const sale = deal(firm.id);
    const of = (evidenceOn: string) => rating(member(sale), colleague, { evidenceOn });
    expect(watch({ deals: [sale], ratings: [of('2025-09-25'), of('2025-09-26'), of('2025-01-01')] }).stale.map(({ ratings }) => ratings)).toEqual([2]);
  });
});

it('names executives who have not met for more than half a year', () => {
  const pair = (lastMetOn: string) => ({ type: 'sponsorPair', ...bookkeeping(), accountId: 'a', ownName: 'Keller', personId: null, personName: 'Chief', lastMetOn, nextOn: null, note: '' }) as const;
  // 181 and 180 days before today.
  const [stale, fresh] = [pair(addDays(TODAY, -181)), pair(addDays(TODAY, -180))];
  expect(watch({ sponsors: [stale, fresh] }).sponsors).toEqual([{ pair: stale, warning: { kind: 'stale', days: 181 } }]);
});
