import type { Token } from './token';

/** Shapes of figures, found without any word list of the trade. */
export type Pattern =
  | 'change' // from 45 to 20, 3 statt 12, 45 → 20
  | 'amount' // €2,400, 38 T€, 12k
  | 'perTime' // p.a., /yr, im Jahr
  | 'signedPercent' // -8 %, +12 %
  | 'percent'
  | 'measure' // 0.8 mm, 240/min, ±50
  | 'sinceYear' // since 1962, gegründet 1931
  | 'figures' // three numbers or more
  | 'figure'
  | 'noFigure'
  | 'colon'
  | 'question';

export type PatternHit = { pattern: Pattern; from: number; to: number };

const CURRENCY = new Set(['€', '$', '£', 'eur', 'euro', 'usd', 'dollar', 'dollars', 'gbp', 'teur', 'te', 'mio', 'bucks', 'grand', 'quid', 'cent', 'cents']);
const THOUSAND = new Set(['k', 't', 'mio', 'm', 'tsd', 'million']);
const TIMES = new Set(['jahr', 'jahrlich', 'monat', 'monatlich', 'mon', 'woche', 'wo', 'tag', 'quartal', 'saison', 'year', 'yr', 'annum', 'month', 'monthly', 'week', 'day', 'quarter', 'season', 'yearly', 'annually', 'pa']);
const BETWEEN = new Set(['auf', 'to', '→', 'statt', 'instead', 'zu', 'rather', 'not']);
const SINCE = new Set(['since', 'founded', 'established', 'est', 'started', 'seit', 'gegrundet', 'grundung', 'bestehen']);
const YEAR = /^(?:1[89]|20)\d\d$/;
/** How far before a year the word stands that makes it a beginning: "founded in Leeds in 1931". */
const SINCE_REACH = 4;
const OPENERS = new Set(['von', 'from']);
const UNITS = new Set(
  ('mm cm m m² m³ µm um nm km kg kn n w kw mw kwh kwp v kv a ah hz khz mhz ghz gb tb mb gbit mbit bar psi mbar l ml hl lb in ft inch zoll hp ps rpm dpi db dba lux °c °f nm cfm gpm ppm ppb μm min-1 u umdrehungen ' +
    'grad degrees ms mp px kva j axis achs achsen stk pcs bph takte cycles').split(' '),
);

/** The patterns of numbers in a text, with the words they reach over. */
export function patternsOf(tokens: readonly Token[]): PatternHit[] {
  const hits: PatternHit[] = [];
  const numbers = tokens.flatMap((token, at) => (token.kind === 'number' ? [at] : []));
  const norm = (at: number): string => tokens[at]?.norm ?? '';
  const hit = (pattern: Pattern, from: number, to: number): void => void hits.push({ pattern, from, to });

  numbers.forEach((at, index) => {
    const next = norm(at + 1);
    const before = norm(at - 1);
    const thousands = THOUSAND.has(next) && CURRENCY.has(norm(at + 2));
    const moneyAfter = CURRENCY.has(next) || thousands || next === 'k';
    const moneyBefore = CURRENCY.has(before);
    if (moneyAfter || moneyBefore) hit('amount', moneyBefore ? at - 1 : at, at + (thousands ? 3 : moneyAfter ? 2 : 1));
    else if (next === '%' || next === '‰' || next === 'percent' || next === 'prozent') {
      hit(before === '+' || before === '-' || before === '–' || before === 'minus' || before === 'um' || before === 'by' ? 'signedPercent' : 'percent', at, at + 2);
    } else if (UNITS.has(next) || before === '±' || before === '<' || before === '>') hit('measure', UNITS.has(before) ? at - 1 : at, at + 2);

    if (YEAR.test(norm(at)) && tokens.slice(Math.max(0, at - SINCE_REACH), at).some((token) => SINCE.has(token.norm))) hit('sinceYear', at, at + 1);

    const other = numbers[index + 1];
    if (other !== undefined && other - at <= 5) {
      const between = Array.from({ length: other - at - 1 }, (_, offset) => norm(at + 1 + offset));
      const opened = [before, norm(at - 2)].some((word) => OPENERS.has(word));
      if (between.some((word) => BETWEEN.has(word)) && (opened || between.some((word) => word === 'statt' || word === 'instead' || word === '→' || word === 'not') || between.includes('auf'))) {
        hit('change', at, other + 1);
      }
    }
  });
  tokens.forEach((token, at) => {
    if (TIMES.has(token.norm)) hit('perTime', at, at + 1);
    else if (token.norm === 'p' && norm(at + 1) === '.' && norm(at + 2) === 'a') hit('perTime', at, at + 3);
    else if (token.norm === 'a' && tokens[at - 1] !== undefined && at === tokens.length - 1) hit('perTime', at, at + 1);
    else if (token.norm === ':') hit('colon', at, at + 1);
    else if (token.norm === '?') hit('question', at, at + 1);
  });
  const [firstNumber] = numbers;
  if (firstNumber === undefined) hit('noFigure', 0, 0);
  else hit(numbers.length > 2 ? 'figures' : 'figure', firstNumber, firstNumber + 1);
  return hits;
}
