/** The encodings a table file may come in. The last two are never guessed, only chosen. */
export const TABLE_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh', 'windows-1250', 'windows-1251'] as const;
export type TableEncoding = (typeof TABLE_ENCODINGS)[number];

/** What encloses cells that hold separators or line breaks. */
export type QuoteMark = '"' | "'";

/** What separates the cells of a row: comma, semicolon, tab or bar, or what a `sep=` line names. */
export type Delimiter = string;

/** One row as it stands in the file: cells are neither trimmed nor interpreted, only rid of the apostrophe before a formula. */
export type TableRow = {
  /** Line of the file on which the row starts, counted from 1. */
  line: number;
  /** As many cells as the table has headers. */
  cells: string[];
  /** What the cells of a workbook are, one `CellKind` per cell; absent for text files, where every cell is text. */
  kinds?: string;
};

/**
 * What a cell of a workbook holds: text, a number as decimal text with a point, a percentage (`0.5` for 50 %), a day
 * or a point in time as ISO text, a truth value, nothing.
 */
export const CELL_KINDS = { text: 's', number: 'n', percent: 'p', day: 'd', time: 't', truth: 'b', empty: '-' } as const;
export type CellKind = (typeof CELL_KINDS)[keyof typeof CELL_KINDS];

/**
 * A row with more cells than headers, or one that a broken quotation stretches over several lines. It is kept
 * for repair, apart from the rows that can be imported.
 */
export type RejectedRow = { line: number; cells: string[] };

/** Something about the file that the user should know before importing, with the line it stands on. */
export type TableProblem =
  /** The row has more cells than the table has columns; it stands in `rejected`. */
  | { code: 'too-many-columns'; line: number; params: { found: number; expected: number } }
  /** The row ends early; the missing cells at its end are taken as empty. */
  | { code: 'too-few-columns'; line: number; params: { found: number; expected: number } }
  /** Characters were lost before: replacement characters, or a cell of nothing but question marks. */
  | { code: 'damaged-characters'; line: number; params: { columns: string } }
  /** A quotation mark opens a cell and nothing closes it before `lastLine`, the end of the file. */
  | { code: 'unclosed-quote'; line: number; params: { lastLine: number } }
  /** A quotation mark inside a quoted cell is not doubled; the cell was read up to the next plausible end. */
  | { code: 'stray-quote'; line: number; params: { lastLine: number } }
  /** Two columns have the same header; `first` and `second` are their numbers, counted from 1. */
  | { code: 'duplicate-header'; line: number; params: { header: string; first: number; second: number } }
  /** A number of more digits than a spreadsheet keeps; the last ones may have been lost before the file came here. */
  | { code: 'digits-lost'; line: number; params: { columns: string } };

export type TableProblemCode = TableProblem['code'];

/** What a file is that claims to be a table and is not. */
export type ForeignFormat = 'xlsx' | 'zip' | 'xls' | 'pdf' | 'image' | 'rtf' | 'html' | 'xml' | 'json' | 'vcard' | 'binary';

/** Why a file cannot be read as a table at all. */
export type TableFailure =
  | { code: 'empty-file'; params: Record<never, never> }
  /** There is a header and nothing below it. */
  | { code: 'header-only'; params: { columns: number } }
  /** The line chosen as header does not exist or is blank. */
  | { code: 'header-missing'; params: { line: number } }
  /** A quotation mark in the header is never closed and takes the whole file in. */
  | { code: 'unclosed-quote'; params: { line: number } }
  | { code: 'foreign-format'; params: { format: ForeignFormat } }
  | { code: 'file-too-large'; params: { bytes: number; limit: number } }
  | { code: 'too-many-rows'; params: { limit: number } }
  /** More separators than any real table has: the file would not fit into memory as cells. */
  | { code: 'too-many-cells'; params: { limit: number } }
  | { code: 'too-wide'; params: { columns: number; limit: number } }
  /** A cell longer than any text of a record. */
  | { code: 'cell-too-long'; params: { line: number; limit: number } }
  /** A workbook that cannot be opened: cut, damaged, or made to fill the memory. */
  | { code: 'workbook-damaged'; params: Record<never, never> }
  | { code: 'workbook-too-large'; params: { limit: number } }
  | { code: 'workbook-locked'; params: Record<never, never> };

/** A text table as read from a file. */
export type Table = {
  encoding: TableEncoding;
  hadBom: boolean;
  delimiter: Delimiter;
  /** Absent for a workbook. */
  quote?: QuoteMark;
  /** The sheet read and those that can be chosen instead; absent for text files. Hidden sheets come last. */
  sheet?: string;
  sheets?: { name: string; hidden: boolean }[];
  /** Line of the header, counted from 1; 0 when the table has none. */
  headerLine: number;
  /** Trimmed; empty strings for a table without a header. */
  headers: string[];
  rows: TableRow[];
  rejected: RejectedRow[];
  problems: TableProblem[];
};

/** What may be decided by hand when the file is read again. */
export type TableOptions = {
  encoding?: TableEncoding;
  delimiter?: Delimiter;
  quote?: QuoteMark;
  /** Name of the sheet of a workbook; one that does not exist is ignored. */
  sheet?: string;
  /** Line the header stands on, counted from 1; what is above it is skipped. 0: there is no header. */
  headerRow?: number;
};
