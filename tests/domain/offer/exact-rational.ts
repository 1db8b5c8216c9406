/** An exact fraction of whole numbers, denominator positive: the yardstick of the arithmetic, free of any decimal library. */
export type Rational = { n: bigint; d: bigint };

export const rational = (n: bigint, d = 1n): Rational => (d < 0n ? { n: -n, d: -d } : { n, d });
export const plus = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Rational, b: Rational): Rational => plus(a, rational(-b.n, b.d));
export const times = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
export const over = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);

/** `-12.5` → −125/10. */
export function fromText(text: string): Rational {
  const [whole = '', fraction = ''] = text.split('.');
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

/** Whole cents nearest to an amount, a half going away from zero. */
export function toCents(amount: Rational): bigint {
  const scaled = amount.n * 100n;
  const magnitude = scaled < 0n ? -scaled : scaled;
  const cents = (2n * magnitude + amount.d) / (2n * amount.d);
  return scaled < 0n ? -cents : cents;
}

/** `-1234` cents → `-12.34`. */
export function centsText(cents: bigint): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
