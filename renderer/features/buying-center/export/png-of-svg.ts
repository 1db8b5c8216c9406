import type { MapSvg } from '../../../../shared/report/map/map-svg';

/** Twice the size on the screen is sharp on paper; no side longer than what every graphics driver can draw. */
const SCALE = 2;
const LONGEST_SIDE = 16_000;

/** The picture as PNG, drawn apart from what is on the screen. Answers `null` when it cannot be drawn. */
export async function pngOfSvg({ svg, width, height }: MapSvg): Promise<Uint8Array | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(SCALE, LONGEST_SIDE / width, LONGEST_SIDE / height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
