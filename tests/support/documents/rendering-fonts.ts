import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';

const FACES = ['arimo-latin-400-normal', 'arimo-latin-700-normal'];

/**
 * Lets programs that render find the typeface of the documents in a folder: Arimo, which has Arial's widths and comes
 * with the development packages, so that every machine breaks lines and pages alike. Other fonts stay for other scripts.
 *
 * @returns environment variables for the program
 */
export function renderingFonts(folder: string): Record<string, string> {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts, { recursive: true });
  const packaged = join(dirname(createRequire(import.meta.url).resolve('@fontsource/arimo/package.json')), 'files');
  for (const face of FACES) writeFileSync(join(fonts, `${face}.ttf`), openType(readFileSync(join(packaged, `${face}.woff`))));
  const config = join(folder, 'fonts.conf');
  writeFileSync(
    config,
    [
      '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>',
      `<dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'font-cache')}</cachedir>`,
      // Offices prefer what they know as Arial's double, in whatever version a machine has it.
      ...['Arial', 'Liberation Sans', 'Helvetica'].map((family) => `<selectfont><rejectfont><pattern><patelt name="family"><string>${family}</string></patelt></pattern></rejectfont></selectfont>`),
      '<match target="pattern"><test name="family"><string>Arial</string></test>',
      '<edit name="family" mode="assign" binding="strong"><string>Arimo</string></edit></match></fontconfig>',
    ].join(''),
  );
  return { FONTCONFIG_FILE: config };
}

/** The font inside a WOFF file (W3C, WOFF File Format 1.0): the same tables, each packed by zlib where that is shorter. */
function openType(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = 44 + index * 20;
    const start = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(start, start + woff.readUInt32BE(entry + 8));
    const length = woff.readUInt32BE(entry + 12);
    const data = packed.length < length ? inflateSync(packed) : packed;
    return { tag: woff.subarray(entry, entry + 4), checksum: woff.readUInt32BE(entry + 16), data };
  });
  const exponent = Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(16 * 2 ** exponent, 6);
  head.writeUInt16BE(exponent, 8);
  head.writeUInt16BE(16 * (count - 2 ** exponent), 10);
  let offset = head.length;
  const bodies = tables.map(({ tag, checksum, data }, index) => {
    const entry = 12 + 16 * index;
    head.set(tag, entry);
    head.writeUInt32BE(checksum, entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(data.length, entry + 12);
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...bodies]);
}
