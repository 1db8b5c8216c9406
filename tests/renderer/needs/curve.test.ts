import { describe, expect, it } from 'vitest';
import { curveBetween, curveToPoint } from '../../../renderer/features/needs/links/curve';

const pain = { left: 10, right: 110, y: 40 };
const benefit = { left: 310, right: 410, y: 90 };

describe('curveBetween', () => {
  it('leaves one card by the side that faces the other, level, whichever is named first', () => {
    // Half of the 200 pixels between them is the bend.
    expect(curveBetween(pain, benefit)).toBe('M110 40C210 40 210 90 310 90');
    expect(curveBetween(benefit, pain)).toBe(curveBetween(pain, benefit));
  });

  it('still bends where two cards nearly touch', () => {
    expect(curveBetween(pain, { left: 120, right: 200, y: 40 })).toBe('M110 40C134 40 96 40 120 40');
  });

  it('follows the pointer on either side of the card', () => {
    expect(curveToPoint(pain, { x: 310, y: 90 })).toBe('M110 40C210 40 210 90 310 90');
    expect(curveToPoint(benefit, { x: 110, y: 40 })).toBe('M110 40C210 40 210 90 310 90');
  });
});
