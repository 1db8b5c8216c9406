import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LARGEST_LOGO, boundedLogo } from '../../electron/main/documents/bounded-logo';
import { jpegHead, png } from '../support/documents/pictures';

const { createFromBuffer } = vi.hoisted(() => ({ createFromBuffer: vi.fn() }));
vi.mock('electron', () => ({ nativeImage: { createFromBuffer } }));

const resized = vi.fn();
/** A picture as Electron reads it; made smaller it says its new size and what it was written as. */
function pictureOf(width: number, height: number): void {
  createFromBuffer.mockReturnValue({
    isEmpty: () => width === 0,
    getSize: () => ({ width, height }),
    resize: (size: { width: number; height: number }) => {
      resized(size);
      return { toPNG: () => Buffer.from('png'), toJPEG: () => Buffer.from('jpeg') };
    },
  });
}
beforeEach(() => resized.mockClear());

describe('a logo that is kept', () => {
  it.each([[1, 1], [400, 100], [LARGEST_LOGO.width, LARGEST_LOGO.height]])('stays as it is at %i by %i pixels', (width, height) => {
    pictureOf(width, height);
    const bytes = png(4, 4);
    expect(boundedLogo(bytes)).toBe(bytes);
  });

  it.each([
    [8_000, 2_000, { width: 1_420, height: 355 }],
    [3_000, 3_000, { width: 590, height: 590 }],
    [500, 5_000, { width: 59, height: 590 }],
    [20_000, 3, { width: 1_420, height: 1 }],
  ])('is made smaller in its proportions from %i by %i pixels', (width, height, size) => {
    pictureOf(width, height);
    expect(Buffer.from(boundedLogo(png(4, 4))).toString()).toBe('png');
    expect(resized).toHaveBeenCalledWith({ ...size, quality: 'best' });
  });

  it('stays a photograph where it was one', () => {
    pictureOf(8_000, 2_000);
    expect(Buffer.from(boundedLogo(jpegHead(8_000, 2_000))).toString()).toBe('jpeg');
  });

  it('stays as it is where it cannot be read', () => {
    pictureOf(0, 0);
    const bytes = png(4, 4).slice(0, 40);
    expect(boundedLogo(bytes)).toBe(bytes);
  });
});
