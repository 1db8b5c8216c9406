import type { Access, Permission, Store } from '../store/store.ts';
import { readToken } from './token-text.ts';

/** Whoever a valid token stands for, and what they may do; `asOf`: the version of everybody's access that was looked at. */
export type Visitor = { user: string; tokenId: string; expiresAt: number; permissions: Permission[]; asOf: number };

/** Why somebody is turned away, as it goes to the client and into the log. */
export type Refusal = 'token-invalid' | 'token-expired' | 'token-revoked' | 'document-denied' | 'client-too-old';

const DOCUMENT = /^(workspace|account-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Whom a token stands for, or why it does not count. */
export async function visitorOf(text: string, secret: Buffer, store: Store, now: number): Promise<Visitor | Refusal> {
  const claims = readToken(text, secret);
  if (claims === null) return 'token-invalid';
  if (claims.expiresAt <= now) return 'token-expired';
  // Before anything else is asked: what changes from here on is then a version this visitor was not looked at with.
  const asOf = await store.accessVersion();
  const issued = await store.token(claims.id);
  // A token of a user who is gone, or of another store with the same secret.
  if (issued === null || issued.user !== claims.user) return 'token-revoked';
  if (issued.revokedAt !== null) return 'token-revoked';
  return { user: claims.user, tokenId: claims.id, expiresAt: claims.expiresAt, permissions: await store.permissions(claims.user), asOf };
}

/** What a visitor may do with a document; what is said about it alone goes before what is said about all. `null`: nothing. */
export function accessTo(document: string, permissions: readonly Permission[]): Access | null {
  if (!DOCUMENT.test(document)) return null;
  const own = permissions.find((permission) => permission.document === document);
  const access = (own ?? permissions.find((permission) => permission.document === '*'))?.access;
  return access === undefined || access === 'none' ? null : access;
}

/** Whether a permission can name this. */
export function isDocumentPattern(text: string): boolean {
  return text === '*' || DOCUMENT.test(text);
}
