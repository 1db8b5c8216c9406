import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../../shared/domain/import/column-mapping';
import { orgChartRecords, type OrgChartTarget } from '../../../shared/domain/org-chart/org-chart-records';
import { planOrgChart } from '../../../shared/domain/org-chart/plan-org-chart';
import { AnyRecordSchema, type AnyRecord } from '../../../shared/domain/records';
import { tableOf } from '../import/table-of';

const now = '2026-03-25T08:00:00.000Z';
function ids(): () => string {
  let count = 0;
  return () => `01900000-0000-7000-8000-${String((count += 1)).padStart(12, '0')}`;
}

const table = tableOf(
  'id;name;position;email;manager;refs',
  'emi;Dr. Evan Miller;CFO;evan@example.com;;',
  'rdo;Ron Donovan;System Admin;;emi;tva',
  'tva;;HR Director;;emi;',
  'emo;Edward Morrison;Brand Manager;;tva;',
);
const plan = planOrgChart(table, proposeMapping(table));

function records(target: OrgChartTarget): AnyRecord[] {
  return orgChartRecords(plan, target, { now, newId: ids() });
}

const count = (all: AnyRecord[]): Record<string, number> =>
  all.reduce<Record<string, number>>((counts, { type }) => ({ ...counts, [type]: (counts[type] ?? 0) + 1 }), {});

describe('records of an org chart', () => {
  it('makes valid records with fresh ids at revision 1', () => {
    const all = records({ newAccount: { name: 'Example AG' }, newDeal: { name: 'Press line', currency: 'EUR' } });
    for (const record of all) expect(AnyRecordSchema.parse(record)).toEqual(record);
    expect(count(all)).toEqual({ account: 1, deal: 1, person: 3, member: 4, relation: 4 });
    expect(new Set(all.map((record) => record.id)).size).toBe(all.length);
    expect(all.every((record) => record.rev === 1 && record.createdAt === now && record.updatedAt === now)).toBe(true);
    const [account, deal] = all;
    expect(account).toMatchObject({ type: 'account', name: 'Example AG' });
    expect(deal).toMatchObject({ type: 'deal', accountId: account?.id, name: 'Press line', currency: 'EUR', stage: 'identified', amount: null });
    expect(all.slice(1).every((record) => 'accountId' in record && record.accountId === account?.id)).toBe(true);
  });

  it('takes an account and a deal that are there', () => {
    const place = { accountId: '01900000-0000-7000-8000-00000000aaaa', dealId: '01900000-0000-7000-8000-00000000bbbb' };
    const all = records(place);
    expect(count(all)).toEqual({ person: 3, member: 4, relation: 4 });
    expect(all.filter((record) => record.type !== 'person')).toEqual(all.filter((record) => 'dealId' in record && record.dealId === place.dealId));
    const { accountId } = place;
    expect(count(records({ accountId, newDeal: { name: 'D', currency: 'CHF', amount: '1000', closeDate: '2026-06-30' } }))).toMatchObject({ deal: 1 });
  });

  it('gives members no role, no coverage and no place, and a placeholder no person', () => {
    const all = records({ newAccount: { name: 'A' }, newDeal: { name: 'D', currency: 'EUR' } });
    const persons = all.filter((record) => record.type === 'person');
    const members = all.filter((record) => record.type === 'member');
    expect(persons[0]).toMatchObject({ title: 'Dr.', firstName: 'Evan', lastName: 'Miller', function: 'CFO', email: 'evan@example.com', externalKey: 'emi' });
    expect(members.map((member) => member.personId)).toEqual([persons[0]?.id, persons[1]?.id, null, persons[2]?.id]);
    expect(members[2]).toMatchObject({ displayName: 'HR Director', displayFunction: 'HR Director' });
    for (const member of members) {
      expect(member).toMatchObject({
        isInitiator: false, isUser: false, isInfluencer: false, isDecider: false, isBuyer: false, isGatekeeper: false,
        formalAuthority: null, coverage: 'none', lastContactOn: null, coveredBy: null, position: null,
      });
    }
    const relations = all.filter((record) => record.type === 'relation').map(({ kind, fromId, toId, strength }) => ({
      kind, from: members.findIndex((member) => member.id === fromId), to: members.findIndex((member) => member.id === toId), strength,
    }));
    expect(relations).toEqual([
      { kind: 'reports-to', from: 1, to: 0, strength: null },
      { kind: 'reports-to', from: 2, to: 0, strength: null },
      { kind: 'reports-to', from: 3, to: 2, strength: null },
      { kind: 'informal', from: 1, to: 2, strength: null },
    ]);
  });
});
