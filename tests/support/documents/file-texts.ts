import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';

/** A reading of a part of a file, as text to search. */
export type FileText = { where: string; text: string };

/**
 * Every reading of a file's bytes in which a word could hide: the bytes as they are in three encodings, the parts of a
 * package, the chunks of a PNG that are no pixels, and what is packed in a PDF, also as letters on its pages.
 */
export function fileTexts(bytes: Uint8Array): FileText[] {
  const buffer = Buffer.from(bytes);
  const head = buffer.subarray(0, 4).toString('latin1');
  const raw = readings('bytes', buffer);
  if (head === '\x89PNG') return [...raw, ...pngChunks(buffer).flatMap(({ name, data }) => (name === 'IDAT' ? [] : [{ where: name, text: name }, ...readings(name, data)]))];
  if (head === '%PDF') return [...raw, ...pdfStreams(buffer).flatMap((data, index) => readings(`stream ${index}`, data)), ...pdfTools(bytes)];
  if (head === 'PK\x03\x04') {
    return [...raw, ...Object.entries(unzipSync(bytes)).flatMap(([path, data]) => [{ where: path, text: path }, ...fileTexts(data).map(({ where, text }) => ({ where: `${path}: ${where}`, text }))])];
  }
  return [...raw, { where: 'without markup', text: strFromU8(bytes).replaceAll(/<[^>]*>/g, '') }];
}

function readings(where: string, data: Buffer): FileText[] {
  return (['latin1', 'utf8', 'utf16le'] as const).map((encoding) => ({ where: `${where} as ${encoding}`, text: data.toString(encoding) }));
}

/** The chunks of a PNG (ISO/IEC 15948, 5.3): length, four letters, data, checksum. */
export function pngChunks(png: Buffer): { name: string; data: Buffer }[] {
  const chunks: { name: string; data: Buffer }[] = [];
  for (let at = 8; at + 12 <= png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ name: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** What is between the words `stream` and `endstream`, unpacked. Every stream of Chromium's PDF is packed by Flate or is a picture. */
function pdfStreams(pdf: Buffer): Buffer[] {
  const streams: Buffer[] = [];
  for (let at = pdf.indexOf('stream\n'); at !== -1; at = pdf.indexOf('stream\n', at)) {
    const end = pdf.indexOf('endstream', at);
    if (end === -1) break;
    const data = pdf.subarray(at + 'stream\n'.length, end);
    try {
      streams.push(inflateSync(data));
    } catch {
      streams.push(data);
    }
    at = end + 'endstream'.length;
  }
  return streams;
}

/** The letters on the pages, which in the streams are numbers of glyphs, and the properties of the document. */
function pdfTools(bytes: Uint8Array): FileText[] {
  const folder = mkdtempSync(join(tmpdir(), 'werkbank-texts-'));
  try {
    const path = join(folder, 'file.pdf');
    writeFileSync(path, bytes);
    const run = (tool: string, ...args: string[]): FileText => ({ where: tool, text: execFileSync(tool, args, { encoding: 'utf8' }) });
    return [run('pdftotext', path, '-'), run('pdfinfo', path)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
