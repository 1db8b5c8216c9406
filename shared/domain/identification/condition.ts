import type { Account } from '../account/account';
import { Decimal } from '../money/decimal';
import { DecimalText, Line } from '../schema/values';
import { z } from '../schema/zod';
import { foldForSearch } from '../text/fold';

/** What of a company a condition looks at. Installed technology is a tag like any other. */
export const CONDITION_FIELDS = ['industry', 'employees', 'revenue', 'country', 'region', 'postalCode', 'tag'] as const;
export const ConditionField = z.enum(CONDITION_FIELDS);
export type ConditionField = z.infer<typeof ConditionField>;

/** Fields that are compared as numbers, by `from` and `to`; the others by `values`. */
export const NUMBER_FIELDS: ReadonlySet<ConditionField> = new Set(['employees', 'revenue']);

/** The fields of a record that holds a condition. */
export const conditionFields = {
  field: ConditionField,
  /** One of them is enough. Words are compared folded; postal codes by how they begin. Empty for numbers. */
  values: z.array(Line).max(50),
  /** The lowest number that fits; `null`: without a lower end. */
  from: DecimalText.nullable(),
  /** The highest number that fits; `null`: without an upper end. */
  to: DecimalText.nullable(),
};

/** One thing that can be said of a company. */
export type Condition = { field: ConditionField; values: readonly string[]; from: string | null; to: string | null };

/** What is looked at. */
export type CompanyFacts = Pick<Account, 'industry' | 'employees' | 'revenue' | 'country' | 'region' | 'postalCode' | 'tags'>;

/** Whether something holds; `unknown` where the company's record does not say. */
export type Truth = 'yes' | 'no' | 'unknown';

const said = (holds: boolean): Truth => (holds ? 'yes' : 'no');

/**
 * Whether a condition holds for companies. One that asks for nothing holds for none. Made ready for many of them: the
 * condition's own words are folded once.
 * @param fold how words are folded; one that remembers is quicker, as companies share industries, regions and tags
 */
export function conditionTest(condition: Condition, fold: (text: string) => string = foldForSearch): (facts: CompanyFacts) => Truth {
  const { field } = condition;
  if (field === 'employees' || field === 'revenue') return (facts) => numberFits(condition, facts[field]);
  const wanted = condition.values.map((value) => fold(value.trim())).filter((value) => value !== '');
  if (wanted.length === 0) return () => 'no';
  const fits = field === 'postalCode' ? (text: string, value: string) => text.startsWith(value) : (text: string, value: string) => text === value;
  return (facts) => {
    const found = (field === 'tag' ? facts.tags : [facts[field]]).map((text) => fold(text.trim())).filter((text) => text !== '');
    if (found.length === 0) return 'unknown';
    return said(found.some((text) => wanted.some((value) => fits(text, value))));
  };
}

/** `foldForSearch` that remembers what it was asked. */
export function rememberingFold(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const folded = known.get(text) ?? foldForSearch(text);
    known.set(text, folded);
    return folded;
  };
}

function numberFits({ from, to }: Condition, found: number | string | null): Truth {
  if (from === null && to === null) return 'no';
  if (found === null) return 'unknown';
  const number = new Decimal(found);
  return said((from === null || number.gte(from)) && (to === null || number.lte(to)));
}

/** Whether all hold: one that does not decides, one that is unknown leaves it open (Kleene's three-valued logic). */
export function allOf(truths: readonly Truth[]): Truth {
  return truths.includes('no') ? 'no' : truths.includes('unknown') ? 'unknown' : 'yes';
}

/** Whether any holds: one that does decides, one that is unknown leaves it open (Kleene's three-valued logic). */
export function anyOf(truths: readonly Truth[]): Truth {
  return truths.includes('yes') ? 'yes' : truths.includes('unknown') ? 'unknown' : 'no';
}
