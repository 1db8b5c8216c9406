import type { MapCard, MapLine, MapModel } from '../../domain/buying-center/map-model';
import type { CardSize, MapPlace } from '../../domain/buying-center/map-places';
import type { Coverage, Role } from '../../domain/buying-center/member';
import type { Attitude } from '../../domain/buying-center/rating';
import { functionLine } from './function-line';
import { xmlText } from '../xml-text';

/** Words in the drawing, in the language of the user. */
export type MapDrawioWords = {
  title: string;
  role: (role: Role) => string;
  attitude: (attitude: Attitude) => string;
  influence: (influence: number) => string;
  coverage: (coverage: Coverage) => string;
  strength: (strength: number) => string;
};

/** Room around the chart. */
const MARGIN = 40;

const LINE_STYLES: Record<MapLine['kind'], string> = {
  'reports-to': 'edgeStyle=orthogonalEdgeStyle;rounded=1;html=1;endArrow=none;strokeColor=#8a8478;exitX=0.5;exitY=1;entryX=0.5;entryY=0;',
  informal: 'curved=1;html=1;endArrow=none;dashed=1;dashPattern=1 3;strokeColor=#8a8478;',
  influence: 'curved=1;html=1;endArrow=block;strokeColor=#0f5f68;',
  conflict: 'curved=1;html=1;endArrow=none;strokeWidth=2;strokeColor=#b3361c;',
};

/**
 * The map as a file of diagrams.net (mxGraphModel, uncompressed): every card a box, every line tied to its two boxes, so
 * that the chart can be worked on there.
 */
export function mapDrawio({ cards, lines }: MapModel, places: ReadonlyMap<string, MapPlace>, size: CardSize, words: MapDrawioWords): string {
  const placed = cards.flatMap((card) => {
    const place = places.get(card.id);
    return place === undefined ? [] : [{ card, place }];
  });
  const left = Math.min(...placed.map(({ place }) => place.x)) - MARGIN;
  const top = Math.min(...placed.map(({ place }) => place.y)) - MARGIN;
  const known = new Set(placed.map(({ card }) => card.id));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<mxfile><diagram id="map" name="${xmlText(words.title)}"><mxGraphModel grid="1" gridSize="10" page="0" background="#ffffff"><root>`,
    '<mxCell id="0"/>',
    '<mxCell id="1" parent="0"/>',
    ...placed.map(({ card, place }) => box(card, { x: place.x - left, y: place.y - top }, size, words)),
    ...lines.filter(({ fromId, toId }) => known.has(fromId) && known.has(toId)).map((line) => edge(line, words)),
    '</root></mxGraphModel></diagram></mxfile>',
    '',
  ].join('\n');
}

function box(card: MapCard, { x, y }: MapPlace, { width, height }: CardSize, words: MapDrawioWords): string {
  const small = [
    card.roles.map(words.role).join(', '),
    [card.attitude === null ? '' : words.attitude(card.attitude), card.influence === null ? '' : words.influence(card.influence)].filter((part) => part !== '').join(' · '),
    card.coverage === null || card.coverage === 'none' ? '' : words.coverage(card.coverage),
  ];
  // The label is HTML inside an attribute, so what people are called is escaped once for each.
  const label = [`<b>${xmlText(card.name)}</b>`, ...[functionLine(card), ...small].filter((part) => part !== '').map(xmlText)].join('<br>');
  const style = `rounded=1;arcSize=8;whiteSpace=wrap;html=1;align=left;spacingLeft=10;spacingRight=8;fillColor=#ffffff;strokeColor=#8a8478;fontColor=#22201c;${card.isPlaceholder ? 'dashed=1;' : ''}`;
  return `<mxCell id="${xmlText(card.id)}" value="${xmlText(label)}" style="${style}" vertex="1" parent="1"><mxGeometry x="${x}" y="${y}" width="${width}" height="${height}" as="geometry"/></mxCell>`;
}

function edge(line: MapLine, words: MapDrawioWords): string {
  // A reporting line runs from the boss down, as it is drawn.
  const [source, target] = line.kind === 'reports-to' ? [line.toId, line.fromId] : [line.fromId, line.toId];
  const label = line.kind === 'influence' ? words.strength(line.strength ?? 0) : '';
  return `<mxCell id="${xmlText(line.id)}" value="${xmlText(label)}" style="${LINE_STYLES[line.kind]}" edge="1" parent="1" source="${xmlText(source)}" target="${xmlText(target)}"><mxGeometry relative="1" as="geometry"/></mxCell>`;
}
