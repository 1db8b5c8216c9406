import type { Currency, Day, DecimalText, Language } from '../domain/schema/values';

/** Region whose number and date habits a language follows here. */
const LOCALES: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** What surrounds and divides the digits of a number. */
type Pattern = { before: string; after: string; minus: string; group: string; decimal: string };

const patterns = new Map<string, Pattern>();

/** Numbers without a currency. Written out: the first `Intl.NumberFormat` costs the start of the window some milliseconds. */
const PLAIN: Record<Language, Pattern> = {
  de: { before: '', after: '', minus: '-', group: '.', decimal: ',' },
  en: { before: '', after: '', minus: '-', group: ',', decimal: '.' },
};

/**
 * Reads the pattern of a language's amounts off `Intl` once. The digits are then set by hand: `Intl` before ES2023
 * takes floats only and would alter amounts of more than 15 digits.
 */
function patternOf(language: Language, currency: Currency | null): Pattern {
  if (currency === null) return PLAIN[language];
  const key = `${language} ${currency}`;
  const known = patterns.get(key);
  if (known) return known;

  const options: Intl.NumberFormatOptions = { style: 'currency', currency, minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const pattern: Pattern = { before: '', after: '', minus: '-', group: '', decimal: '' };
  let side: 'before' | 'after' = 'before';
  for (const part of new Intl.NumberFormat(LOCALES[language], options).formatToParts(-1234567.89)) {
    if (part.type === 'minusSign') continue;
    if (part.type === 'group') pattern.group = part.value;
    else if (part.type === 'decimal') pattern.decimal = part.value;
    else if (part.type === 'integer' || part.type === 'fraction') side = 'after';
    else pattern[side] += part.value;
  }
  patterns.set(key, pattern);
  return pattern;
}

function render(value: DecimalText, pattern: Pattern, minPlaces: number): string {
  const negative = value.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? value.slice(1) : value).split('.');
  const places = fraction.replace(/0+$/, '').padEnd(minPlaces, '0');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, pattern.group);
  const digits = places === '' ? grouped : `${grouped}${pattern.decimal}${places}`;
  const signed = negative && /[1-9]/.test(digits);
  return `${signed ? pattern.minus : ''}${pattern.before}${digits}${pattern.after}`;
}

/**
 * An amount of money with its currency: `1.234,50 €` (de), `€1,234.50` (en). At least two digits after the separator;
 * more only where the amount has them, as a unit price may. Exact for any length.
 */
export function formatMoney(amount: DecimalText, currency: Currency, language: Language): string {
  return render(amount, patternOf(language, currency), 2);
}

/** An amount of money whose cents are left out when there are none: `38.000 €`, `38.000,50 €`. For sums in running text. */
export function formatRoundMoney(amount: DecimalText, currency: Currency, language: Language): string {
  const hasCents = /\.0*[1-9]/.test(amount);
  return render(amount, patternOf(language, currency), hasCents ? 2 : 0);
}

/** An amount without its currency, for a column whose head names it: `1.234,50` (de), `1,234.50` (en). */
export function formatAmount(amount: DecimalText, language: Language): string {
  return render(amount, patternOf(language, null), 2);
}

/** A number without needless zeros: `2,25` (de), `1,000.5` (en). */
export function formatNumber(value: DecimalText, language: Language): string {
  return render(value, patternOf(language, null), 0);
}

/** A percentage: `2,5 %` (de, with a no-break space after DIN 5008), `2.5%` (en). */
export function formatPercent(percent: DecimalText, language: Language): string {
  return `${formatNumber(percent, language)}${language === 'de' ? '\u00a0%' : '%'}`;
}

/** The sign of a currency in a language: `€`, `CHF`, `US$`. */
export function currencySign(currency: Currency, language: Language): string {
  const pattern = patternOf(language, currency);
  return `${pattern.before}${pattern.after}`.trim();
}

const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A calendar day: `25.03.2026` (de), `25 Mar 2026` (en). Set from the day's own digits, so that no time zone can move
 * it and no version of `Intl` renames a month.
 */
export function formatDay(day: Day, language: Language): string {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  if (language === 'de') return `${dayOfMonth}.${month}.${year}`;
  return `${Number(dayOfMonth)} ${ENGLISH_MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
