import fc from 'fast-check';
import { expect, it } from 'vitest';
import { movingSteps, playMoves, type MovingStep } from '../../support/sync/moving';

it('shows somebody who is moved, edited and deleted apart alike everywhere, whatever the order documents come in', () => {
  fc.assert(
    fc.property(movingSteps, (steps) => {
      expect(playMoves(steps).problems).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

const step = (laptop: number, does: MovingStep['does'], account = 0, to = 0): MovingStep => ({ laptop, does, field: 0, account, to, minutes: 0 });

it.each([
  { of: 'two who moved them to one account apart, from where one moved them further', steps: [step(0, 'move', 1), step(0, 'move', 2), step(0, 'edit'), step(1, 'edit'), step(1, 'move', 1)] },
  { of: 'the one who moved them twice and edited them in between', steps: [step(1, 'move', 2), step(1, 'edit'), step(0, 'edit'), step(1, 'move', 1)] },
  { of: 'the one who took them elsewhere, where another moves them back before that is heard', steps: [step(0, 'move', 1), step(1, 'move', 2), step(1, 'edit'), step(0, 'edit'), step(1, 'send', 0, 0), step(0, 'move', 0)] },
  { of: 'the one who took them elsewhere, where another moves on what outlived that', steps: [step(1, 'move', 2), step(2, 'edit'), step(1, 'send', 0, 2), step(2, 'move', 1), step(1, 'edit')] },
  { of: 'the one who moves them back with two opinions nobody has decided about', steps: [step(1, 'move', 2), step(0, 'edit'), step(0, 'move', 1), step(1, 'edit'), step(1, 'send', 2, 0), step(0, 'move', 2), step(0, 'move', 0)] },
  { of: 'the one who moves them with two opinions while the other changes theirs', steps: [step(0, 'edit'), step(2, 'edit'), step(2, 'send', 0, 0), step(2, 'edit'), step(0, 'move', 1)] },
  { of: 'the one who takes further whom another took and edited before that, not having heard that they left', steps: [step(2, 'move', 1), step(2, 'edit'), step(0, 'edit'), step(2, 'send', 1, 0), step(0, 'move', 2)] },
  { of: 'the one who edits them there as what they edited before comes there', steps: [step(0, 'edit'), step(2, 'move', 2), step(2, 'send', 2, 0), step(0, 'send', 0, 2), step(2, 'settle'), step(1, 'edit'), step(0, 'edit')] },
])('keeps the edit of $of', ({ steps }) => {
  expect(playMoves(steps)).toEqual({ problems: [], gone: [] });
});
