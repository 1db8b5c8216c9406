import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a token says: which it is, whose, and until when (seconds since 1970). */
export type TokenClaims = { id: string; user: string; expiresAt: number };

const PREFIX = 'wbs1';

/** A token as its user pastes it: what it says, and a signature over that (HMAC-SHA256). */
export function signToken(claims: TokenClaims, secret: Buffer): string {
  const body = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${PREFIX}.${body}.${signature(body, secret)}`;
}

/** What a token says, `null` for one this server did not sign. Whether it still counts is for others to say. */
export function readToken(text: string, secret: Buffer): TokenClaims | null {
  const [prefix, body, signed, ...more] = text.trim().split('.');
  if (prefix !== PREFIX || body === undefined || signed === undefined || more.length > 0) return null;
  const expected = Buffer.from(signature(body, secret));
  const given = Buffer.from(signed);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  const { id, user, expiresAt } = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Partial<TokenClaims>;
  return typeof id === 'string' && typeof user === 'string' && typeof expiresAt === 'number' ? { id, user, expiresAt } : null;
}

function signature(body: string, secret: Buffer): string {
  return createHmac('sha256', secret).update(`${PREFIX}.${body}`).digest('base64url');
}
