import { describe, expect, it } from 'vitest';
import { moveFunction } from '../../../shared/domain/needs/move-function';

describe('moving a function out of a benefit', () => {
  it.each<[text: string, part: string, enabledBy: string, rest: string, moved: string]>([
    ['200 kg vacuum lifter, your joiners no longer lift panels', '200 kg vacuum lifter', '', 'Your joiners no longer lift panels', '200 kg vacuum lifter'],
    ['Your joiners no longer lift panels because of the vacuum lifter.', 'because of the vacuum lifter', '', 'Your joiners no longer lift panels', 'the vacuum lifter'],
    ['Niemand hebt mehr, dank Vakuumheber', 'dank Vakuumheber', '', 'Niemand hebt mehr', 'Vakuumheber'],
    ['Vakuumheber, und niemand hebt mehr schwer', 'Vakuumheber', 'Kran', 'Niemand hebt mehr schwer', 'Kran; Vakuumheber'],
    ['94 % efficiency', '94 % efficiency', '', '', '94 % efficiency'],
    ['It has a touch screen.', 'It has a touch screen.', '', '', 'It has a touch screen'],
    ['Less noise, new pump, fewer complaints', 'new pump', '', 'Less noise fewer complaints', 'new pump'],
  ])('“%s”', (text, part, enabledBy, rest, moved) => {
    const start = text.indexOf(part);
    expect(moveFunction({ text, enabledBy }, { start, end: start + part.length })).toEqual({ text: rest, enabledBy: moved });
  });
});
