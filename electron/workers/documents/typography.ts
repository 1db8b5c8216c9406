/** One family throughout. Where Arial is missing, Liberation Sans and Arimo have the same widths. */
export const FONT = 'Arial';
/** The same on printed pages; the last two come with the printer, for machines that have neither. */
export const PRINT_FAMILIES = "Arial,'Liberation Sans','Arimo Latin','Arimo Latin Extended',sans-serif";

export const COLOUR = {
  ink: '1F2933',
  muted: '5A6672',
  accent: '1F4E5F',
  rule: '8A97A3',
  tint: 'EEF2F4',
} as const;

/** Type sizes in points. */
export const SIZE = { body: 10, table: 9, small: 8, footer: 7, subject: 13, heading: 11.5, letterhead: 17 } as const;

/** Space above and below a paragraph in points, and its line spacing in 240ths of a line. */
export type Spacing = { before: number; after: number; line: number };

const single = (before: number, after: number): Spacing => ({ before, after, line: 240 });

export const SPACING = {
  none: single(0, 0),
  letterhead: single(0, 3),
  letterheadDetail: single(0, 1),
  info: single(0, 2),
  subject: single(0, 14),
  heading: single(16, 6),
  body: { before: 0, after: 7, line: 276 },
  benefit: { before: 0, after: 8, line: 276 },
  benefitSum: single(2, 4),
  tableText: { before: 1.5, after: 0, line: 252 },
  terms: { before: 0, after: 4, line: 264 },
  enclosure: single(0, 1),
  contents: single(4, 2),
  contentsGroup: single(0, 2),
} as const satisfies Record<string, Spacing>;

/** Spaces between the parts behind the positions, in points; room to sign by hand in millimetres. */
export const NOTICE_GAP = 8;
export const FREE_TERM_GAP = 6;
export const CLOSING_GAP = 12;
export const GREETING_AFTER = 2;
export const ENCLOSURE_GAP = 14;
export const SIGNING_ROOM = 15;

/** Indent of a benefit and its sum, and of a group in the table of contents, in millimetres. */
export const BENEFIT_INDENT = 5;
export const CONTENTS_INDENT = 6;

/** Width of the label column in the info block and in the terms, in millimetres. */
export const INFO_LABEL = 26;
export const TERMS_LABEL = 35;
