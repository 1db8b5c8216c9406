import { net } from 'electron';
import { z } from '../../../shared/domain/schema/zod';
import type { SIGN_IN_FAILURES } from '../../../shared/contract/sharing';

const Documents = z.object({
  user: z.string(),
  canShare: z.boolean(),
  documents: z.array(z.object({ document: z.string(), title: z.string(), access: z.enum(['read', 'write']) })),
});
export type ServerDocuments = z.infer<typeof Documents>;
export type SignInFailure = (typeof SIGN_IN_FAILURES)[number];

const PATIENCE_MS = 15_000;
/** “Upgrade Required”. */
const TOO_OLD = 426;

/** What a server has for whoever has this token, or why it says nothing. @param version this program's */
export async function askServer(http: string, token: string, version: string): Promise<ServerDocuments | SignInFailure> {
  let answer: Response;
  try {
    answer = await net.fetch(`${http}/documents`, { headers: { authorization: `Bearer ${token.trim()}`, 'x-werkbank-version': version }, signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch {
    return 'unreachable';
  }
  const body: unknown = await answer.json().catch(() => null);
  if (answer.status === 401) {
    const { error } = Object(body) as { error?: unknown };
    return error === 'token-expired' || error === 'token-revoked' ? error : 'token-invalid';
  }
  if (answer.status === TOO_OLD) return 'client-too-old';
  const documents = Documents.safeParse(body);
  return documents.success ? documents.data : 'not-a-server';
}
