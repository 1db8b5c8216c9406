import { xmlText } from '../../../../shared/report/xml-text';
import { emu } from '../measures';
import { fitInto, type Picture } from '../picture';
import { cleanText } from '../text';
import type { PackageArchive } from './package-archive';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const MEDIA = { png: 'image/png', jpg: 'image/jpeg' } as const;

/** A picture, what is said to who cannot see it, the box it has to fit into in millimetres, and its name in the package. */
export type PlacedPicture = { picture: Picture; alt: string; box: { width: number; height: number }; key: string };

/**
 * Puts a picture in the place of a mark, wherever the filled template has it, in the picture's own proportions. The text
 * around the mark keeps its look: its run is divided.
 * @param mark a text that nothing else in the document can hold
 */
export function placePicture(archive: PackageArchive, mark: string, { picture, alt, box, key }: PlacedPicture): void {
  const path = `word/media/werkbank-${key}.${picture.kind}`;
  const name = xmlText(cleanText(alt));
  const parts = archive.file(/^word\/(?:document|header|footer)\d*\.xml$/).map((entry) => ({ path: entry.name, xml: entry.asText() }));
  let lastId = Math.max(0, ...parts.flatMap(({ xml }) => [...xml.matchAll(/<wp:docPr\b[^>]*?\bid="(\d+)"/g)].map((match) => Number(match[1]))));
  let isPlaced = false;
  for (const { path: part, xml } of parts) {
    if (!xml.includes(mark)) continue;
    const relation = relate(archive, part, path, key);
    archive.file(part, withPictures(xml, mark, () => drawing(fitInto(picture, box), relation, name, (lastId += 1))));
    isPlaced = true;
  }
  if (!isPlaced) return;
  archive.file(path, picture.bytes);
  const types = archive.file('[Content_Types].xml')?.asText() ?? '';
  const isKnown = new RegExp(`<Default\\b[^>]*\\bExtension="${picture.kind}"`, 'i').test(types);
  if (!isKnown) archive.file('[Content_Types].xml', types.replace(/(<Types\b[^>]*>)/, `$1<Default Extension="${picture.kind}" ContentType="${MEDIA[picture.kind]}"/>`));
}

/** Divides the run at each mark: what stands before, the drawing, what stands behind with the same properties. */
function withPictures(xml: string, mark: string, makeDrawing: () => string): string {
  let rest = xml;
  let done = '';
  for (let at = rest.indexOf(mark); at >= 0; at = rest.indexOf(mark)) {
    const before = rest.slice(0, at);
    const start = Math.max(before.lastIndexOf('<w:r>'), before.lastIndexOf('<w:r '));
    const properties = /^<w:r\b[^>]*>(<w:rPr>.*?<\/w:rPr>|<w:rPr\/>)?/s.exec(before.slice(start))?.[1] ?? '';
    done += `${before}</w:t></w:r><w:r>${makeDrawing()}</w:r><w:r>${properties}<w:t xml:space="preserve">`;
    rest = rest.slice(at + mark.length);
  }
  return done + rest;
}

/** The id under which a part may name the picture. */
function relate(archive: PackageArchive, part: string, target: string, key: string): string {
  const path = part.replace(/([^/]+)$/, '_rels/$1.rels');
  const known = archive.file(path)?.asText() ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS}"></Relationships>`;
  let id = `werkbank-${key}`;
  while (known.includes(`"${id}"`)) id += 'X';
  const relation = `<Relationship Id="${id}" Type="${IMAGE}" Target="${target.replace('word/', '')}"/>`;
  archive.file(path, known.replace(/<Relationships([^>]*?)\/>|<\/Relationships>/, (end, attributes?: string) => (end.startsWith('</') ? `${relation}${end}` : `<Relationships${attributes ?? ''}>${relation}</Relationships>`)));
  return id;
}

function drawing(size: { width: number; height: number }, relation: string, name: string, id: number): string {
  const extent = `cx="${emu(size.width)}" cy="${emu(size.height)}"`;
  return `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr id="${id}" name="${name}" descr="${name}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="${id}" name="${name}" descr="${name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
}
