import { foldForSearch } from '../text/fold';
import type { CompanyFacts, Condition } from './condition';
import { sizeBandOf, sizeCondition } from './size-bands';


/** Below so many won customers nothing is proposed: chance would speak. */
export const FEWEST_WON = 5;
/** So many companies must share a trait. */
const FEWEST_SHARING = 3;
/** A trait is worth telling from this share on, and when it is so much more frequent on one side. */
const SHARE = 0.4;
const DIFFERENCE = 0.2;

/** A criterion that won or lost deals speak for, with the counts it is drawn from. */
export type ProposedCriterion = Condition & {
  /** 1 to 5 where wins share it, -1 to -5 where losses do: the difference of the shares, times five. */
  rating: number;
  won: number;
  wonKnown: number;
  lost: number;
  lostKnown: number;
};

type Trait = { key: string; condition: Condition };

/**
 * Criteria that won customers share and lost ones do not, or the other way round; the strongest first. Counts are
 * companies whose record says something about the trait.
 */
export function learnProfile(won: readonly CompanyFacts[], lost: readonly CompanyFacts[]): ProposedCriterion[] {
  if (won.length < FEWEST_WON) return [];
  const traits = new Map<string, Condition>();
  for (const company of [...won, ...lost]) for (const { key, condition } of traitsOf(company)) if (!traits.has(key)) traits.set(key, condition);

  const proposals: ProposedCriterion[] = [];
  for (const [key, condition] of traits) {
    const inWon = countTrait(won, condition.field, key);
    const inLost = countTrait(lost, condition.field, key);
    const wonShare = inWon.known === 0 ? 0 : inWon.having / inWon.known;
    const lostShare = inLost.known === 0 ? 0 : inLost.having / inLost.known;
    const difference = wonShare - lostShare;
    const speaksFor = inWon.having >= FEWEST_SHARING && wonShare >= SHARE && difference >= DIFFERENCE;
    const speaksAgainst = inLost.having >= FEWEST_SHARING && lostShare >= SHARE && -difference >= DIFFERENCE;
    if (!speaksFor && !speaksAgainst) continue;
    proposals.push({ ...condition, rating: Math.round(difference * 5), won: inWon.having, wonKnown: inWon.known, lost: inLost.having, lostKnown: inLost.known });
  }
  return proposals.sort((a, b) => Math.abs(b.rating) - Math.abs(a.rating) || b.won + b.lost - (a.won + a.lost));
}

function countTrait(companies: readonly CompanyFacts[], field: Condition['field'], key: string): { having: number; known: number } {
  let having = 0;
  let known = 0;
  for (const company of companies) {
    const traits = traitsOf(company);
    if (traits.some(({ condition }) => condition.field === field)) known += 1;
    if (traits.some((trait) => trait.key === key)) having += 1;
  }
  return { having, known };
}

/** What can be said of a company, as conditions. */
function traitsOf({ industry, employees, country, region, tags }: CompanyFacts): Trait[] {
  const words = (field: 'industry' | 'country' | 'region' | 'tag', text: string): Trait[] =>
    text.trim() === '' ? [] : [{ key: `${field} ${foldForSearch(text.trim())}`, condition: { field, values: [text.trim()], from: null, to: null } }];
  const band = sizeBandOf(employees);
  const size: Trait[] = band === undefined ? [] : [{ key: `employees ${band.from}`, condition: sizeCondition(band) }];
  return [...words('industry', industry), ...size, ...words('country', country), ...words('region', region), ...tags.flatMap((tag) => words('tag', tag))];
}
