import { createContext, use, type PointerEvent } from 'react';
import type { NeedEnd } from '../../../../shared/domain/needs/need-ends';
import type { CardEnd } from '../data/steps';
import type { LinkDrag } from './link-drag';
import type { Reorder } from './reorder-drag';

/** What is being dragged on the board, and how a drag begins. */
export type Gestures = {
  reorder: Reorder | null;
  link: LinkDrag | null;
  pressCard(event: PointerEvent<HTMLElement>, card: CardEnd): void;
  pressHandle(event: PointerEvent<HTMLElement>, end: NeedEnd): void;
};

export const GestureContext = createContext<Gestures | null>(null);

/** The drags of the board around this component. */
export function useGestures(): Gestures {
  const gestures = use(GestureContext);
  if (gestures === null) throw new Error('no needs board above this component');
  return gestures;
}
