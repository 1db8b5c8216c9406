import type { Condition } from '../../../../shared/domain/identification/condition';
import type { MarketSegment, SegmentCriterion } from '../../../../shared/domain/identification/market-segment';
import { usualCurrency } from '../../../../shared/domain/deal/usual-currency';
import { keyAtEnd } from '../../../../shared/domain/needs/ordering';
import { newRecord } from '../../../stores/new-record';
import { createRowChanges, type RowChanges } from '../../../stores/row-changes';
import type { Workbench } from '../../../stores/workbench';

/** Everything that changes market segments. Each call is one step to undo. */
export type SegmentChanges = RowChanges<'marketSegment'> & {
  /** Answers the id of the new segment, which may come with a first condition. */
  add(name: string, condition?: Condition): string;
  /** Takes a segment and its criteria away. */
  remove(segment: MarketSegment): void;
  addCriterion(segmentId: string, group: number, condition?: Condition): void;
  updateCriterion(id: string, condition: Partial<Condition>): void;
  removeCriterion(criterion: SegmentCriterion): void;
};

/** A criterion that asks for nothing yet. */
const EMPTY: Condition = { field: 'industry', values: [], from: null, to: null };

const newCriterion = (segmentId: string, group: number, orderKey: string, { values, ...condition }: Condition): SegmentCriterion => ({
  type: 'segmentCriterion',
  ...newRecord(),
  segmentId,
  group,
  ...condition,
  values: [...values],
  orderKey,
});

/** Changes to the segments of a workbench. */
export function createSegmentChanges(workbench: Workbench): SegmentChanges {
  const rows = createRowChanges(workbench, 'marketSegment', { edit: 'identification.steps.editSegment', move: 'identification.steps.moveSegment' });
  const criteria = createRowChanges(workbench, 'segmentCriterion', { edit: 'identification.steps.criteria', move: 'identification.steps.criteria' });
  return {
    ...rows,
    add(name, condition) {
      const record = newRecord();
      workbench.change('identification.steps.addSegment', (edit, tables) => {
        edit.add({
          type: 'marketSegment',
          ...record,
          name,
          note: '',
          joins: 'all',
          potential: null,
          currency: usualCurrency(tables.deal.values()),
          nextAction: '',
          nextActionOn: null,
          orderKey: keyAtEnd([...tables.marketSegment.values()]),
        });
        if (condition !== undefined) edit.add(newCriterion(record.id, 0, 'a0', condition));
      });
      return record.id;
    },
    remove(segment) {
      workbench.change('identification.steps.removeSegment', (edit, tables) => {
        edit.remove(segment, ...[...tables.segmentCriterion.values()].filter(({ segmentId }) => segmentId === segment.id));
      });
    },
    addCriterion(segmentId, group, condition = EMPTY) {
      workbench.change('identification.steps.criteria', (edit, tables) => {
        edit.add(newCriterion(segmentId, group, keyAtEnd([...tables.segmentCriterion.values()]), condition));
      });
    },
    updateCriterion(id, { values, ...condition }) {
      criteria.update(id, values === undefined ? condition : { ...condition, values: [...values] });
    },
    removeCriterion(criterion) {
      workbench.change('identification.steps.criteria', (edit) => edit.remove(criterion));
    },
  };
}
