import { describe, expect, it } from 'vitest';
import type { CompanyFacts } from '../../../shared/domain/identification/condition';
import { fitDistribution, profileFitter } from '../../../shared/domain/identification/ideal-profile';
import { learnProfile } from '../../../shared/domain/identification/learn-profile';

const company = (facts: Partial<CompanyFacts> = {}): CompanyFacts => ({
  industry: '', employees: null, revenue: null, country: '', region: '', postalCode: '', tags: [], ...facts,
});
const criteria = [
  { field: 'industry', values: ['Food'], from: null, to: null, rating: 5 },
  { field: 'employees', values: [], from: '200', to: '500', rating: 3 },
  { field: 'tag', values: ['public sector'], from: null, to: null, rating: -4 },
] as const;

describe('the fit to the ideal customer profile', () => {
  // The scale goes from -4 (all against) to 8 (all for), as far as it is known.
  it.each<[Partial<CompanyFacts>, number | null, number]>([
    [{ industry: 'Food', employees: 300, tags: ['key account'] }, 100, 1], // (8+4)/12
    [{ industry: 'Food', employees: 1000, tags: ['public sector'] }, 42, 1], // (5-4+4)/12 = 41.7
    [{ industry: 'Steel', employees: 1000, tags: ['public sector'] }, 0, 1], // (-4+4)/12
    [{ industry: 'Steel', employees: 1000, tags: ['key account'] }, 33, 1], // (0+4)/12
    [{ industry: 'Steel', employees: 300, tags: ['key account'] }, 58, 1], // (3+4)/12 = 58.3
    [{ industry: 'Food' }, 100, 5 / 12],
    [{ tags: ['public sector'] }, 0, 4 / 12],
    [{}, null, 0],
  ])('of %j is %s, %s known', (facts, fit, known) => {
    const found = profileFitter(criteria)(company(facts));
    expect(found.fit).toBe(fit);
    expect(found.known).toBeCloseTo(known, 10);
    expect(found.answers).toHaveLength(3);
  });

  it('of a profile without criteria is unknown', () => {
    expect(profileFitter([])(company({ industry: 'Food' }))).toEqual({ fit: null, known: 0, answers: [] });
  });

  it('is counted in steps of twenty', () => {
    expect(fitDistribution([0, 19, 20, 59, 60, 79, 80, 100, null, null])).toEqual({ steps: [2, 1, 1, 2, 2], unknown: 2 });
  });
});

describe('the profile learned from won deals', () => {
  const food = (employees: number | null = null): CompanyFacts => company({ industry: 'Food', employees });
  const steel = (employees: number | null = null): CompanyFacts => company({ industry: 'Steel', employees });

  it('names what wins share: 200–499 employees, food industry', () => {
    // Food: 4 of 5 won (80 %), 1 of 4 lost (25 %): 0.55 × 5 = 2.75. 200–499: 4 of 5 (80 %) and 0 of 4: 0.8 × 5 = 4.
    // Steel: 1 of 5 won (20 %), 3 of 4 lost (75 %): -0.55 × 5. Up to 49: none of 5, 4 of 4 lost: -5.
    const won = [food(250), food(300), food(480), food(210), steel(5000)];
    const lost = [steel(20), steel(30), steel(40), food(10)];
    expect(learnProfile(won, lost)).toEqual([
      { field: 'employees', values: [], from: '1', to: '49', rating: -5, won: 0, wonKnown: 5, lost: 4, lostKnown: 4 },
      { field: 'employees', values: [], from: '200', to: '499', rating: 4, won: 4, wonKnown: 5, lost: 0, lostKnown: 4 },
      { field: 'industry', values: ['Food'], from: null, to: null, rating: 3, won: 4, wonKnown: 5, lost: 1, lostKnown: 4 },
      { field: 'industry', values: ['Steel'], from: null, to: null, rating: -3, won: 1, wonKnown: 5, lost: 3, lostKnown: 4 },
    ]);
  });

  it('says nothing on fewer than five wins, nor on what losses share as well', () => {
    expect(learnProfile([food(), food(), food(), food()], [])).toEqual([]);
    expect(learnProfile([food(), food(), food(), food(), food()], [food(), food(), food()])).toEqual([]);
  });

  it('counts shares among those of whom it is known', () => {
    // Size known of three of five won, all of the same band: 100 %; nothing known of the lost ones.
    const won = [steel(60), food(70), company({ employees: 80 }), company(), company()];
    expect(learnProfile(won, [company()])).toContainEqual({ field: 'employees', values: [], from: '50', to: '199', rating: 5, won: 3, wonKnown: 3, lost: 0, lostKnown: 0 });
  });

  it('takes spellings of one word as one', () => {
    const won = ['Möbel', 'MÖBEL', 'Moebel', 'Food', 'Steel'].map((industry) => company({ industry }));
    expect(learnProfile(won, [])).toMatchObject([{ field: 'industry', values: ['Möbel'], won: 3, wonKnown: 5, rating: 3 }]);
  });
});
