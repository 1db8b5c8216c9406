import { READER_VARIANTS } from '../domain/offer/offer-recipient';
import { Id, Language, Sha256 } from '../domain/schema/values';
import { z } from '../domain/schema/zod';
import { AccountPlanChoice } from '../report/account-plan/account-plan-input';
import { GuideChoice } from '../report/guide/guide-document-input';
import { MAP_FILE_KINDS } from '../report/map/map-file-kinds';
import { ReadBackAnswer } from '../report/round-trip/drift';
import { TemplateCheck } from '../report/template/template-check';
import { method } from './method';

/** No picture of a map is larger. */
const LARGEST_PICTURE = 100_000_000;
/** No table, calendar or chart is longer. */
const LARGEST_TEXT = 20_000_000;
/** Kinds of text files the window writes. */
export const TEXT_FILE_KINDS = ['csv', 'ics', 'svg'] as const;
const PictureBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length > 0 && value.length <= LARGEST_PICTURE);

/** Which document of an offer is meant: for whom it argues, and in which form. */
export const OfferExport = z.strictObject({
  dealId: Id,
  offerId: Id,
  format: z.enum(['word', 'pdf']),
  variant: z.enum(READER_VARIANTS),
  /** The person it is addressed to; the offer's own recipient when `null`. */
  recipientPersonId: Id.nullable(),
  /** A released version by its number; what the offer is now, which may be a released version, too, when `null`. */
  version: z.number().int().min(1).nullable().default(null),
});
export type OfferExport = z.infer<typeof OfferExport>;
/** The same as the window asks for it. */
export type OfferExportRequest = z.input<typeof OfferExport>;

export const documentMethods = {
  /**
   * Writes a document of an offer to a place the user chooses; `cancelled` when they choose none or call it off. Where the
   * offer's template is not on this computer, `templateMissing` says that the own layout was used instead.
   */
  exportOffer: method(
    OfferExport,
    z.strictObject({
      fileName: z.string(),
      templateMissing: z.boolean(),
      /** Attachments copied beside the whole letter, and those whose file is not on this computer, by their titles. */
      attached: z.array(z.string()),
      missing: z.array(z.string()),
    }),
  ),
  /**
   * Begins a mail to the reader of an offer with the file exported last, and what was copied beside it: `attached` when the
   * system's program took the files, `bare` when it only took words and the files are shown to be attached by hand.
   */
  mailOffer: method(OfferExport, z.strictObject({ how: z.enum(['attached', 'bare']) })),
  /** Lets the user choose a file to be handed out with an offer, and keeps it. */
  chooseAttachment: method(z.strictObject({}), z.strictObject({ fileName: z.string(), size: z.number().int(), sha256: Sha256 })),
  /** Lets the user choose a Word file of an offer that was edited by hand, and says what differs from the version. */
  readBackOffer: method(
    z.strictObject({ dealId: Id, offerId: Id, version: z.number().int().min(1) }),
    z.strictObject({ fileName: z.string(), ...ReadBackAnswer.shape }),
  ),
  /** Calls the export off that is being made; nothing is written. */
  cancelExport: method(z.strictObject({}), z.strictObject({})),
  /** Lets the user choose a company template, checks it, and keeps it where it is fit; `sha256` is `null` where it is not. */
  addTemplate: method(
    z.strictObject({}),
    z.strictObject({ fileName: z.string(), size: z.number().int(), sha256: Sha256.nullable(), check: TemplateCheck }),
  ),
  /** Checks a template that is kept; `not-found` when it is not on this computer. */
  checkTemplate: method(z.strictObject({ sha256: Sha256 }), z.strictObject({ check: TemplateCheck })),
  /** Writes a sample template to a place the user chooses. */
  saveSampleTemplate: method(z.strictObject({ language: Language }), z.strictObject({ fileName: z.string() })),
  /** Lets the user choose a picture for the letterhead, PNG or JPEG, and keeps it. */
  chooseLogo: method(z.strictObject({}), z.strictObject({ sha256: Sha256 })),
  /** The picture of the letterhead, to show it; `not-found` when it is not on this computer. */
  readLogo: method(z.strictObject({ sha256: Sha256 }), z.strictObject({ bytes: PictureBytes, mediaType: z.enum(['image/png', 'image/jpeg']) })),
  /**
   * Writes the map of a deal to a place the user chooses. `cancelled` when they choose none. For `pdf` the bytes are the
   * SVG drawing, which is printed on one page of its size; for every other kind they are the file. A map for the customer
   * is named after them, as the deal's name is ours alone.
   */
  saveMap: method(z.strictObject({ dealId: Id, kind: z.enum(MAP_FILE_KINDS), isForCustomer: z.boolean(), bytes: PictureBytes }), z.strictObject({ fileName: z.string() })),
  /** Writes a table, a calendar or a chart to a place the user chooses. `cancelled` when they choose none. */
  saveText: method(z.strictObject({ name: z.string().min(1).max(120), kind: z.enum(TEXT_FILE_KINDS), text: z.string().max(LARGEST_TEXT) }), z.strictObject({ fileName: z.string() })),
  /** Prints the conversation guide as PDF to a place the user chooses. `cancelled` when they choose none. */
  exportGuide: method(GuideChoice, z.strictObject({ fileName: z.string() })),
  /** Writes the plan of an account as a Word file to a place the user chooses. `cancelled` when they choose none. */
  exportAccountPlan: method(AccountPlanChoice, z.strictObject({ fileName: z.string() })),
  /** Shows the file exported last in the file manager. */
  revealLastExport: method(z.strictObject({}), z.strictObject({})),
  /** Opens the file exported last with the system's program for it. */
  openLastExport: method(z.strictObject({}), z.strictObject({})),
};
