import { buildOfferDocument } from '../../electron/workers/documents/build-offer-document';
import { fileReason, readOfferInput } from './read-offer-input';
import { totalsLines } from './totals-lines';
import type { Verb } from './verb';
import { writeWhole } from './write-whole';

const USAGE = 'offer OFFER.json OUT.docx   makes the Word file of an offer and prints its totals';

/** `offer OFFER.json OUT.docx`: reads an `OfferDocumentInput`, writes the Word file, prints the totals. */
export const offer: Verb = {
  usage: USAGE,
  async run([source, target, ...more], out, err) {
    if (source === undefined || target === undefined || more.length > 0) {
      err(`Usage: npm run cli -- ${USAGE}`);
      return 2;
    }
    const input = await readOfferInput(source, err, 'Nothing was written.');
    if (input === null) return 1;
    const { bytes, totals } = await buildOfferDocument(input);
    try {
      await writeWhole(target, bytes);
    } catch (error) {
      err(`Cannot write ${target}: ${fileReason(error)}. Is the folder there, and is the file closed in Word?`);
      return 1;
    }
    for (const line of totalsLines(input, totals)) out(line);
    out(`written ${target} bytes=${bytes.length}`);
    return 0;
  },
};
