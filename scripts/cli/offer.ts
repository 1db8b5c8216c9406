import { readFile } from 'node:fs/promises';
import { buildOfferDocument } from '../../electron/workers/documents/build-offer-document';
import { OfferDocumentInput } from '../../shared/report/offer-document-input';
import { fieldProblems } from './field-problems';
import { parseJson } from './parse-json';
import { totalsLines } from './totals-lines';
import type { Verb } from './verb';
import { writeWhole } from './write-whole';

const USAGE = 'offer OFFER.json OUT.docx   makes the Word file of an offer and prints its totals';
const EXAMPLE = 'resources/samples/offer-example.json';

/** `offer OFFER.json OUT.docx`: reads an `OfferDocumentInput`, writes the Word file, prints the totals. */
export const offer: Verb = {
  usage: USAGE,
  async run([source, target, ...more], out, err) {
    if (source === undefined || target === undefined || more.length > 0) {
      err(`Usage: npm run cli -- ${USAGE}`);
      return 2;
    }

    let text: string;
    try {
      text = await readFile(source, 'utf8');
    } catch (error) {
      err(`Cannot read ${source}: ${reason(error)}. Check the path; ${EXAMPLE} is an example.`);
      return 1;
    }

    const json = parseJson(text);
    if (!json.ok) {
      err(`${source} is not JSON: ${json.problem}. Nothing was written.`);
      return 1;
    }
    const input = OfferDocumentInput.safeParse(json.value);
    if (!input.success) {
      err(`${source} does not describe an offer. Nothing was written. Mend these fields; ${EXAMPLE} shows how they look:`);
      for (const problem of fieldProblems(input.error, json.value)) err(`  ${problem}`);
      return 1;
    }

    const { bytes, totals } = await buildOfferDocument(input.data);
    try {
      await writeWhole(target, bytes);
    } catch (error) {
      err(`Cannot write ${target}: ${reason(error)}. Is the folder there, and is the file closed in Word?`);
      return 1;
    }
    for (const line of totalsLines(input.data, totals)) out(line);
    out(`written ${target} bytes=${bytes.length}`);
    return 0;
  },
};

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EISDIR') return 'that is a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'access is denied';
  return code ?? String(error);
}
