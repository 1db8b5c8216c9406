/** What canvases of the workbench have in common. */
export const PRO = { hideAttribution: true };
export const FIT = { padding: 0.08, maxZoom: 1 };

/** Milliseconds a movement of the picture takes: motion is only for those who want it. */
export function motionDuration(): number {
  return window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ? 0 : 180;
}
