import fc from 'fast-check';
import { expect, it } from 'vitest';
import { movingSteps, playMoves } from '../../support/sync/moving';

it('shows somebody who is moved, edited and deleted apart alike everywhere, whatever the order documents come in', () => {
  fc.assert(
    fc.property(movingSteps, (steps) => {
      expect(playMoves(steps)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
