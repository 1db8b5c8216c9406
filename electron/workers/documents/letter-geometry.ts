import type { LetterForm } from '../../../shared/domain/offer/offer';

/** Places on an A4 page in millimetres from its top and left edge, after DIN 5008:2020. */
export const PAGE = { width: 210, height: 297, left: 25, right: 20 } as const;

/** Width of the text column: 165 mm. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

export const ADDRESS_FIELD = {
  left: 20,
  width: 85,
  /** The text starts on the text margin, 5 mm inside the field. */
  inset: 5,
  returnAddressHeight: 5,
  annotationHeight: 12.7,
  addressHeight: 27.3,
} as const;

export const INFO_BLOCK = { left: 125, width: 75, belowFieldTop: 5 } as const;

export const HOLE_MARK = 148.5;

/** The letters of DIN 5008; the international one has neither fields nor marks, its parts follow each other. */
export type DinForm = Exclude<LetterForm, 'plain'>;

/** What differs between form A (27 mm letterhead) and form B (45 mm letterhead). */
export const FORMS: Record<DinForm, { addressTop: number; subjectTop: number; foldMarks: readonly number[] }> = {
  A: { addressTop: 27, subjectTop: 80.5, foldMarks: [87, 192] },
  B: { addressTop: 45, subjectTop: 98.5, foldMarks: [105, 210] },
};

/** Where the text column of every page starts; the first page's subject is pushed down from here. */
export const TEXT_TOP = 25;
