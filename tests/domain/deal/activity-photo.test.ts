import { expect, it } from 'vitest';
import { shrunkSize } from '../../../shared/domain/deal/activity-photo';

it.each([
  // 4000 × 3000 of a telephone: 1600 ÷ 4000 = 0.4.
  [4000, 3000, 1600, 1200],
  [3000, 4000, 1200, 1600],
  [1600, 900, 1600, 900],
  [640, 480, 640, 480],
  [20_000, 3, 1600, 1],
])('a picture of %i × %i becomes %i × %i', (width, height, toWidth, toHeight) => {
  expect(shrunkSize({ width, height }, 1600)).toEqual({ width: toWidth, height: toHeight });
});
