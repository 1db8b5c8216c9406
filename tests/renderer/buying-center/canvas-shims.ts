/** What the canvas asks of a browser and jsdom does not have. */
export function installCanvasShims(): void {
  const view = globalThis as unknown as Record<string, unknown>;
  view['DOMMatrixReadOnly'] ??= class {
    readonly m22: number;
    constructor(transform?: string) {
      this.m22 = Number(/scale\(([\d.]+)\)/.exec(transform ?? '')?.[1] ?? 1);
    }
  };
  // Events made by the testing library name no window; dragging asks for it.
  Object.defineProperty(UIEvent.prototype, 'view', { configurable: true, get: () => window });
  const svg = SVGElement.prototype as unknown as Record<string, unknown>;
  svg['getBBox'] ??= () => ({ x: 0, y: 0, width: 0, height: 0 });
}
