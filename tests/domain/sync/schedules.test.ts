import fc from 'fast-check';
import { expect, it } from 'vitest';
import { play, schedules } from '../../support/sync/schedule';

it('ends alike on three laptops whatever the order, with nothing gone without a trace', () => {
  fc.assert(
    fc.property(schedules, (schedule) => {
      expect(play(schedule)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
