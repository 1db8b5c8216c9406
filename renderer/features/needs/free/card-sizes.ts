import { Position, type NodeHandle } from '@xyflow/react';
import type { BoardSizes } from '../../../../shared/domain/needs/board-places';
import type { NeedEnd } from '../../../../shared/domain/needs/need-ends';

/** Size of the cards of each kind in canvas units; lines and arrangement reckon with it. */
export const BOARD_SIZES = {
  pain: { width: 280, height: 120 },
  benefit: { width: 280, height: 120 },
  member: { width: 260, height: 74 },
} as const satisfies BoardSizes;

/** Size of a handle; it sits with its middle on the border of the card. */
export const HANDLE = 12;

function handlesOf(type: NeedEnd['type']): NodeHandle[] {
  const { width, height } = BOARD_SIZES[type];
  const common = { y: (height - HANDLE) / 2, width: HANDLE, height: HANDLE };
  return [
    { type: 'target', position: Position.Left, x: -HANDLE / 2, ...common },
    { type: 'source', position: Position.Right, x: width - HANDLE / 2, ...common },
  ];
}

/** Where the handles of the cards of each kind are, so that lines can be drawn before anything is measured. */
export const CARD_HANDLES: Readonly<Record<NeedEnd['type'], NodeHandle[]>> = {
  pain: handlesOf('pain'),
  benefit: handlesOf('benefit'),
  member: handlesOf('member'),
};
