import { recordSchema } from '../schema/record';
import { Line, OrderKey } from '../schema/values';
import { z } from '../schema/zod';
import { conditionFields, conditionTest, rememberingFold, type CompanyFacts, type Condition, type Truth } from './condition';

/** One criterion of the ideal customer profile, and how much it speaks for (up to 5) or against (down to -5) a company. */
export const ProfileCriterion = recordSchema('profileCriterion', {
  name: Line,
  rating: z.number().int().min(-5).max(5),
  ...conditionFields,
  orderKey: OrderKey,
});
export type ProfileCriterion = z.infer<typeof ProfileCriterion>;

type Rated = Condition & { rating: number };

/** How well a company fits, and by what. */
export type ProfileFit<T> = {
  /** 0 (everything against it, nothing for it) to 100; `null` when nothing is known that counts. */
  fit: number | null;
  /** Share of the criteria's weight that the company's record answers, 0 to 1. */
  known: number;
  /** What each criterion says, in the profile's order. */
  answers: { criterion: T; truth: Truth }[];
};

/**
 * The fit of a company: the ratings that hold, on the scale from all known that speak against it to all known that
 * speak for it. What is not known moves nothing but `known`.
 *
 * Made ready for many companies; what it found of one it keeps as long as the company's record stays the same.
 */
export function profileFitter<T extends Rated>(criteria: readonly T[]): (facts: CompanyFacts) => ProfileFit<T> {
  const fold = rememberingFold();
  const tests = criteria.map((criterion) => ({ criterion, test: conditionTest(criterion, fold) }));
  const known = new WeakMap<CompanyFacts, ProfileFit<T>>();
  return (facts) => {
    const fit = known.get(facts) ?? fitOf(tests.map(({ criterion, test }) => ({ criterion, truth: test(facts) })));
    known.set(facts, fit);
    return fit;
  };
}

function fitOf<T extends Rated>(answers: ProfileFit<T>['answers']): ProfileFit<T> {
  let total = 0;
  let known = 0;
  let lowest = 0;
  let highest = 0;
  let reached = 0;
  for (const { criterion: { rating }, truth } of answers) {
    total += Math.abs(rating);
    if (truth === 'unknown') continue;
    known += Math.abs(rating);
    lowest += Math.min(rating, 0);
    highest += Math.max(rating, 0);
    if (truth === 'yes') reached += rating;
  }
  return {
    fit: highest === lowest ? null : Math.round(((reached - lowest) / (highest - lowest)) * 100),
    known: total === 0 ? 0 : known / total,
    answers,
  };
}

/** The fits of many in five steps of 20, and of how many nothing is known. */
export type FitDistribution = { steps: [number, number, number, number, number]; unknown: number };

/** The step of 20 a fit falls into, counted from 0; 100 belongs to the last one. */
export function fitStepOf(fit: number | null): 0 | 1 | 2 | 3 | 4 | null {
  return fit === null ? null : (Math.min(4, Math.floor(fit / 20)) as 0 | 1 | 2 | 3 | 4);
}

/** Counts fits by steps: 0–19, 20–39, 40–59, 60–79, 80–100. */
export function fitDistribution(fits: Iterable<number | null>): FitDistribution {
  const found: FitDistribution = { steps: [0, 0, 0, 0, 0], unknown: 0 };
  for (const fit of fits) {
    const step = fitStepOf(fit);
    if (step === null) found.unknown += 1;
    else found.steps[step] += 1;
  }
  return found;
}
