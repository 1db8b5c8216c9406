import { nativeImage } from 'electron';
import { pictureType } from './picture-type';

/** The largest logo worth keeping, in pixels: a letterhead shows it at 60 by 25 mm, which is 600 dots an inch. */
export const LARGEST_LOGO = { width: 1_420, height: 590 } as const;

const JPEG_QUALITY = 92;

/**
 * A logo as it is kept: one with more pixels than a letterhead can show is made smaller in its own proportions, since
 * every document would carry it. Any other stays as it is, byte for byte, as does one that cannot be read.
 */
export function boundedLogo(bytes: Uint8Array): Uint8Array {
  const picture = nativeImage.createFromBuffer(Buffer.from(bytes));
  const { width, height } = picture.getSize();
  const scale = Math.min(1, LARGEST_LOGO.width / width, LARGEST_LOGO.height / height);
  if (picture.isEmpty() || scale === 1) return bytes;
  const small = picture.resize({ width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)), quality: 'best' });
  return pictureType(bytes) === 'image/jpeg' ? small.toJPEG(JPEG_QUALITY) : small.toPNG();
}
