import { Armchair, Award, CircleDollarSign, ShieldCheck, Smile } from 'lucide-react';
import type { Motive } from '../../shared/domain/needs/benefit';
import type { IconType } from '../ui/icon/Icon';

/** One drawing for each buying motive. */
export const MOTIVE_ICONS: Record<Motive, IconType> = {
  profit: CircleDollarSign,
  security: ShieldCheck,
  comfort: Armchair,
  joy: Smile,
  prestige: Award,
};
