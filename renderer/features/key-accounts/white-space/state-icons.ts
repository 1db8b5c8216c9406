import { Check, CircleDashed, Ear, Swords, Target } from 'lucide-react';
import type { CellState } from '../../../../shared/domain/key-account/white-space-cell';
import type { IconType } from '../../../ui/icon/Icon';

/** The sign of each state, so that it is told apart without colour. */
export const STATE_ICONS: Readonly<Record<CellState, IconType>> = { unknown: CircleDashed, aware: Ear, opportunity: Target, bought: Check, competitor: Swords };
