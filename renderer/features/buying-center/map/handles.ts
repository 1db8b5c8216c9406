import { Position, type NodeHandle } from '@xyflow/react';
import { CARD_SIZE } from '../../../../shared/report/map/card-size';

/** Size of a handle; it sits with its middle on the border of the card. */
export const HANDLE = 12;

const x = (CARD_SIZE.width - HANDLE) / 2;

/** Where the handles of every card are, so that lines can be drawn before anything is measured. */
export const CARD_HANDLES: NodeHandle[] = [
  { type: 'target', position: Position.Top, x, y: -HANDLE / 2, width: HANDLE, height: HANDLE },
  { type: 'source', position: Position.Bottom, x, y: CARD_SIZE.height - HANDLE / 2, width: HANDLE, height: HANDLE },
];
