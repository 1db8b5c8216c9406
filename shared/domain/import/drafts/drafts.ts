import type { Gender } from '../../account/person';
import type { PriceUnit } from '../../offer/line-item';
import type { Day } from '../../schema/values';
import type { CardAddress, Labelled } from '../card';

/** An address with what it is for. */
export type AddressDraft = CardAddress & { label: string };

/** How a row names a company: by any of these; empty where it does not. */
export type CompanyReference = { id: string; name: string; domain: string };

/** A company as a file has it. Several rows may speak of one company; `lines` are theirs, the first first. */
export type CompanyDraft = CompanyReference & {
  lines: number[];
  /** The company above it, by name or by id in the file. */
  parent: string;
  parentId: string;
  addresses: AddressDraft[];
  phones: Labelled[];
  emails: Labelled[];
  websites: string[];
  industry: string;
  vatId: string;
  employees: string | null;
  revenue: string | null;
  founded: string;
  tags: string[];
  note: string;
};

/** A person as a file has them. */
export type PersonDraft = {
  line: number;
  id: string;
  title: string;
  /** With further given names behind the first. */
  firstName: string;
  lastName: string;
  suffix: string;
  /** What to call somebody of whom only an address is known. */
  displayName: string;
  gender: Gender;
  function: string;
  department: string;
  phones: Labelled[];
  emails: Labelled[];
  addresses: AddressDraft[];
  websites: string[];
  /** `1980-03-22`, or `--03-22` without a year; empty when unknown. */
  birthday: string;
  manager: string;
  assistant: string;
  tags: string[];
  note: string;
  /** What has no field of its own and is kept behind the note: further employers and functions, messengers. */
  further: string;
  photo: { mime: string; bytes: Uint8Array } | null;
  /** Index of the company among the drafts, or `null` when the file does not describe it. */
  company: number | null;
  /** How the row names its company, to find one that is there already. */
  companyReference: CompanyReference;
};

/** How a deal ended, as far as the file says so apart from its stage. */
export type DealDraft = {
  line: number;
  id: string;
  name: string;
  /** The stage in the file's own words. */
  stage: string;
  isWon: boolean | null;
  isClosed: boolean | null;
  /** `null`: not said. `0` is an amount. */
  amount: string | null;
  currency: string;
  probability: string | null;
  startDate: Day | null;
  closeDate: Day | null;
  lostReason: string;
  /** Who sells it, by name or e-mail address. */
  seller: string;
  nextStep: string;
  products: string[];
  tags: string[];
  note: string;
  account: CompanyReference;
  contact: { name: string; email: string };
};

export type ProductDraft = {
  line: number;
  articleNumber: string;
  ean: string;
  name: string;
  description: string;
  category: string;
  unit: string;
  price: string | null;
  /** How many pieces the price is for. */
  priceUnit: PriceUnit;
  currency: string;
  cost: string | null;
  vatRate: string | null;
};

/** A line of an offer or order. */
export type PositionDraft = {
  line: number;
  order: string;
  orderDate: Day | null;
  number: string;
  articleNumber: string;
  text: string;
  description: string;
  quantity: string | null;
  unit: string;
  unitPrice: string | null;
  discount: string | null;
  total: string | null;
};

/** Something about a row the user should know. `column` is a header, or its number where it has none. */
export type DraftMessage =
  /** The row names nobody and nothing; it is left out. */
  | { code: 'row-without-name'; line: number; params: Record<never, never> }
  /** A title, a sum or a footnote of the table, no row of data; it is left out. */
  | { code: 'no-data-row'; line: number; params: { text: string } }
  /** The cell is no number in the format of its column; it is left out. */
  | { code: 'number-unreadable'; line: number; params: { column: string; text: string } }
  /** The cell is no date in the format of its column; it is left out. */
  | { code: 'date-unreadable'; line: number; params: { column: string; text: string } }
  /** A postal code shorter than its country's, as if a leading zero had been lost; it is kept as it is. */
  | { code: 'postal-code-short'; line: number; params: { text: string; country: string } }
  /** A spreadsheet seems to have turned a key into a date (`Jun-08`) or a rounded number (`2.09E+12`); it is kept as it is. */
  | { code: 'code-as-date' | 'code-as-exponent'; line: number; params: { column: string; text: string } }
  /** The text held entities of HTML, which were written out. */
  | { code: 'html-entities'; line: number; params: { column: string; text: string } }
  /** A second employer, function or the like that a person can have only one of; it went into the note. */
  | { code: 'moved-to-note'; line: number; params: { text: string } }
  /** A text is longer than a field can hold and was cut. */
  | { code: 'text-shortened'; line: number; params: { column: string; length: number; limit: number } };

/** Everything a file says, taken apart and read, before anything is compared with what is there. */
export type Drafts = {
  companies: CompanyDraft[];
  people: PersonDraft[];
  deals: DealDraft[];
  products: ProductDraft[];
  positions: PositionDraft[];
  messages: DraftMessage[];
};
