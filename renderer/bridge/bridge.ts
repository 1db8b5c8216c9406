import type { Bridge } from '../../shared/contract/bridge';

declare global {
  interface Window {
    /** Put there by the preload script; absent outside Electron. */
    readonly werkbank: Bridge;
  }
}

/** The way to main. */
export const bridge: Bridge = window.werkbank;
