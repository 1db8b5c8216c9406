import { Id } from '../domain/schema/values';
import { z } from '../domain/schema/zod';
import { GuideChoice } from '../report/guide/guide-document-input';
import { MAP_FILE_KINDS } from '../report/map/map-file-kinds';
import { method } from './method';

/** No picture of a map is larger. */
const LARGEST_PICTURE = 100_000_000;
const PictureBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length > 0 && value.length <= LARGEST_PICTURE);

export const documentMethods = {
  /** Writes the Word file of an offer to a place the user chooses. `cancelled` when they choose none. */
  exportOffer: method(z.strictObject({ dealId: Id, offerId: Id }), z.strictObject({ fileName: z.string() })),
  /**
   * Writes the map of a deal to a place the user chooses. `cancelled` when they choose none. For `pdf` the bytes are the
   * SVG drawing, which is printed on one page of its size; for every other kind they are the file.
   */
  saveMap: method(z.strictObject({ dealId: Id, kind: z.enum(MAP_FILE_KINDS), bytes: PictureBytes }), z.strictObject({ fileName: z.string() })),
  /** Prints the conversation guide as PDF to a place the user chooses. `cancelled` when they choose none. */
  exportGuide: method(GuideChoice, z.strictObject({ fileName: z.string() })),
  /** Shows the file exported last in the file manager. */
  revealLastExport: method(z.strictObject({}), z.strictObject({})),
  /** Opens the file exported last with the system's program for it. */
  openLastExport: method(z.strictObject({}), z.strictObject({})),
};
