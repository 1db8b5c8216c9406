import { describe, expect, it } from 'vitest';
import { chooseSteps, isMissing, STEPS } from '../../scripts/test/steps.mjs';

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
