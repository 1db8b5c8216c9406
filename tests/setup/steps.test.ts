import { describe, expect, it } from 'vitest';
import { chooseSteps, isMissing, sideBySide, STEPS } from '../../scripts/test/steps.mjs';

describe('the steps of a test run', () => {
  const names = STEPS.map((step) => step.name);

  it('are all run without names, in their order', () => {
    expect(chooseSteps([])).toEqual({ steps: STEPS });
  });

  it('are picked by name and keep their order', () => {
    expect(chooseSteps(['unit', 'types'])).toMatchObject({ steps: [{ name: 'types' }, { name: 'unit' }] });
  });

  it('refuse a name that does not exist', () => {
    expect(chooseSteps(['unti'])).toEqual({ unknown: 'unti' });
  });

  it('run side by side only where each keeps one core busy and follows another of that kind', () => {
    const step = (name: string, isOneCore = false) => ({ name, args: [], isVitest: false, needsApplication: false, minutes: 1, isOneCore });
    const groups = sideBySide([step('a', true), step('b', true), step('c'), step('d'), step('e', true), step('f')]);
    expect(groups.map((group) => group.map(({ name }) => name))).toEqual([['a', 'b'], ['c'], ['d'], ['e'], ['f']]);
    expect(sideBySide(STEPS).flat()).toEqual(STEPS);
    expect(STEPS.filter(({ isOneCore, isVitest, needsApplication }) => isOneCore && (isVitest || needsApplication))).toEqual([]);
  });

  it('have names of their own', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('count as missing only where a script of ours is not there', () => {
    const step = { name: 'x', args: ['scripts/not-there.mjs'], isVitest: false, needsApplication: false, minutes: 1 };
    expect(isMissing(step)).toBe(true);
    expect(isMissing({ ...step, args: ['scripts/test.mjs'] })).toBe(false);
    expect(isMissing({ ...step, package: 'eslint' })).toBe(false);
  });
});
