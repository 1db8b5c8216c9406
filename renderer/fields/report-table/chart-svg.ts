/** What the look of a chart consists of. */
const LOOK = ['fill', 'stroke', 'stroke-width', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline'] as const;
const SVG = 'http://www.w3.org/2000/svg';
const LEGEND_ROW = 28;
const SWATCH = 12;

/**
 * The first chart within an element, with the legend that follows it, as an SVG file that needs nothing else: in the colours
 * paper gets, whatever the screen shows. `null` where there is no chart.
 */
export function chartSvg(within: HTMLElement, title: string): string | null {
  const [chart, ...swatches] = within.querySelectorAll('svg');
  if (chart === undefined) return null;
  const root = document.documentElement;
  // Paper has a look of its own, which no screen draws.
  root.setAttribute('data-print', '');
  try {
    const copy = styledCopy(chart);
    const [, , width = 0, height = 0] = (chart.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const whole = height + (swatches.length > 0 ? LEGEND_ROW : 0);
    copy.setAttribute('viewBox', `0 0 ${width} ${whole}`);
    copy.setAttribute('width', String(width));
    copy.setAttribute('height', String(whole));
    copy.setAttribute('style', 'background: #ffffff');
    copy.prepend(part('title', {}, title), part('rect', { width, height: whole, fill: '#ffffff' }));
    let left = 0;
    for (const swatch of swatches) {
      const words = swatch.parentElement?.textContent.trim() ?? '';
      const mark = styledCopy(swatch);
      for (const [name, value] of Object.entries({ x: left, y: height + 8, width: SWATCH, height: SWATCH })) mark.setAttribute(name, String(value));
      const { fontFamily, color } = getComputedStyle(swatch.parentElement ?? swatch);
      copy.append(mark, part('text', { x: left + SWATCH + 6, y: height + 8 + SWATCH - 2, style: `font-family: ${fontFamily}; font-size: 12px; fill: ${color}` }, words));
      left += SWATCH + 6 + words.length * 7 + 24;
    }
    return new XMLSerializer().serializeToString(copy);
  } finally {
    root.removeAttribute('data-print');
  }
}

/** A copy that carries its look itself. */
function styledCopy(drawn: SVGElement): SVGElement {
  const copy = drawn.cloneNode(true) as SVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, original] of [drawn, ...drawn.querySelectorAll('*')].entries()) {
    const look = getComputedStyle(original);
    const own = copies[index];
    own?.removeAttribute('class');
    own?.setAttribute('style', LOOK.map((name) => `${name}: ${look.getPropertyValue(name)}`).join('; '));
  }
  return copy;
}

function part(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}
