import { describe, expect, it } from 'vitest';
import { migrateRecord, migrationTo, SCHEMA } from '../../../shared/document/schema-version';
import { account, deal, member, rating } from '../../support/records/records';
import { benefitOf, painOf } from '../needs/cards';

const company = account();
const sale = deal(company.id);
const boss = member(sale);
const { formalAuthority: _authority, lastContactOn: _contact, displayCompany: _company, ...memberOf1 } = boss;
const { id, type, createdAt, updatedAt, rev, accountId, dealId, memberId, raterId } = rating(boss, '0195ce7c-2c00-7000-8000-000000000009');
const ratingOf1 = { id, type, createdAt, updatedAt, rev, accountId, dealId, memberId, raterId, attitude: 'sceptic', influence: 4, evidence: 'heard' };

describe('a record of schema 1', () => {
  it('of a member gets an authority and a last contact nobody knows', () => {
    expect(migrateRecord(memberOf1, 1)).toEqual({ ok: true, value: { ...memberOf1, formalAuthority: null, lastContactOn: null, displayCompany: '' } });
  });

  it('of a rating keeps what was said and adds what was not', () => {
    expect(migrateRecord(ratingOf1, 1)).toEqual({
      ok: true,
      value: { ...ratingOf1, attitudeWanted: null, adaptability: null, leadingMotive: null, secondMotive: null, evidenceSource: '', evidenceOn: null },
    });
  });

  it('of a benefit gets an empty reason against the verdict of the lint, and comes from no library', () => {
    const { lintOverride: _reason, evidenceSource: _source, evidenceOn: _on, templateId: _template, ...benefitOf1 } = { ...benefitOf(company.id), accountId: company.id, dealId: sale.id };
    expect(migrateRecord(benefitOf1, 1)).toEqual({ ok: true, value: { ...benefitOf1, lintOverride: '', evidenceSource: '', evidenceOn: null, templateId: null } });
  });

  it('of a pain gets no calculation, no consequences and no event', () => {
    const full = { ...painOf(company.id), accountId: company.id, dealId: sale.id };
    const { costOccurrences: _1, costSpan: _2, costHours: _3, costRate: _4, consequences: _5, eventText: _6, eventOn: _7, templateId: _8, evidenceSource: _9, evidenceOn: _10, ...painOf1 } = full;
    expect(migrateRecord(painOf1, 1)).toEqual({ ok: true, value: full });
  });

  it.each([company, sale])('of type $type stays as it is', (record) => {
    expect(migrateRecord(record, 1)).toEqual({ ok: true, value: record });
    expect(migrationTo(2)(record)).toBe(record);
  });

  it('keeps fields that are there already, known or not', () => {
    const ahead = { ...memberOf1, lastContactOn: '2026-03-20', fromTheFuture: 7 };
    expect(migrateRecord(ahead, 1)).toEqual({ ok: true, value: { ...ahead, formalAuthority: null, displayCompany: '' } });
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
