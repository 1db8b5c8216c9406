import type { ArgumentEntry, OfferReport } from './offer-report-model';

/**
 * Body lines a page holds below the head of each letter form, with four lines of legal details at its foot: what A4
 * leaves under the subject's place, in lines of 4.66 mm.
 */
const LINES: Record<OfferReport['form'], number> = { A: 38, B: 34, plain: 28 };
/** Characters of a body line that surely fit; lines of capitals are rare. */
const CHARACTERS = 84;
/** What parts take beside the lines of their text, in body lines. */
const TAKES = { subjectLine: 1.5, subjectGap: 1.2, salutation: 1.6, heading: 3.1, entryGap: 0.8, sum: 1.6, totalRow: 1.4, noticeGap: 0.8, closing: 2.6, signing: 6, legalLine: 0.7 } as const;

const linesOf = (text: string): number => text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS)), 0);

/** What of an offer still fits on one page: how many benefits from the first on, and whether introduction and signature. */
export type OnePage = { benefits: number; hasIntroduction: boolean; hasSignature: boolean };

/** Shares the lines of one page out: totals and what the law asks for come first, then signature, benefits, introduction. */
export function onePage(
  report: Pick<OfferReport, 'form' | 'subject' | 'totalRows' | 'notices' | 'footer'>,
  entries: readonly ArgumentEntry[],
  introduction: readonly string[],
): OnePage {
  const legalLines = Math.max(0, ...report.footer.map((lines) => lines.length));
  let left = LINES[report.form] - Math.max(0, legalLines - 4) * TAKES.legalLine;
  left -= linesOf(report.subject) * TAKES.subjectLine + TAKES.subjectGap + TAKES.salutation;
  left -= report.totalRows.length * TAKES.totalRow;
  left -= report.notices.reduce((sum, notice) => sum + linesOf(notice) + TAKES.noticeGap, 0);
  const hasSignature = left > TAKES.closing + TAKES.signing;
  if (hasSignature) left -= TAKES.closing + TAKES.signing;
  const benefits = fitting(entries, left - TAKES.heading - TAKES.sum);
  if (benefits > 0) left -= TAKES.heading + TAKES.sum + entries.slice(0, benefits).reduce((sum, entry) => sum + heightOf(entry), 0);
  const [first] = introduction;
  return { benefits, hasIntroduction: first !== undefined && linesOf(first) + TAKES.entryGap <= left, hasSignature };
}

function fitting(entries: readonly ArgumentEntry[], room: number): number {
  let left = room;
  const index = entries.findIndex((entry) => (left -= heightOf(entry)) < 0);
  return index < 0 ? entries.length : index;
}

function heightOf({ text, value, enabledBy, proof }: ArgumentEntry): number {
  const asides = [value, enabledBy, proof].reduce((lines, aside) => lines + (aside === null ? 0 : linesOf(aside)), 0);
  return linesOf(text) + asides + TAKES.entryGap;
}
