import type { MapCard, MapLine, MapModel } from '../../domain/buying-center/map-model';
import type { MapPlace } from '../../domain/buying-center/map-places';
import type { Coverage, Role } from '../../domain/buying-center/member';
import type { Attitude } from '../../domain/buying-center/rating';
import { xmlText } from '../xml-text';
import type { CardBox } from './layout/stacked-line';
import { functionLine } from './function-line';
import { arrowTip, curvePath, freeCurve, reportsToPath, zigzagPath } from './line-path';
import { sideEntries } from './side-entries';
import { strengthText } from './strength-text';
import { CARD_SIZE } from './card-size';
import { wrapWords } from './wrap-words';

/** Words in the picture, in the language of its readers. */
export type MapSvgWords = {
  title: string;
  attitude: (attitude: Attitude) => string;
  role: (role: Role) => string;
  influence: (influence: number) => string;
  coverage: (coverage: Coverage) => string;
};

export type MapSvg = { svg: string; width: number; height: number };

const MARGIN = 40;
/** Colours on white paper, whatever the theme of the screen. */
const INK = '#22201c';
const MUTED = '#5c564c';
const LINE = '#8a8478';
const CONFLICT = '#b3361c';
const INFLUENCE = '#0f5f68';
const EDGES: Record<Attitude, string> = { mentor: '#1f3f94', supporter: '#4a7fdc', neutral: '#8a8478', sceptic: '#e08a2c', opponent: '#b3361c' };

/** The whole map as a picture: every card and every line, on a light ground, with nothing of how it is looked at. */
export function mapSvg({ cards, lines }: MapModel, places: ReadonlyMap<string, MapPlace>, words: MapSvgWords): MapSvg {
  const boxes = new Map<string, CardBox>();
  for (const { id } of cards) {
    const place = places.get(id);
    if (place !== undefined) boxes.set(id, { ...CARD_SIZE, x: place.x, y: place.y });
  }
  const all = [...boxes.values()];
  const left = Math.min(...all.map(({ x }) => x)) - MARGIN;
  const top = Math.min(...all.map(({ y }) => y)) - MARGIN;
  const width = Math.max(...all.map(({ x }) => x + CARD_SIZE.width + MARGIN - left));
  const height = Math.max(...all.map(({ y }) => y + CARD_SIZE.height + MARGIN - top));
  const sides = sideEntries(lines, places);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" font-family="Inter, 'Segoe UI', Arial, sans-serif">`,
    `<title>${xmlText(words.title)}</title>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="#ffffff"/>`,
    ...lines.map((line) => lineSvg(line, boxes, sides.has(line.id))),
    ...cards.map((card) => cardSvg(card, boxes.get(card.id), words)),
    '</svg>',
  ].join('\n');
  return { svg, width, height };
}

function lineSvg(line: MapLine, boxes: ReadonlyMap<string, CardBox>, entersFromSide: boolean): string {
  const [from, to] = [boxes.get(line.fromId), boxes.get(line.toId)];
  if (from === undefined || to === undefined) return '';
  const stroke = (path: string, colour: string, more = ''): string => `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.5"${more}/>`;
  const group = (...parts: string[]): string => `<g data-line="${line.kind}">${parts.join('')}</g>`;
  switch (line.kind) {
    case 'reports-to':
      return group(stroke(reportsToPath(to, from, entersFromSide), LINE));
    case 'informal':
      return group(stroke(curvePath(freeCurve(from, to, 1)), LINE, ' stroke-dasharray="2 4"'));
    case 'conflict':
      return group(stroke(zigzagPath(freeCurve(from, to, 1)), CONFLICT));
    case 'influence': {
      const strength = line.strength ?? 0;
      const colour = strength < 0 ? CONFLICT : INFLUENCE;
      const curve = freeCurve(from, to, -1);
      const { x, y } = curve.middle;
      return group(
        stroke(curvePath(curve), colour, strength < 0 ? ' stroke-dasharray="6 4"' : ''),
        `<path d="${arrowTip(curve)}" fill="${colour}"/>`,
        `<rect x="${x - 16}" y="${y - 11}" width="32" height="22" rx="6" fill="#ffffff" stroke="${LINE}"/>`,
        text(strengthText(strength), x, y + 5, { size: 13, colour: INK, anchor: 'middle' }),
      );
    }
  }
}

const NAME_CHARS = 24;
const FUNCTION_CHARS = 30;
const SMALL_CHARS = 40;

function cardSvg(card: MapCard, box: CardBox | undefined, words: MapSvgWords): string {
  if (box === undefined) return '';
  const { x, y, width, height } = box;
  const edge = card.attitude === null ? LINE : EDGES[card.attitude];
  const name = wrapWords(card.name, NAME_CHARS, 2);
  const jobTitle = wrapWords(functionLine(card), FUNCTION_CHARS, 3 - name.length);
  const known = [...(card.attitude === null ? [] : [words.attitude(card.attitude)]), ...(card.influence === null ? [] : [words.influence(card.influence)])];
  const small = [
    ...wrapWords(card.roles.map(words.role).join(', '), SMALL_CHARS, 1),
    ...inOneOrTwo(known.join(' · '), card.coverage === null || card.coverage === 'none' ? '' : words.coverage(card.coverage)),
  ];
  return [
    '<g data-card="">',
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="#ffffff" stroke="${LINE}"${card.isPlaceholder ? ' stroke-dasharray="5 4"' : ''}/>`,
    `<rect x="${x}" y="${y + 8}" width="6" height="${height - 16}" fill="${edge}"/>`,
    ...name.map((line, index) => text(line, x + 18, y + 25 + index * 18, { size: 15, colour: INK, weight: 650 })),
    ...jobTitle.map((line, index) => text(line, x + 18, y + 25 + (name.length + index) * 18, { size: 13, colour: MUTED })),
    ...small.map((line, index) => text(line, x + 18, y + 102 - (small.length - 1 - index) * 13, { size: 11, colour: MUTED })),
    '</g>',
  ].join('');
}

/** Both side by side where there is room, else one below the other. */
function inOneOrTwo(first: string, second: string): string[] {
  const parts = [first, second].filter((part) => part !== '');
  const joined = parts.join(' · ');
  return joined.length <= SMALL_CHARS && joined !== '' ? [joined] : parts.flatMap((part) => wrapWords(part, SMALL_CHARS, 1));
}

type TextStyle = { size: number; colour: string; weight?: number; anchor?: 'middle' };

function text(words: string, x: number, y: number, { size, colour, weight = 400, anchor }: TextStyle): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}"${anchor === undefined ? '' : ` text-anchor="${anchor}"`}>${xmlText(words)}</text>`;
}
