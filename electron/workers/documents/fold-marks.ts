import { HorizontalPositionRelativeFrom, Paragraph, TextWrappingType, VerticalPositionRelativeFrom } from 'docx';
import { ShapeRun } from 'docx/shapes';
import type { OfferReport } from '../../../shared/report/offer-report-model';
import { FORMS, HOLE_MARK } from './letter-geometry';
import { emu } from './measures';
import { STYLE } from './styles';
import { COLOUR } from './typography';

/** Fold marks and the longer hole mark at the left edge of the first page, drawn in its otherwise empty head. */
export function foldMarks(report: OfferReport): Paragraph {
  const folds = FORMS[report.form].foldMarks.map((top) => mark(top, 5, report.marks.fold));
  return new Paragraph({ style: STYLE.runningHead, children: [...folds, mark(HOLE_MARK, 8, report.marks.hole)] });
}

function mark(top: number, length: number, name: string): ShapeRun {
  return new ShapeRun({
    type: 'line',
    transformation: { width: (length * 96) / 25.4, height: 0 },
    line: { color: COLOUR.rule, width: 0.5 },
    altText: { name, description: name },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: emu(4) },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emu(top) },
      behindDocument: true,
      wrap: { type: TextWrappingType.NONE },
    },
  });
}
