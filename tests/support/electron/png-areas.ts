import type { ElectronApplication } from 'playwright';

/** A rectangle of a picture in its own pixels. */
export type Area = { x: number; y: number; width: number; height: number };

/** What is drawn in an area: how much of it is not white, and the colour of its first pixel as `#rrggbb`. */
export type Drawn = { ink: number; colour: string };

/** Looks at areas of a PNG file, which Electron itself decodes. Areas outside the picture fail. */
export async function drawnIn(app: ElectronApplication, path: string, areas: readonly Area[]): Promise<{ width: number; height: number; drawn: Drawn[] }> {
  return app.evaluate(
    ({ nativeImage }, [file, wanted]) => {
      const image = nativeImage.createFromPath(file);
      const { width, height } = image.getSize();
      const pixels = image.toBitmap();
      const colourAt = (x: number, y: number): string => {
        // The bitmap is in blue, green, red, alpha.
        const at = (y * width + x) * 4;
        return `#${[pixels[at + 2], pixels[at + 1], pixels[at]].map((part) => (part ?? 0).toString(16).padStart(2, '0')).join('')}`;
      };
      const drawn = wanted.map((area) => {
        if (area.x < 0 || area.y < 0 || area.x + area.width > width || area.y + area.height > height) throw new Error(`outside: ${JSON.stringify(area)}`);
        let inked = 0;
        for (let y = area.y; y < area.y + area.height; y += 1) {
          for (let x = area.x; x < area.x + area.width; x += 1) if (colourAt(x, y) !== '#ffffff') inked += 1;
        }
        return { ink: inked / (area.width * area.height), colour: colourAt(area.x, area.y) };
      });
      return { width, height, drawn };
    },
    [path, [...areas]] as const,
  );
}
