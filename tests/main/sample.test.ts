import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import { readSample, resolveSample } from '../../electron/main/workspace/sample';
import { lastInstantOf } from '../../shared/domain/calendar/last-instant';
import { probingVerdict, establishedReason } from '../../shared/domain/loss/established';
import { wasInContact } from '../../shared/domain/loss/frozen-people';
import { compareMaps } from '../../shared/domain/map-history/compare-maps';
import { usualComparison } from '../../shared/domain/map-history/comparison-days';
import { mapAt } from '../../shared/domain/map-history/map-at';
import { isGoalOverdue } from '../../shared/domain/key-account/account-goal';
import { sponsorWarning } from '../../shared/domain/key-account/sponsor-pair';
import { unitsOf } from '../../shared/domain/key-account/white-space';
import { lintText } from '../../shared/domain/benefit-lint/lint-text';
import { arguedBenefits } from '../../shared/domain/offer/argued-benefits';
import { careList, dueWithin } from '../../shared/domain/order-care/care-list';
import { rolesOf } from '../../shared/domain/buying-center/member';
import { recordSchemas, type AnyRecord, type RecordOf, type RecordType } from '../../shared/domain/records';

const folder = resolve(import.meta.dirname, '../../resources/samples');
const languages = ['de', 'en'] as const;
type Entry = { type: RecordType; key: string };
const entriesOf = (language: 'de' | 'en'): Entry[] => JSON.parse(readFileSync(resolve(folder, `workspace.${language}.json`), 'utf8')) as Entry[];
const ofType = <T extends RecordType>(records: AnyRecord[], type: T): RecordOf<T>[] =>
  records.filter((record): record is RecordOf<T> & AnyRecord => record.type === type);

describe.each(languages)('the sample workspace in %s', (language) => {
  it('is made of valid records without unknown fields', async () => {
    const records = await readSample(folder, language);
    expect(records).toHaveLength(entriesOf(language).length);
    for (const record of records) {
      expect(Object.keys(record).sort()).toEqual(Object.keys(recordSchemas[record.type].shape).sort());
    }
  });

  it('refers only to records of the right deal', async () => {
    const records = await readSample(folder, language);
    const byId = new Map(records.map((record) => [record.id, record]));
    for (const record of records) {
      if (!('dealId' in record) || record.dealId === null) continue;
      // What the history says of somebody who went is all that is left of them.
      if (record.type === 'memberChange' && byId.get(record.memberId) === undefined) continue;
      expect(byId.get(record.dealId)?.type).toBe('deal');
      for (const field of ['memberId', 'fromId', 'toId', 'benefitId', 'offerId'] as const) {
        const target = field in record ? byId.get((record as unknown as Record<string, string>)[field] ?? '') : undefined;
        if (field in record) expect(target).toMatchObject({ dealId: record.dealId });
      }
    }
  });

  it('begins with the colleague who uses this laptop', async () => {
    expect(ofType(await readSample(folder, language), 'colleague')[0]?.name).toBe('Jana Reuter');
  });

  it('shows a deal with every role, every attitude and every kind of line', async () => {
    const records = await readSample(folder, language);
    const deal = ofType(records, 'deal').find(({ stage }) => stage === 'offered');
    const members = ofType(records, 'member').filter(({ dealId }) => dealId === deal?.id);
    expect(members).toHaveLength(10);
    expect(new Set(members.flatMap(rolesOf)).size).toBe(6);
    expect(new Set(members.map(({ coverage }) => coverage)).size).toBe(4);
    const attitudes = ofType(records, 'rating').filter(({ dealId }) => dealId === deal?.id).map(({ attitude }) => attitude);
    expect(new Set(attitudes.filter((attitude) => attitude !== null)).size).toBe(5);
    const kinds = ofType(records, 'relation').filter(({ dealId }) => dealId === deal?.id).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['reports-to', 'informal', 'influence', 'conflict']));
  });

  it('tells what happened on the map since the last visit', async () => {
    const records = await readSample(folder, language);
    const deal = ofType(records, 'deal').find(({ stage }) => stage === 'offered');
    if (deal === undefined) throw new Error('no deal');
    const today = { members: ofType(records, 'member'), ratings: ofType(records, 'rating'), relations: ofType(records, 'relation') };
    const of = { members: today.members.filter(({ dealId }) => dealId === deal.id), ratings: today.ratings.filter(({ dealId }) => dealId === deal.id), relations: today.relations.filter(({ dealId }) => dealId === deal.id) };
    const { from, isSinceVisit } = usualComparison(ofType(records, 'activity'), deal, Temporal.Now.plainDateISO().toString());
    const differences = compareMaps(mapAt(of, ofType(records, 'memberChange'), lastInstantOf(from, 'Europe/Berlin')), of);
    expect(isSinceVisit).toBe(true);
    expect(new Set(differences.map((difference) => ('field' in difference ? difference.field : difference.kind)))).toEqual(
      new Set(['member-came', 'member-went', 'coverage', 'lastContactOn', 'attitude', 'line-came', 'line-went', 'strength']),
    );
  });

  it('keeps its cards apart on the grid', async () => {
    const members = ofType(await readSample(folder, language), 'member');
    for (const a of members) {
      expect([(a.position?.x ?? 1) % 10, (a.position?.y ?? 1) % 10]).toEqual([0, 0]);
      for (const b of members) {
        if (a === b || a.dealId !== b.dealId || !a.position || !b.position) continue;
        const apart = Math.abs(a.position.x - b.position.x) >= 260 || Math.abs(a.position.y - b.position.y) >= 110;
        expect(apart).toBe(true);
      }
    }
  });

  it('has things to do before, on and after the day it is opened, whenever that is', () => {
    const today = Temporal.PlainDate.from('2028-02-29');
    const records = resolveSample(entriesOf(language), '2028-02-29T08:00:00.000Z', today, newId);
    const open = ofType(records, 'activity').filter(({ doneOn }) => doneOn === null);
    const days = open.map(({ dueOn }) => Math.sign(Temporal.PlainDate.compare(dueOn ?? '', today)));
    expect(new Set(days)).toEqual(new Set([-1, 0, 1]));
    expect(ofType(records, 'activity').some(({ kind, doneOn, note }) => kind === 'visit' && doneOn !== null && note !== '')).toBe(true);
    expect(ofType(records, 'deal').filter(({ stage }) => stage === 'lost')).toHaveLength(1);
  });

  it('has something of every kind to look after in the next thirty days', () => {
    const records = resolveSample(entriesOf(language), '2026-03-25T08:00:00.000Z', Temporal.PlainDate.from('2026-03-25'), newId);
    const list = careList({
      deals: ofType(records, 'deal'),
      closes: ofType(records, 'dealClose'),
      activities: ofType(records, 'activity'),
      concessions: ofType(records, 'concession'),
      handovers: ofType(records, 'handover'),
      installations: ofType(records, 'installation'),
      checks: ofType(records, 'careCheck'),
      realisations: ofType(records, 'realisation'),
      today: '2026-03-25',
    });
    expect(dueWithin(list, 30, '2026-03-25').map(({ kind }) => kind)).toEqual(['complaint', 'milestone', 'promise', 'measurement', 'contract']);
  });

  it('lost a deal for another reason than was stated, which was found by asking on', async () => {
    const records = await readSample(folder, language);
    const [close] = ofType(records, 'dealClose');
    const probes = ofType(records, 'lossProbe');
    expect(close).toMatchObject({ reason: 'price', light: 'amber' });
    if (close === undefined) throw new Error('nothing was lost');
    expect(probingVerdict('price', probes)).toBe('falls');
    expect(establishedReason(close, probes)).toBe('relationship');
    expect(close.people.map(wasInContact)).toEqual([false, false, true]);
    expect(close.people.map(({ memberId }) => memberId).sort()).toEqual(ofType(records, 'member').filter(({ dealId }) => dealId === close.dealId).map(({ id }) => id).sort());
    expect(ofType(records, 'activity').filter(({ origin }) => origin === 'lesson').map(({ originId }) => originId)).toEqual(ofType(records, 'lesson').map(({ id }) => id));
  });

  it('negotiates above its floor, with something asked for in return of all it gives', async () => {
    const records = await readSample(folder, language);
    const [negotiation] = ofType(records, 'negotiation');
    const gives = ofType(records, 'concession');
    // 136,680 + 5,900 + 4 × 1,480 is the deal's amount; of it 1,800 + 1,480 + 1,485 are given or on the table.
    const items = ofType(records, 'lineItem').filter(({ offerId }) => offerId === negotiation?.offerId);
    expect(items.map(({ quantity, unitPrice }) => Number(quantity) * Number(unitPrice)).reduce((sum, net) => sum + net, 0)).toBe(148_500);
    expect(ofType(records, 'deal').find(({ id }) => id === negotiation?.dealId)?.amount).toBe('148500');
    expect(148_500 - gives.reduce((sum, { value }) => sum + Number(value), 0)).toBe(143_735);
    expect(Number(negotiation?.floorNet)).toBeLessThan(143_735);
    expect(gives.map(({ counter }) => counter)).not.toContain('');
  });

  it('argues only with benefits that may be argued with', async () => {
    const records = await readSample(folder, language);
    const args = ofType(records, 'argument');
    expect(args).toHaveLength(4);
    expect(arguedBenefits(args, ofType(records, 'benefit'), ({ text }) => lintText(text).verdict)).toHaveLength(4);
  });
});

describe('both samples', () => {
  it('have the same structure in their own words', () => {
    const [german, english] = languages.map(entriesOf);
    expect(german?.map(({ type, key }) => `${type} ${key}`)).toEqual(english?.map(({ type, key }) => `${type} ${key}`));
  });

  it('name no real domain', () => {
    for (const language of languages) {
      const text = readFileSync(resolve(folder, `workspace.${language}.json`), 'utf8');
      for (const [, domain] of text.matchAll(/(?:@|www\.)([a-z0-9-]+(?:\.[a-z-]+)+)/g)) expect(domain).toMatch(/\.example$/);
    }
  });
});

it('refuses a reference to a record that is not there', () => {
  const entry = { ...entriesOf('de').find(({ type }) => type === 'person'), accountId: '@nobody' } as Entry;
  expect(() => resolveSample([entry], '2026-01-01T00:00:00.000Z', Temporal.PlainDate.from('2026-01-01'), newId)).toThrow('@nobody');
});

describe.each(languages)('the account plan of the sample in %s', (language) => {
  it('has everything a plan consists of, some of it late', () => {
    const today = Temporal.PlainDate.from('2026-03-25');
    const records = resolveSample(entriesOf(language), '2026-03-25T08:00:00.000Z', today, newId);
    const [plan] = ofType(records, 'accountPlan');
    const here = ({ accountId }: { accountId: string }): boolean => accountId === plan?.accountId;
    expect(plan).toMatchObject({ isKeyAccount: true, potential: 5 });
    expect(ofType(records, 'accountGoal').filter(here).some((goal) => isGoalOverdue(goal, '2026-03-25'))).toBe(true);
    expect(ofType(records, 'sponsorPair').filter(here).map((pair) => sponsorWarning(pair, '2026-03-25')?.kind)).toEqual(['stale', undefined]);
    expect(new Set(ofType(records, 'loyaltyMeasure').filter(here).map(({ kind }) => kind)).size).toBe(6);
    expect(new Set(ofType(records, 'whiteSpaceCell').map(({ state }) => state))).toEqual(new Set(['aware', 'competitor', 'unknown', 'opportunity']));
    expect(unitsOf(ofType(records, 'account'), plan?.accountId ?? '')).toHaveLength(2);
  });
});
