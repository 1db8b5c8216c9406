/** What Radix and the virtual list ask of a browser and jsdom does not have. */
class NoResize implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

export function installDomShims(): void {
  // jsdom never has anything else to do.
  window.requestIdleCallback ??= (run) => Number(setTimeout(() => run({ didTimeout: false, timeRemaining: () => 50 })));
  window.cancelIdleCallback ??= (handle) => clearTimeout(handle);
  globalThis.ResizeObserver ??= NoResize;
  const element = Element.prototype as unknown as Record<string, unknown>;
  element['hasPointerCapture'] ??= () => false;
  element['setPointerCapture'] ??= () => undefined;
  element['releasePointerCapture'] ??= () => undefined;
  element['scrollIntoView'] ??= () => undefined;
  element['scrollTo'] ??= () => undefined;
}
