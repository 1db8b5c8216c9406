import { readFile } from 'node:fs/promises';
import { readBack } from '../../electron/workers/documents/round-trip/read-back';
import { driftCount, type ReadBackProblem, type RowDrift, type TextDrift } from '../../shared/report/round-trip/drift';
import { fileReason, readOfferInput } from './read-offer-input';
import type { Verb } from './verb';

const USAGE = 'read-back OFFER.json EDITED.docx   says what somebody changed in the Word file of an offer';

const PROBLEMS: Record<ReadBackProblem, string> = {
  'not-a-word-file': 'is not a Word file that can be read',
  'not-from-here': 'was not made by Werkbank, or lost its properties',
  'other-offer': 'was made from another offer',
};

/** `read-back OFFER.json EDITED.docx`: one line for each position, total, payment, term or other text that differs. */
export const readBackVerb: Verb = {
  usage: USAGE,
  async run([source, edited, ...more], out, err) {
    if (source === undefined || edited === undefined || more.length > 0) {
      err(`Usage: npm run cli -- ${USAGE}`);
      return 2;
    }
    const input = await readOfferInput(source, err, 'Nothing was compared.');
    if (input === null) return 1;
    let bytes: Uint8Array;
    try {
      bytes = await readFile(edited);
    } catch (error) {
      err(`Cannot read ${edited}: ${fileReason(error)}.`);
      return 1;
    }
    const read = readBack(bytes, input);
    if (!read.ok) {
      err(`${edited} ${PROBLEMS[read.error]}.`);
      return 1;
    }
    const { positions, totals, paymentPlan, terms, letter } = read.value;
    for (const [name, rows] of Object.entries({ position: positions, total: totals, payment: paymentPlan })) for (const row of rows) rowLines(name, row).forEach(out);
    for (const [name, texts] of Object.entries({ term: terms, letter })) for (const text of texts) out(textLine(name, text));
    out(`read-back ${edited} drift=${driftCount(read.value)} positions=${positions.length} totals=${totals.length} payments=${paymentPlan.length} terms=${terms.length} letter=${letter.length}`);
    return 0;
  },
};

function rowLines(name: string, { what, number, title, cells }: RowDrift): string[] {
  const head = `${name} ${what}${number === '' ? '' : ` number=${number}`} title=${JSON.stringify(title)}`;
  return what === 'changed' ? cells.map(({ column, from, to }) => `${head} column=${JSON.stringify(column)} from=${JSON.stringify(from)} to=${JSON.stringify(to)}`) : [head];
}

const textLine = (name: string, { what, from, to }: TextDrift): string => `${name} ${what} from=${JSON.stringify(from)} to=${JSON.stringify(to)}`;
