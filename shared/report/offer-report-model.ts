import type { LineItemKind } from '../domain/offer/line-item';
import type { LetterForm } from '../domain/offer/offer';
import type { OfferTotals } from '../domain/offer/totals';
import type { Instant, Language } from '../domain/schema/values';

/** A label with its value; neither is ever empty. */
export type LabelledText = { label: string; text: string };

/** One benefit in the customer's words, with its worth and what makes it possible, where known. */
export type ArgumentEntry = { text: string; value: string | null; enabledBy: string | null };

export type ColumnKey = 'number' | 'text' | 'quantity' | 'unit' | 'unitPrice' | 'discount' | 'vat' | 'net';
export type Column = { key: ColumnKey; label: string };

/** A position as it stands in the table. A text has no cells beside `text`. */
export type PositionRow = {
  kind: LineItemKind;
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

export type TotalRow = { kind: 'sum' | 'discount' | 'surcharge' | 'net' | 'vat' | 'gross'; label: string; amount: string };

/**
 * Everything an offer's document says, in the order it says it and in its language. Who renders it decides about type
 * and space only. Text may hold line breaks as `\n`; paragraphs are separate strings.
 */
export type OfferReport = {
  language: Language;
  form: LetterForm;
  /** Name of the document in the file's properties. */
  title: string;
  author: string;
  changedAt: Instant;
  letterhead: { name: string; lines: string[] } | null;
  returnAddress: string | null;
  address: string[];
  info: LabelledText[];
  subject: string;
  salutation: string;
  introduction: string[];
  argument: { heading: string; entries: ArgumentEntry[]; sum: string | null } | null;
  positions: { heading: string; caption: string; description: string; columns: Column[]; rows: PositionRow[] } | null;
  totalRows: TotalRow[];
  notices: string[];
  terms: { heading: string; entries: { label: string | null; paragraphs: string[] }[] } | null;
  closing: string[];
  closingFormula: string;
  /** Who signs, one beside the other; a name has its power before it: `ppa. Martin Keller`. */
  signature: { company: string | null; signers: { name: string; function: string | null }[] };
  /** Head of the second and later pages. */
  runningHead: { left: string; right: string };
  /** Columns of the legal footer, each a list of lines. */
  footer: string[][];
  page: { label: string; of: string };
  marks: { fold: string; hole: string };
  totals: OfferTotals;
};
