import { Paragraph } from 'docx';
import type { OfferReport } from '../../../shared/report/offer-report-model';
import { mm, pt } from './measures';
import { STYLE } from './styles';
import { textRuns } from './text';

/** Closing words, greeting and signature; the signature never stands on a page without the last words. */
export function closing({ closing: texts, closingFormula, signature }: OfferReport): Paragraph[] {
  const signed = signature.signers.flatMap(({ name, function: task }) => [{ line: name, isName: true }, ...(task === null ? [] : [{ line: task, isName: false }])]);
  const greeting = [closingFormula, ...(signature.company === null ? [] : [signature.company])];
  return [
    ...texts.map(
      (text, index) =>
        new Paragraph({
          style: STYLE.body,
          keepNext: index === texts.length - 1,
          spacing: { before: index === 0 ? pt(12) : 0 },
          children: textRuns(text),
        }),
    ),
    ...greeting.map(
      (line, index) =>
        new Paragraph({
          style: STYLE.body,
          keepNext: index < greeting.length - 1 || signed.length > 0,
          spacing: { before: index === 0 ? pt(12) : 0, after: pt(2) },
          children: textRuns(line),
        }),
    ),
    ...signed.map(
      ({ line, isName }, index) =>
        new Paragraph({
          style: STYLE.body,
          keepNext: index < signed.length - 1,
          // Room for a signature by hand.
          spacing: { before: isName ? mm(15) : 0, after: 0 },
          children: textRuns(line, isName ? {} : { style: STYLE.aside }),
        }),
    ),
  ];
}
