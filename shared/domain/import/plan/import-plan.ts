import type { Account } from '../../account/account';
import type { Person } from '../../account/person';
import type { Price } from '../../catalogue/price';
import type { PriceList } from '../../catalogue/price-list';
import type { Product } from '../../catalogue/product';
import type { Deal } from '../../deal/deal';
import type { DealProduct } from '../../deal/deal-product';
import type { Colleague } from '../../workspace/colleague';
import type { Currency, Day, Id } from '../../schema/values';
import type { CompanyDraft, DealDraft, DraftMessage, PersonDraft, PositionDraft, ProductDraft } from '../drafts/drafts';
import type { ImportKind } from '../import-kind';
import type { Reason } from '../match/reasons';

/** What is there already, as far as an import can touch it. */
export type Existing = {
  accounts: readonly Account[];
  persons: readonly Person[];
  deals: readonly Deal[];
  dealProducts: readonly DealProduct[];
  products: readonly Product[];
  priceLists: readonly PriceList[];
  prices: readonly Price[];
  colleagues: readonly Colleague[];
};

/** An empty workspace. */
export const NOTHING_THERE: Existing = { accounts: [], persons: [], deals: [], dealProducts: [], products: [], priceLists: [], prices: [], colleagues: [] };

/** What an entry of the file becomes. `join`: it is the same as another entry of the file. */
export type PlannedAction = 'create' | 'update' | 'same' | 'skip' | 'join';

/** How a record was found to be an entry's. */
export type MatchedBy = 'key' | 'id' | 'name' | 'email' | 'choice';

/** A field whose value the file would change. `id` stands for it when it is left out. */
export type FieldChange = { id: string; field: string; from: string; to: string };

/** A record that may be an entry's; nothing is made of it without a word from the user. */
export type Candidate = { recordId: Id; name: string; reasons: Reason[] };

export type Planned<D, R> = {
  /** `company:3`, the place of the entry in its list. */
  key: string;
  draft: D;
  line: number;
  /** What the entry is called in lists. */
  name: string;
  action: PlannedAction;
  /** The record it is, when it is there already. */
  record: R | null;
  matchedBy: MatchedBy | null;
  /** Key of the entry it is joined to. */
  joins: string | null;
  candidates: Candidate[];
  changes: FieldChange[];
  /** Key and digest of its stamp; an unchanged digest says nothing new. */
  stamp: { key: string; digest: string };
};

export type PlannedCompany = Planned<CompanyDraft, Account> & { parent: { entry: number } | { recordId: Id } | null };
/** `erasedOn`: somebody who asked to be erased comes back with the file; they are left out unless the user takes them. */
export type PlannedPerson = Planned<PersonDraft, Person> & { company: { entry: number } | { recordId: Id } | null; hint: string; erasedOn: Day | null };
export type PlannedDeal = Planned<DealDraft, Deal> & { account: { entry: number } | { recordId: Id } | null; productIds: (Id | null)[] };
export type PlannedProduct = Planned<ProductDraft, Product>;

/** Entries of the file that may be one. */
export type DuplicateGroup = { type: 'company' | 'person'; entries: string[]; names: string[]; lines: number[]; reasons: Reason[] };

/** A word of the file that has to mean something here: a stage, or a product of the catalogue. */
export type ValueQuestion = {
  field: 'deal.stage' | 'deal.product';
  value: string;
  /** How often it stands in the file. */
  count: number;
  /** What it means, when that is certain or was chosen; empty for nothing. `null`: not decided. */
  answer: string | null;
  /** What it may mean, the likeliest first. */
  proposals: { value: string; label: string; likeness: number }[];
};

/** Something about the plan the user should know. */
export type PlanRemark =
  /** The company it belongs to is neither in the file nor here. */
  | { code: 'unknown-parent'; line: number; params: { company: string; parent: string } }
  /** Companies that belong to each other in a circle; the line of this one is left out. */
  | { code: 'parent-circle'; line: number; params: { company: string; parent: string } }
  /** The account is neither in the file nor here. `reference` is its id or domain. */
  | { code: 'deal-unknown-account'; line: number; params: { reference: string } }
  /** So many deals name no account; `line` is the first. */
  | { code: 'deals-without-account'; line: number; params: { count: number } }
  /** So many people of the file were erased (art. 17 GDPR); `line` is the first. */
  | { code: 'erased-people'; line: number; params: { count: number } }
  /** Positions are counted and left out: a file of them names no offer they could go to. `line` is the first. */
  | { code: 'positions-left-out'; line: number; params: { count: number; documents: number } };

/** A record of an earlier import of this kind of file that the file does not have any more. It stays. */
export type Gone = { type: 'company' | 'person' | 'deal' | 'product'; recordId: Id; name: string };

/** A dry run: what an import would do. */
export type ImportPlan = {
  kind: ImportKind;
  source: string;
  companies: PlannedCompany[];
  people: PlannedPerson[];
  deals: PlannedDeal[];
  products: PlannedProduct[];
  positions: PositionDraft[];
  groups: DuplicateGroup[];
  values: ValueQuestion[];
  /** People without an account for whom the file brings it. */
  lateLinks: { person: Person; entry: number }[];
  gone: Gone[];
  messages: (DraftMessage | PlanRemark)[];
};

/** What the user decided. Everything starts as nothing. */
export type ImportChoices = {
  /** Keys of entries that are left out. */
  skipped: ReadonlySet<string>;
  /** Keys of people who were erased and are taken all the same. */
  takenBack: ReadonlySet<string>;
  /** The record, or another entry of the file, that an entry is; `new` for none of those found. */
  sameAs: ReadonlyMap<string, { recordId: Id } | { entry: string } | 'new'>;
  /** Ids of changes that are not made. */
  leftOut: ReadonlySet<string>;
  /** What a word of the file means: by field and word. */
  values: ReadonlyMap<string, string>;
  /** Deals without an account are left out, or collected under one of this name. */
  collectUnder: string | null;
  /** Of amounts that name none. */
  currency: Currency;
};

/** Key of a word in `ImportChoices.values`. */
export function valueKey(field: ValueQuestion['field'], value: string): string {
  return `${field}\u0000${value}`;
}

/** Nothing decided yet. */
export function noChoices(currency: Currency): ImportChoices {
  return { skipped: new Set(), takenBack: new Set(), sameAs: new Map(), leftOut: new Set(), values: new Map(), collectUnder: null, currency };
}
