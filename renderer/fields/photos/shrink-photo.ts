import { PHOTO_BYTES, PHOTO_SIDE, shrunkSize, type ActivityPhoto } from '../../../shared/domain/deal/activity-photo';

/** A picture ready to be kept. */
export type ShrunkPhoto = Pick<ActivityPhoto, 'name' | 'mime' | 'width' | 'height' | 'base64'>;

/** Tried one after the other until the picture is small enough; then its sides are halved. */
const QUALITIES = [0.82, 0.7, 0.55];
const LEAST_SIDE = 200;

/** A picture made small enough to be kept, turned as it was taken, on white. `null` for a file that is no picture. */
export async function shrinkPhoto(file: Blob, name: string): Promise<ShrunkPhoto | null> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null) return null;
  try {
    for (let side = PHOTO_SIDE; side >= LEAST_SIDE; side /= 2) {
      const { width, height } = shrunkSize(bitmap, side);
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d');
      if (context === null) return null;
      context.fillStyle = 'white';
      context.fillRect(0, 0, width, height);
      context.drawImage(bitmap, 0, 0, width, height);
      for (const quality of QUALITIES) {
        const base64 = canvas.toDataURL('image/jpeg', quality).split(',')[1] ?? '';
        // Four characters stand for three bytes.
        if (base64 !== '' && (base64.length * 3) / 4 <= PHOTO_BYTES) return { name, mime: 'image/jpeg', width, height, base64 };
      }
    }
    return null;
  } finally {
    bitmap.close();
  }
}
