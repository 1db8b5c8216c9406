import { snap } from './layout/spacing';

/** Size of every card in canvas units; lines and layout reckon with it. */
export const CARD_SIZE = { width: 260, height: snap(110) } as const;
