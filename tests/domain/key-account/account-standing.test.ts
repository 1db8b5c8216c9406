import { describe, expect, it } from 'vitest';
import type { AccountPlan } from '../../../shared/domain/key-account/account-plan';
import { accountStandings, type StandingInput } from '../../../shared/domain/key-account/account-standing';
import { account, activity, bookkeeping, deal } from '../../support/records/records';

const TODAY = '2026-03-25';
const firm = account({ name: 'Firm' });
const plant = account({ name: 'Plant', parentId: firm.id });
const stranger = account({ name: 'Stranger' });
const accounts = new Map([firm, plant, stranger].map((one) => [one.id, one]));

function plan(fields: Partial<AccountPlan> = {}): AccountPlan {
  return { type: 'accountPlan', ...bookkeeping(), accountId: firm.id, isKeyAccount: true, potential: 5, position: 2, wallet: '200000', currency: 'EUR', goals: '', ...fields };
}

function standings(fields: Partial<StandingInput> = {}) {
  return accountStandings({ accounts, plans: [], deals: [], activities: [], checks: [], measures: [], ...fields }, TODAY);
}

describe('how accounts stand', () => {
  it('counts as customers who have a plan, an order or an open deal', () => {
    const lost = deal(stranger.id, { stage: 'lost' });
    expect(standings({ plans: [plan()], deals: [deal(plant.id, { stage: 'won' }), lost] }).map(({ account: { name } }) => name)).toEqual(['Firm', 'Plant']);
    expect(standings({ deals: [lost] })).toEqual([]);
  });

  it('takes the share of the wallet over everything below, the health from the company itself', () => {
    const deals = [deal(firm.id, { stage: 'won', closeDate: '2026-02-23', amount: '30000' }), deal(plant.id, { stage: 'won', closeDate: '2026-01-10', amount: '20000' })];
    const [first] = standings({ plans: [plan()], deals });
    // 50,000 of 200,000; of the health only complaints (20) and orders (15) are known.
    expect(first).toMatchObject({ share: '25', field: 'invest', health: { score: null }, value: { monetary: '30000', abc: 'A', recency: 30 } });
  });

  it('knows a health once contact is added, and takes no call for one that reached nobody', () => {
    const deals = [deal(firm.id, { stage: 'won', closeDate: '2026-02-23', amount: '30000' })];
    const call = activity(firm.id, { kind: 'call', doneOn: '2026-03-20', outcome: 'not-reached' });
    expect(standings({ deals, activities: [call] })[0]?.health.score).toBeNull();
    // Contact 25, complaints 20, orders 15 of the weight, all full.
    expect(standings({ deals, activities: [{ ...call, outcome: 'reached' }] })[0]?.health).toMatchObject({ score: 100, freshness: 60, unknown: ['satisfaction', 'measures'] });
  });

  it('takes the older of two plans', () => {
    expect(standings({ plans: [plan({ id: 'b', position: 5 }), plan({ id: 'a', position: 1 })] })[0]?.plan?.id).toBe('a');
  });
});
