/** What Radix and the virtual list ask of a browser and jsdom does not have. */
class NoResize implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

export function installDomShims(): void {
  globalThis.ResizeObserver ??= NoResize;
  const element = Element.prototype as unknown as Record<string, unknown>;
  element['hasPointerCapture'] ??= () => false;
  element['setPointerCapture'] ??= () => undefined;
  element['releasePointerCapture'] ??= () => undefined;
  element['scrollIntoView'] ??= () => undefined;
  element['scrollTo'] ??= () => undefined;
}
