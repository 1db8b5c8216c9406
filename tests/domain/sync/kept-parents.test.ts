import { describe, expect, it } from 'vitest';
import { Edit } from '../../../shared/document/edit';
import { applyDiff, emptyTables } from '../../../shared/document/record-tables';
import { memberRemoval } from '../../../shared/domain/buying-center/member-removal';
import { recordsOfDeal } from '../../../shared/domain/deal/deal-records';
import { removalOf } from '../../../shared/domain/needs/removal';
import { roundRemoval } from '../../../shared/domain/negotiation/removal';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';
import { keptParents, partsOf, type PlacedRow } from '../../../shared/domain/sync/kept-parents';
import { oneOfEach } from '../../support/records/one-of-each';

const all = oneOfEach();
const tables = applyDiff(emptyTables(), new Edit().add(...all).diff);
const the = <T extends RecordType>(type: T): RecordOf<T> => all.find((record): record is RecordOf<T> => record.type === type) as RecordOf<T>;
const rowOf = (record: AnyRecord, isDeleted = false): PlacedRow => ({ type: record.type, id: record.id, fields: record, isDeleted, left: new Set() });
const idsOf = (records: Iterable<{ id: string }>): string[] => [...records].map(({ id }) => id).sort();
const partsIn = (id: string): string[] => idsOf(partsOf(all.map((record) => rowOf(record)), id));

describe('what goes with a record after all', () => {
  const needs = { links: [...tables.needLink.values()], arguments: [...tables.argument.values()], questions: [...tables.guideQuestion.values()] };
  const ofMembers = {
    relations: tables.relation.values(), ratings: tables.rating.values(), criteria: tables.criterion.values(), needLinks: needs.links, guideQuestions: needs.questions,
  };

  it.each([
    { of: 'member', removed: () => memberRemoval([the('member')], ofMembers) },
    { of: 'pain', removed: () => removalOf(the('pain'), needs) },
    { of: 'benefit', removed: () => removalOf(the('benefit'), needs) },
    { of: 'negotiationRound', removed: () => roundRemoval(the('negotiationRound'), tables.demand.values(), tables.concession.values()).removed },
    { of: 'deal', removed: () => recordsOfDeal(tables, the('deal').id) },
  ] as const)('is what goes with a $of that is deleted', ({ of, removed }) => {
    expect(partsIn(the(of).id)).toEqual(idsOf(removed()).filter((id) => id !== the(of).id));
  });

  it.each<{ of: RecordType; parts: RecordType[] }>([
    { of: 'person', parts: ['portrait', 'offerRecipient'] },
    { of: 'activity', parts: ['activityPhoto'] },
    { of: 'marketSegment', parts: ['segmentCriterion'] },
    { of: 'scorecard', parts: ['scorecardCriterion'] },
    { of: 'termsPreset', parts: ['termsPresetStep'] },
    { of: 'priceList', parts: ['price'] },
    { of: 'product', parts: ['price'] },
    { of: 'demand', parts: [] },
  ])('are of a $of: $parts', ({ of, parts }) => {
    expect(partsIn(the(of).id)).toEqual(idsOf(parts.map(the)));
  });
});

describe('a deleted record something unseen belongs to', () => {
  it.each<{ of: RecordType; child: RecordType }>([
    { of: 'activity', child: 'activityPhoto' },
    { of: 'benefit', child: 'argument' },
    { of: 'pain', child: 'guideQuestion' },
    { of: 'scorecard', child: 'scorecardCriterion' },
  ])('is kept: a $of for its $child', ({ of, child }) => {
    expect(keptParents([rowOf(the(of), true), rowOf(the(child))])).toEqual(new Map([[the(of).id, [the(child).id]]]));
  });

  it('is not kept for what is told of it, as that a colleague took away a line of a card', () => {
    expect(keptParents([rowOf(the('member'), true), rowOf(the('memberChange'))])).toEqual(new Map());
  });

  it('is not kept for the figure that was promised with a benefit, which is measured also when that is gone', () => {
    expect(keptParents([rowOf(the('benefit'), true), rowOf(the('realisation'))])).toEqual(new Map());
  });
});
