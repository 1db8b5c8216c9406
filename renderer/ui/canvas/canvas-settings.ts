/** What canvases of the workbench have in common. */
export const PRO = { hideAttribution: true };
export const FIT = { padding: 0.08, maxZoom: 1 };

/** Milliseconds a movement of the picture takes: motion is only for those who want it. */
export function motionDuration(): number {
  return window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ? 0 : 180;
}

/** How far one zooms on every canvas, that it opens with everything in sight, and that the library has no keys of its own. */
export const CANVAS_PROPS = {
  edgesFocusable: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  zoomOnDoubleClick: false,
  minZoom: 0.05,
  maxZoom: 2,
  fitView: true,
  fitViewOptions: FIT,
  proOptions: PRO,
} as const;
