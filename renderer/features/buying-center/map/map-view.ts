import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';

/** What the canvas can do for the parts around it. */
export type MapView = {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Selects exactly these cards and lines. */
  select(cards: Iterable<string>, lines?: Iterable<string>): void;
  /** Brings a card into the middle, selects it and puts the focus on it. */
  show(memberId: string): void;
  /** Brings several cards into sight together. */
  bring(memberIds: Iterable<string>): void;
  /** Puts the focus on a card as soon as it is there, without moving the picture. */
  focus(memberId: string): void;
  /** Puts the focus on the canvas, e.g. when what had it is gone. */
  focusCanvas(): void;
  /** The middle of what is seen, in canvas units. */
  middle(): MapPlace;
};

/** The view as the parts around hold it: it does nothing until a canvas attaches itself. */
export type AttachableView = MapView & { attach(view: MapView): () => void };

/** A view without a canvas. The card that wants the focus before there is one gets it then: it was the first on the map. */
export function createMapView(): AttachableView {
  let canvas: MapView | null = null;
  let waiting: string | null = null;
  return {
    attach(view) {
      canvas = view;
      if (waiting !== null) {
        view.select([waiting]);
        view.focus(waiting);
        waiting = null;
      }
      return () => {
        if (canvas === view) canvas = null;
      };
    },
    fit: () => canvas?.fit(),
    zoomIn: () => canvas?.zoomIn(),
    zoomOut: () => canvas?.zoomOut(),
    select: (cards, lines) => canvas?.select(cards, lines),
    show: (memberId) => canvas?.show(memberId),
    bring: (memberIds) => canvas?.bring(memberIds),
    focus: (memberId) => {
      if (canvas === null) waiting = memberId;
      else canvas.focus(memberId);
    },
    focusCanvas: () => canvas?.focusCanvas(),
    middle: () => canvas?.middle() ?? { x: 0, y: 0 },
  };
}
