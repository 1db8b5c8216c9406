const MINUS = /^[-\u2212\u2013]/;
const CURRENCY = String.raw`(?:[A-Z]{0,3}[\p{Sc}]|[A-Z]{3}|%)`;
const LEADING_UNIT = new RegExp(`^${CURRENCY}\\s*`, 'u');
const TRAILING_UNIT = new RegExp(`\\s*${CURRENCY}$`, 'u');

/** Takes off one sign, one pair of accounting brackets and one currency or percent sign on either side. */
export function withoutSignAndUnit(text: string): { body: string; negative: boolean } {
  let body = text;
  let negative = false;
  const takeSign = (): void => {
    if (!negative && MINUS.test(body)) negative = true;
    else if (!body.startsWith('+')) return;
    body = body.slice(1).trimStart();
  };

  takeSign();
  const bare = body.replace(LEADING_UNIT, '').replace(TRAILING_UNIT, '');
  // A spreadsheet's accounting format writes zero as `$ -` or `- €`.
  const isDash = bare === '' ? negative : bare.length === 1 && MINUS.test(bare);
  if (bare !== body && isDash) return { body: '0', negative: false };
  body = bare;
  if (body.startsWith('(') && body.endsWith(')')) {
    negative = !negative;
    body = body.slice(1, -1).trim();
  }
  if (!negative) takeSign();
  return { body, negative };
}
