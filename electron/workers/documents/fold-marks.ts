import {
  HorizontalPositionRelativeFrom, Paragraph, TextWrappingType, VerticalPositionRelativeFrom, type IContext, type IXmlableObject,
} from 'docx';
import { ShapeRun } from 'docx/shapes';
import type { OfferReport } from '../../../shared/report/offer-report-model';
import { FORMS, HOLE_MARK, type DinForm } from './letter-geometry';
import { emu } from './measures';
import { STYLE } from './styles';
import { COLOUR } from './typography';

/** A paragraph whose XML is made once; it says the same in every document. */
class SteadyParagraph extends Paragraph {
  private xml: IXmlableObject | undefined;

  override prepForXml(context: IContext): IXmlableObject | undefined {
    this.xml ??= super.prepForXml(context);
    return this.xml;
  }
}

const known = new Map<string, SteadyParagraph>();

/** Fold marks and the longer hole mark at the left edge of the first page, drawn in its otherwise empty head. */
export function foldMarks({ language, marks }: Pick<OfferReport, 'language' | 'marks'>, form: DinForm): Paragraph {
  const key = `${form} ${language}`;
  const remembered = known.get(key);
  if (remembered) return remembered;
  const folds = FORMS[form].foldMarks.map((top) => mark(top, 5, marks.fold));
  const paragraph = new SteadyParagraph({ style: STYLE.runningHead, children: [...folds, mark(HOLE_MARK, 8, marks.hole)] });
  known.set(key, paragraph);
  return paragraph;
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
