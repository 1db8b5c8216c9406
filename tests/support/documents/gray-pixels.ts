import { inflateSync } from 'node:zlib';

/** A picture in shades of gray, row by row, 0 black to 255 white. */
export type GrayPicture = { width: number; height: number; pixels: Uint8Array };

/** Reads a PNG of 8 bits, gray or in colours that are all gray, without interlacing, as `pdftoppm -gray` writes it (RFC 2083). */
export function grayPixels(png: Buffer): GrayPicture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = ({ 0: 1, 2: 3 } as Record<number, number>)[png[25] ?? 99];
  if (png[24] !== 8 || channels === undefined || png[28] !== 0) throw new Error('not a PNG of 8 bits without transparency');
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const data = inflateSync(Buffer.concat(parts));
  const row = width * channels;
  const values = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x < channels ? 0 : (values[at - channels] ?? 0);
      const above = y === 0 ? 0 : (values[at - row] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (values[at - row - channels] ?? 0);
      values[at] = (data[y * (row + 1) + 1 + x] ?? 0) + predicted(filter, left, above, corner);
    }
  }
  const pixels = channels === 1 ? values : Uint8Array.from({ length: width * height }, (_, index) => values[index * channels] ?? 0);
  return { width, height, pixels };
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const estimate = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(estimate - left), Math.abs(estimate - above), Math.abs(estimate - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** Difference of shade that an eye sees. */
const VISIBLE = 70;

/**
 * Share of the pixels that look different, 0 to 1. A pixel is alike when one beside it in the other picture is, so that
 * edges smoothed in another way and shifts of a hair do not count.
 */
export function differenceOf(one: GrayPicture, other: GrayPicture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let different = 0;
  for (let y = 0; y < one.height; y += 1) {
    for (let x = 0; x < one.width; x += 1) if (!hasAlike(one, other, x, y) || !hasAlike(other, one, x, y)) different += 1;
  }
  return different / (one.width * one.height);
}

function hasAlike(one: GrayPicture, other: GrayPicture, x: number, y: number): boolean {
  const shade = one.pixels[y * one.width + x] ?? 0;
  for (let dy = -1; dy <= 1; dy += 1) {
    for (let dx = -1; dx <= 1; dx += 1) {
      const beside = other.pixels[(y + dy) * other.width + x + dx];
      if (beside !== undefined && Math.abs(beside - shade) < VISIBLE) return true;
    }
  }
  return false;
}
