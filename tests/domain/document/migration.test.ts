import { describe, expect, it } from 'vitest';
import { migrateRecord, migrationTo, SCHEMA } from '../../../shared/document/schema-version';
import type { AnyRecord } from '../../../shared/domain/records';
import { oneOfEach } from '../../support/records/one-of-each';
import { account, activity, deal, member, rating } from '../../support/records/records';
import { benefitOf, painOf } from '../needs/cards';

const company = account();
const sale = deal(company.id);
const boss = member(sale);
const { formalAuthority: _authority, lastContactOn: _contact, displayCompany: _company, needsPosition: _place, ...memberOf1 } = boss;
const { id, type, createdAt, updatedAt, rev, accountId, dealId, memberId, raterId } = rating(boss, '0195ce7c-2c00-7000-8000-000000000009');
const ratingOf1 = { id, type, createdAt, updatedAt, rev, accountId, dealId, memberId, raterId, attitude: 'sceptic', influence: 4, evidence: 'heard' };

/** What schema 3 adds to an offer of somebody who never said anything about it. */
const OFFER_OF_3 = {
  documentKind: 'offer', sourceOfferId: null, customerOrder: '', customerOrderOn: null, version: 1,
  releasedOn: null, sentOn: null, negotiatingOn: null, decidedOn: null, motiveGapReason: '',
  netDays: null, skontoPercent: null, skontoDays: null, deliveryTime: '', incoterm: null, incotermPlace: '',
  retentionOfTitle: false, isNonBinding: false, signatoryId: null, secondSignatoryId: null, templateId: null, includesMap: false,
};

/** A record as it was before it got some fields. */
function without(record: AnyRecord, fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !(key in fields)));
}

describe('a record of schema 1', () => {
  it('of a member gets an authority and a last contact nobody knows', () => {
    expect(migrateRecord(memberOf1, 1)).toEqual({ ok: true, value: { ...memberOf1, formalAuthority: null, lastContactOn: null, displayCompany: '', needsPosition: null } });
  });

  it('of a rating keeps what was said and adds what was not', () => {
    expect(migrateRecord(ratingOf1, 1)).toEqual({
      ok: true,
      value: { ...ratingOf1, attitudeWanted: null, adaptability: null, leadingMotive: null, secondMotive: null, evidenceSource: '', evidenceOn: null },
    });
  });

  it('of a benefit gets an empty reason against the verdict of the lint, comes from no library, answers one motive, and its worth is one per year without range and proof', () => {
    const { lintOverride: _reason, evidenceSource: _source, evidenceOn: _on, templateId: _template, valueSpan: _span, valueTold: _told, valueLow: _low, valueHigh: _high, proofKind: _kind, proofText: _proof, otherMotives: _others, ...benefitOf1 } = { ...benefitOf(company.id), accountId: company.id, dealId: sale.id };
    expect(migrateRecord(benefitOf1, 1)).toEqual({
      ok: true,
      value: {
        ...benefitOf1, lintOverride: '', evidenceSource: '', evidenceOn: null, templateId: null,
        valueSpan: 'year', valueTold: null, valueLow: null, valueHigh: null, proofKind: 'none', proofText: '', otherMotives: [],
      },
    });
  });

  it('of a pain gets no calculation, no consequences and no event', () => {
    const full = { ...painOf(company.id), accountId: company.id, dealId: sale.id };
    const { costKind: _0, costOccurrences: _1, costSpan: _2, costHours: _3, costRate: _4, consequences: _5, eventText: _6, eventOn: _7, templateId: _8, evidenceSource: _9, evidenceOn: _10, ...painOf1 } = full;
    expect(migrateRecord(painOf1, 1)).toEqual({ ok: true, value: full });
  });

  it('of an offer gets terms nobody set, and is its own first version', () => {
    const full = oneOfEach().find(({ type }) => type === 'offer')!;
    expect(migrateRecord(without(full, OFFER_OF_3), 1)).toEqual({ ok: true, value: { ...full, ...OFFER_OF_3 } });
  });

  it('of a position stands under no heading and costs nobody knows what', () => {
    const added = { groupId: null, alternativeToId: null, internalCost: null, articleNumber: '', productId: null };
    const full = oneOfEach().find(({ type }) => type === 'lineItem')!;
    expect(migrateRecord(without(full, added), 1)).toEqual({ ok: true, value: { ...full, ...added } });
  });

  it('of an activity is no step to close the deal', () => {
    const added = { isCloseStep: false, closeOwner: 'us', closePerson: '', outcome: null, origin: 'none', originId: null };
    const full = activity(company.id);
    expect(migrateRecord(without(full, added), 1)).toEqual({ ok: true, value: { ...full, ...added } });
  });

  it.each([company, sale])('of type $type stays as it is', (record) => {
    expect(migrateRecord(record, 1)).toEqual({ ok: true, value: record });
    expect(migrationTo(2)(record)).toBe(record);
  });

  it('keeps fields that are there already, known or not', () => {
    const ahead = { ...memberOf1, lastContactOn: '2026-03-20', fromTheFuture: 7 };
    expect(migrateRecord(ahead, 1)).toEqual({ ok: true, value: { ...ahead, formalAuthority: null, displayCompany: '', needsPosition: null } });
  });

  it('is not changed itself', () => {
    const raw = Object.freeze({ ...memberOf1 });
    migrateRecord(raw, 1);
    expect(raw).toEqual(memberOf1);
  });
});

describe('migrating', () => {
  it('a record of this schema only checks it', () => {
    expect(migrateRecord(boss, SCHEMA)).toEqual({ ok: true, value: boss });
    expect(migrateRecord(memberOf1, SCHEMA)).toMatchObject({ ok: false, error: { code: 'corrupt' } });
  });

  it('refuses a record of a newer schema', () => {
    expect(migrateRecord(boss, SCHEMA + 1)).toEqual({ ok: false, error: { code: 'future-version', params: { found: SCHEMA + 1, known: SCHEMA } } });
  });

  it.each([null, 7, 'text', {}, { type: 'member' }])('refuses %j', (raw) => {
    expect(migrateRecord(raw, 1)).toMatchObject({ ok: false, error: { code: 'corrupt' } });
  });

  it('knows no step to a schema there is not', () => {
    expect(() => migrationTo(SCHEMA + 1)).toThrow('no migration');
  });
});
