import { RecordDiffSchema } from '../document/diff-schema';
import { AnyRecordSchema } from '../domain/records';
import { Id } from '../domain/schema/values';
import { z } from '../domain/schema/zod';
import { method } from './method';

/** Which records a page needs. */
export const RecordQuery = z.discriminatedUnion('kind', [
  /** All deals with their accounts, what is still to do, the last visits, the own company, colleagues and coverage rules. */
  z.strictObject({ kind: z.literal('overview') }),
  /** Everything of one deal, with its account and the account's people. */
  z.strictObject({ kind: z.literal('deal'), dealId: Id }),
  /** One account with its people, deals, activities, what was found out about it and its place on the call list. */
  z.strictObject({ kind: z.literal('account'), accountId: Id }),
  /** One account with everything that belongs to it or to its deals. */
  z.strictObject({ kind: z.literal('whole-account'), accountId: Id }),
  /** Somebody with every deal they take part in or an offer is addressed to them in. */
  z.strictObject({ kind: z.literal('person'), personId: Id }),
  /** The library of pains and benefits, the cards made from it and their deals. */
  z.strictObject({ kind: z.literal('need-library') }),
  /** What threatens to be forgotten: offers and contracts that end, measures and meetings that keep customers, and who takes part in open deals. */
  z.strictObject({ kind: z.literal('attention') }),
  /** What accounts are looked after by: their companies, orders and contacts, what they buy, their plans and measures. */
  z.strictObject({ kind: z.literal('key-accounts') }),
  /** The people of a company and of every company below it, with their deals and the part they take in them. */
  z.strictObject({ kind: z.literal('group-people'), accountId: Id }),
  /** What reports look at: all deals with how they ended, their accounts and offers, segments, colleagues and coverage rules. */
  z.strictObject({ kind: z.literal('reports') }),
  /** What order care has open: won deals with their promises, tasks, machines, complaints and measurements. */
  z.strictObject({ kind: z.literal('order-care') }),
  /** The own company and how it writes: profile, logo, signatories, text modules, terms, numbering. */
  z.strictObject({ kind: z.literal('company') }),
  /** What the own company offers and how it writes: products with their prices, text modules, terms, signatories, numbering. */
  z.strictObject({ kind: z.literal('catalogue') }),
  /** Which companies there are to win: all accounts with their deals and calls, segments, profile, scorecards and answers. */
  z.strictObject({ kind: z.literal('prospects') }),
  /** How long what is kept about people is kept, by the user's own rules. */
  z.strictObject({ kind: z.literal('retention') }),
  /** How companies and deals are judged: segments, profile, scorecards, and what was found out about deals. */
  z.strictObject({ kind: z.literal('judging') }),
]);
export type RecordQuery = z.infer<typeof RecordQuery>;

export const AccountSummary = z.strictObject({ id: Id, name: z.string(), city: z.string(), industry: z.string() });
export type AccountSummary = z.infer<typeof AccountSummary>;

export const SearchHit = z.strictObject({
  type: z.enum(['account', 'person', 'deal']),
  id: Id,
  /** `null` for a person whose company is not known. */
  accountId: Id.nullable(),
  title: z.string(),
  subtitle: z.string(),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const recordMethods = {
  /** The records a page needs; `not-found` for a deal, account or person that is not there. */
  load: method(RecordQuery, z.strictObject({ records: z.array(AnyRecordSchema) })),
  /** Saves a diff in one durable transaction. Answering `ok` means it is on the disk. Repeating is harmless. */
  commit: method(z.strictObject({ diff: RecordDiffSchema }), z.strictObject({})),
  /** All accounts with the little a list shows. */
  listAccounts: method(z.strictObject({}), z.strictObject({ accounts: z.array(AccountSummary) })),
  /** Accounts, people and deals by parts of their names, the best first. */
  search: method(
    z.strictObject({ text: z.string().max(200), limit: z.number().int().min(1).max(100) }),
    z.strictObject({ hits: z.array(SearchHit) }),
  ),
};
