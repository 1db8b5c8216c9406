import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../../renderer/ui/tokens.css'), 'utf8');

/** The declarations of the first block whose selector holds `selector`. */
function block(selector: string): Map<string, string> {
  const at = css.indexOf(selector);
  const open = css.indexOf('{', at);
  const close = css.indexOf('}', open);
  const found = new Map<string, string>();
  for (const [, name, value] of css.slice(open, close).matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)) {
    if (name && value) found.set(name, value);
  }
  return found;
}

const themes = {
  light: block("[data-theme='light']"),
  dark: block("[data-theme='dark']:not([data-print])"),
};

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const SURFACES = ['surface-app', 'surface', 'surface-raised', 'surface-sunken', 'surface-hover'];

/** Text token → every ground it stands on. */
const TEXT: Record<string, string[]> = {
  text: [...SURFACES, 'surface-active', 'accent-tint', 'accent-tint-hover', 'red-tint', 'amber-tint', 'green-tint'],
  'text-muted': [...SURFACES, 'accent-tint', 'accent-tint-hover', 'red-tint', 'amber-tint'],
  'text-disabled': SURFACES,
  'text-inverse': ['surface-inverse'],
  'text-inverse-muted': ['surface-inverse'],
  'accent-text': [...SURFACES, 'accent-tint', 'accent-tint-hover'],
  'on-accent': ['accent', 'accent-hover', 'accent-active'],
  'red-text': [...SURFACES, 'red-tint', 'accent-tint'],
  'amber-text': [...SURFACES, 'amber-tint', 'accent-tint'],
  'green-text': [...SURFACES, 'green-tint', 'accent-tint'],
  'on-red': ['red', 'red-hover'],
  'on-amber': ['amber'],
  ...Object.fromEntries(
    ['mentor', 'supporter', 'neutral', 'sceptic', 'opponent'].map((attitude) => [
      `${attitude}-text`,
      ['surface', 'surface-raised', 'surface-hover', 'accent-tint', `${attitude}-tint`],
    ]),
  ),
  ...Object.fromEntries([1, 2, 3, 4, 5].map((step) => [`heat-${step}-on`, [`heat-${step}`]])),
};

/** Shapes and edges that carry meaning need 3:1 against what they lie on. */
const SHAPES: Record<string, string[]> = {
  focus: [...SURFACES, 'accent-tint'],
  'border-control': ['surface', 'surface-raised', 'surface-app'],
  red: ['surface', 'surface-raised'],
  green: ['surface', 'surface-raised'],
  mentor: ['surface', 'surface-raised'],
  supporter: ['surface', 'surface-raised'],
  neutral: ['surface', 'surface-raised'],
  opponent: ['surface', 'surface-raised'],
};

describe.each(['light', 'dark'] as const)('%s tokens', (name) => {
  const theme = themes[name];

  function get(token: string): string {
    const value = theme.get(token);
    if (value === undefined) throw new Error(`--${token} is missing in ${name}`);
    return value;
  }

  it.each(Object.entries(TEXT).flatMap(([ink, grounds]) => grounds.map((ground) => [ink, ground] as const)))(
    '%s on %s reads at 4.5:1',
    (ink, ground) => {
      expect(contrast(get(ink), get(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(Object.entries(SHAPES).flatMap(([ink, grounds]) => grounds.map((ground) => [ink, ground] as const)))(
    '%s on %s shows at 3:1',
    (ink, ground) => {
      expect(contrast(get(ink), get(ground))).toBeGreaterThanOrEqual(3);
    },
  );

  it('keeps the order of heat in lightness alone', () => {
    const steps = [1, 2, 3, 4, 5].map((step) => luminance(get(`heat-${step}`)));
    const sorted = [...steps].sort((a, b) => (name === 'light' ? b - a : a - b));
    expect(steps).toEqual(sorted);
  });
});

describe('the two themes', () => {
  it('define the same colours', () => {
    expect([...themes.dark.keys()].sort()).toEqual([...themes.light.keys()].sort());
  });

  it('agree with a known ratio', () => {
    // Black on white is 21:1 and #767676 on white 4.54:1 by the standard's own examples.
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});
