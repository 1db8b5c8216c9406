import type { MarketSegment } from '../../shared/domain/identification/market-segment';
import type { Workbench } from './workbench';

/**
 * Ticks the next action of a segment off. It leaves a line in the segment's note, and the segment is a white spot until
 * the next one is planned.
 */
export function finishSegmentAction(workbench: Workbench, segment: MarketSegment, line: string): void {
  workbench.change('today.steps.done', (edit, tables) => {
    const current = tables.marketSegment.get(segment.id);
    if (current === undefined) return;
    edit.update(current, { nextAction: '', nextActionOn: null, note: current.note === '' ? line : `${current.note}\n${line}` });
  });
}

/** Moves the next action of a segment to another day. */
export function moveSegmentAction(workbench: Workbench, segment: MarketSegment, nextActionOn: string): void {
  workbench.change('today.steps.snooze', (edit) => edit.update(segment, { nextActionOn }));
}
