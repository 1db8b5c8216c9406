import { HorizontalPositionRelativeFrom, ImageRun, Paragraph, TextWrappingType, VerticalPositionRelativeFrom } from 'docx';
import type { OfferReport } from '../../../shared/report/offer-report-model';
import { PAGE } from './letter-geometry';
import { emu } from './measures';
import { fitInto, type Picture } from './picture';
import { STYLE } from './styles';

/** Room for the picture at the right of the sender's name, in millimetres. */
const BOX = { width: 60, height: 16, top: { A: 8, B: 13, plain: 22 } } as const;

/** The picture of the letterhead, flush right, in its own proportions. */
export function logoParagraph({ form, letterhead, author }: OfferReport, picture: Picture): Paragraph {
  const { width, height } = fitInto(picture, BOX);
  const name = letterhead?.name ?? author;
  const pixels = (millimetres: number): number => (millimetres * 96) / 25.4;
  return new Paragraph({
    style: STYLE.runningHead,
    children: [
      new ImageRun({
        type: picture.kind,
        data: picture.bytes,
        transformation: { width: pixels(width), height: pixels(height) },
        altText: { name: name === '' ? 'Logo' : `Logo ${name}`, description: name === '' ? 'Logo' : `Logo ${name}` },
        floating: {
          horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: emu(PAGE.width - PAGE.right - width) },
          verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emu(BOX.top[form]) },
          wrap: { type: TextWrappingType.NONE },
        },
      }),
    ],
  });
}
