import bold from '@fontsource/arimo/files/arimo-latin-700-normal.woff2?inline';
import boldExtended from '@fontsource/arimo/files/arimo-latin-ext-700-normal.woff2?inline';
import regular from '@fontsource/arimo/files/arimo-latin-400-normal.woff2?inline';
import regularExtended from '@fontsource/arimo/files/arimo-latin-ext-400-normal.woff2?inline';

const face = (family: string, weight: number, source: string): string => `@font-face{font-family:'${family}';font-weight:${weight};src:url(${source}) format('woff2')}`;

/** The typeface of printed pages for machines without Arial or its double, as style rules without any address elsewhere. */
export const PRINT_FACES = [
  face('Arimo Latin', 400, regular),
  face('Arimo Latin', 700, bold),
  face('Arimo Latin Extended', 400, regularExtended),
  face('Arimo Latin Extended', 700, boldExtended),
].join('');
