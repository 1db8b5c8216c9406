import { z } from '../domain/schema/zod';
import { Id } from '../domain/schema/values';
import { method } from './method';
import { SharingDecision, SharingMark, SharingMerge, SharingStatus } from './sharing-storage';

const Nothing = z.strictObject({});

/** An account on the server, as its members call it. */
const OfferedAccount = z.strictObject({ accountId: Id, title: z.string(), canWrite: z.boolean() });

export const SharingState = z.strictObject({
  isOn: z.boolean(),
  isPaused: z.boolean(),
  /** As the user entered it, e.g. `https://sync.example.com`. */
  server: z.string(),
  /** The one server the company shares over, written as `server` is; `null` where that is the user's to decide. */
  companyServer: z.string().nullable(),
  /** Whose token it is, as the server knows them. */
  user: z.string(),
  accountIds: z.array(Id),
  sharesWorkspace: z.boolean(),
  status: SharingStatus.nullable(),
});
export type SharingState = z.infer<typeof SharingState>;

/** Why signing in failed. */
export const SIGN_IN_FAILURES = ['address', 'unreachable', 'not-a-server', 'token-invalid', 'token-expired', 'token-revoked', 'client-too-old', 'no-key-store'] as const;

/** Sharing accounts with colleagues over a server. Off unless the user turns it on. */
export const sharingMethods = {
  /** How this laptop shares, and where that stands. */
  state: method(Nothing, SharingState),
  /** Tries a server and a token, and keeps both when they are good. Nothing is shared yet. */
  signIn: method(
    z.strictObject({ server: z.string().max(300), token: z.string().max(2000) }),
    z.union([z.strictObject({ failure: z.enum(SIGN_IN_FAILURES) }), SharingState]),
  ),
  /** What the server has for this user, and whether they may share further accounts. */
  offered: method(Nothing, z.strictObject({ accounts: z.array(OfferedAccount), hasWorkspace: z.boolean(), canShare: z.boolean(), isReachable: z.boolean() })),
  /** Shares these accounts, and the workspace, from now on, and no others. */
  choose: method(z.strictObject({ accountIds: z.array(Id).max(20_000), workspace: z.boolean() }), SharingState),
  /** Lets sharing rest, or go on: what is changed meanwhile waits. */
  pause: method(z.strictObject({ isPaused: z.boolean() }), SharingState),
  /** Ends sharing on this laptop; with `remove` the shared records leave it. */
  signOut: method(z.strictObject({ remove: z.boolean() }), SharingState),
  /** Tells colleagues which account is looked at here; `null` for none. */
  lookAt: method(z.strictObject({ accountId: Id.nullable() }), Nothing),
  /** What colleagues did apart and somebody has to decide or know. */
  marks: method(Nothing, z.strictObject({ marks: z.array(SharingMark) })),
  /** Decides one of the marks for everybody. `id` is the mark's. */
  decide: method(z.strictObject({ id: z.string().max(300), decision: SharingDecision }), Nothing),
  /** What was merged last, the newest first. */
  merges: method(Nothing, z.strictObject({ merges: z.array(SharingMerge) })),
};
