/** One family throughout. Where Arial is missing, Liberation Sans and Arimo have the same widths. */
export const FONT = 'Arial';

export const COLOUR = {
  ink: '1F2933',
  muted: '5A6672',
  accent: '1F4E5F',
  rule: '8A97A3',
  tint: 'EEF2F4',
} as const;

/** Type sizes in points. */
export const SIZE = { body: 10, table: 9, small: 8, footer: 7, subject: 13, heading: 11.5, letterhead: 17 } as const;

/** Width of the label column in the info block and in the terms, in millimetres. */
export const INFO_LABEL = 26;
export const TERMS_LABEL = 35;
