/** Why two records may be one. */
export const REASONS = ['name', 'domain', 'address', 'phone', 'email', 'company'] as const;
export type Reason = (typeof REASONS)[number];

/** Two things that may be one, by their places in a list, and why. */
export type CandidatePair = { first: number; second: number; reasons: Reason[] };

/** Compares telephone numbers however they are written; `''` for what is no number. Given in, since it needs tables. */
export type PhoneKey = (text: string) => string;

/** Whether two lists of telephones share a number. The last digits are compared first, since that is quick. */
export function sharePhone(a: readonly string[], b: readonly string[], phoneKey: PhoneKey): boolean {
  const tail = (text: string): string => text.replace(/\D/g, '').slice(-5);
  return a.some((one) =>
    b.some((other) => {
      if (tail(one) !== tail(other) || tail(one) === '') return false;
      const key = phoneKey(one);
      return key !== '' && key === phoneKey(other);
    }),
  );
}

/** Whether two lists share an entry that is not empty. */
export function shareAny(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => one !== '' && b.includes(one));
}
