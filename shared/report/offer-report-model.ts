import type { LineItemKind } from '../domain/offer/line-item';
import type { LetterForm } from '../domain/offer/offer';
import type { ReaderVariant } from '../domain/offer/offer-recipient';
import type { OfferTotals } from '../domain/offer/totals';
import type { Id, Instant, Language } from '../domain/schema/values';
import type { Letterhead } from './letterhead';
import type { MapSvg } from './map/map-svg';

/** A label with its value; neither is ever empty. */
export type LabelledText = { label: string; text: string };

/** One benefit in the customer's words, with its worth, what makes it possible and what shows it, where known. */
export type ArgumentEntry = {
  text: string;
  /** Its worth as one line, with the range where there is one. */
  value: string | null;
  /** The same in its parts, for templates. */
  amount: string | null;
  range: string | null;
  enabledBy: string | null;
  /** What shows that it comes about. */
  proof: string | null;
};

export type ColumnKey = 'number' | 'text' | 'quantity' | 'unit' | 'unitPrice' | 'discount' | 'vat' | 'net';
export type Column = { key: ColumnKey; label: string };

/** A position as it stands in the table. A text has no cells beside `text`, a group and its subtotal only some. */
export type PositionRow = {
  kind: LineItemKind | 'subtotal';
  /** False for what is shown and not added: alternatives, options that are not switched on, texts. */
  counts: boolean;
  title: string;
  description: string[];
  /** Says that the position is an alternative or an option. */
  note: string | null;
  /** One string for each column but `text`; an empty one leaves the cell blank. */
  cells: Partial<Record<Exclude<ColumnKey, 'text'>, string>>;
  /** `je 100`, under the unit price. */
  priceUnit: string | null;
};

export type TotalRow = { kind: 'sum' | 'surcharge' | 'discount' | 'net' | 'vat' | 'gross'; label: string; amount: string };

/** A table of texts under a heading; `caption` and `description` are what readers aloud announce. */
export type TextTable = { heading: string; caption: string; description: string; columns: string[]; rows: string[][] };

/** Somebody who signs: `ppa. Martin Keller` and, below, what they are. */
export type Signature = { name: string; function: string | null };

/**
 * Everything an offer's document says, in the order it says it and in its language. Who renders it decides about type
 * and space only. Text may hold line breaks as `\n`; paragraphs are separate strings.
 */
export type OfferReport = {
  language: Language;
  form: LetterForm;
  /** For whom it argues. The totals are the same for all. */
  variant: ReaderVariant;
  /** Which offer and version it is, by which a file is known when it comes back. */
  origin: { offerId: Id; version: number; variant: ReaderVariant };
  /** Name of the document in the file's properties. */
  title: string;
  author: string;
  changedAt: Instant;
  letterhead: Letterhead | null;
  returnAddress: string | null;
  address: string[];
  info: LabelledText[];
  subject: string;
  salutation: string;
  introduction: string[];
  /** Heading of the table of contents, which only a long document has. */
  contents: string;
  argument: { heading: string; entries: ArgumentEntry[]; sum: string | null } | null;
  positions: { heading: string; caption: string; description: string; columns: Column[]; rows: PositionRow[] } | null;
  totalRows: TotalRow[];
  notices: string[];
  paymentPlan: TextTable | null;
  terms: { heading: string; entries: { label: string | null; paragraphs: string[] }[] } | null;
  closing: string[];
  closingFormula: string;
  /** Company and those who sign, side by side. */
  signature: { company: string | null; signers: Signature[] };
  /** The people of the deal as a picture on a page of its own. */
  chart: { heading: string; caption: string; alt: string; drawing: MapSvg } | null;
  /** What goes with the letter, and who else gets it. */
  attachments: { label: string; titles: string[] } | null;
  copies: { label: string; names: string[] } | null;
  /** Head of the second and later pages. */
  runningHead: { left: string; right: string };
  /** Columns of the legal footer, each a list of lines. */
  footer: string[][];
  page: { label: string; of: string };
  marks: { fold: string; hole: string };
  totals: OfferTotals;
};
