import { wrapWords } from '../map/wrap-words';
import type { MapSvg } from '../map/map-svg';
import { xmlText } from '../xml-text';

/** A cell of the drawn matrix: a sign that is told apart without colour, its word, and a second line. */
export type DrawnCell = { sign: 'full' | 'half' | 'ring' | 'cross' | 'none'; word: string; second: string };

export type DrawnMatrix = { title: string; corner: string; columns: readonly string[]; rows: readonly { name: string; cells: readonly DrawnCell[] }[] };

const HEAD_WIDTH = 260;
const COLUMN = 150;
const HEAD_HEIGHT = 58;
const ROW = 44;
const MARGIN = 2;
const HEAD_CHARS = 17;
const NAME_CHARS = 30;
/** Colours on white paper, whatever the theme of the screen. */
const [INK, MUTED, LINE, TINT] = ['#22201c', '#5c564c', '#8a8478', '#eef2f4'];

/** Units against offerings as a picture for paper: lines, letters and signs, nothing told by colour alone. */
export function matrixSvg({ title, corner, columns, rows }: DrawnMatrix): MapSvg {
  const width = HEAD_WIDTH + COLUMN * columns.length + 2 * MARGIN;
  const height = HEAD_HEIGHT + ROW * rows.length + 2 * MARGIN;
  const parts: string[] = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-MARGIN} ${-MARGIN} ${width} ${height}" font-family="Inter, 'Segoe UI', Arial, sans-serif">`,
    `<title>${xmlText(title)}</title>`,
    `<rect x="${-MARGIN}" y="${-MARGIN}" width="${width}" height="${height}" fill="#ffffff"/>`,
    `<rect x="0" y="0" width="${width - 2 * MARGIN}" height="${HEAD_HEIGHT}" fill="${TINT}"/>`,
    words(corner, 12, HEAD_HEIGHT - 14, 13, INK, 650),
  ];
  columns.forEach((name, index) => {
    const lines = wrapWords(name, HEAD_CHARS, 2);
    lines.forEach((line, at) => parts.push(words(line, HEAD_WIDTH + index * COLUMN + 12, HEAD_HEIGHT - 14 - (lines.length - 1 - at) * 17, 13, INK, 650)));
  });
  rows.forEach(({ name, cells }, row) => {
    const top = HEAD_HEIGHT + row * ROW;
    const lines = wrapWords(name, NAME_CHARS, 2);
    lines.forEach((line, at) => parts.push(words(line, 12, top + (lines.length === 1 ? 27 : 19 + at * 16), 13, INK)));
    cells.forEach((cell, column) => parts.push(cellSvg(cell, HEAD_WIDTH + column * COLUMN, top)));
    parts.push(rule(0, top, width - 2 * MARGIN, top));
  });
  const bottom = HEAD_HEIGHT + ROW * rows.length;
  parts.push(rule(0, bottom, width - 2 * MARGIN, bottom));
  for (let column = 0; column < columns.length; column += 1) parts.push(rule(HEAD_WIDTH + column * COLUMN, 0, HEAD_WIDTH + column * COLUMN, bottom));
  parts.push('</svg>');
  return { svg: parts.join('\n'), width, height };
}

function cellSvg({ sign, word, second }: DrawnCell, x: number, y: number): string {
  if (sign === 'none' && word === '') return '';
  const middle = y + (second === '' ? ROW / 2 : 15);
  return [
    signSvg(sign, x + 17, middle),
    words(word, x + (sign === 'none' ? 12 : 30), middle + 4.5, 12.5, sign === 'none' ? MUTED : INK, sign === 'full' ? 650 : 400),
    second === '' ? '' : words(second, x + (sign === 'none' ? 12 : 30), y + 35, 11.5, MUTED),
  ].join('');
}

function signSvg(sign: DrawnCell['sign'], x: number, y: number): string {
  const circle = (fill: string): string => `<circle cx="${x}" cy="${y}" r="6" fill="${fill}" stroke="${INK}" stroke-width="1.5"/>`;
  switch (sign) {
    case 'full':
      return circle(INK);
    case 'half':
      return `${circle('#ffffff')}<path d="M${x},${y - 6} A6,6 0 0 0 ${x},${y + 6} Z" fill="${INK}"/>`;
    case 'ring':
      return circle('#ffffff');
    case 'cross':
      return `<path d="M${x - 5},${y - 5} L${x + 5},${y + 5} M${x + 5},${y - 5} L${x - 5},${y + 5}" stroke="${INK}" stroke-width="2"/>`;
    case 'none':
      return '';
  }
}

function words(text: string, x: number, y: number, size: number, colour: string, weight = 400): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${xmlText(text)}</text>`;
}

function rule(x1: number, y1: number, x2: number, y2: number): string {
  return `<path d="M${x1},${y1} L${x2},${y2}" stroke="${LINE}" stroke-width="0.8"/>`;
}
