import { CircleCheck, Grid3x3, TriangleAlert } from 'lucide-react';
import { useTexts } from '../../../i18n/texts';
import { Chip } from '../../../ui/chip/Chip';
import { useBoard } from '../data/board-context';

/** How many deciders and influencers no benefit convinces yet; a press opens the map of people and motives. */
export function MotiveFitChip() {
  const t = useTexts();
  const { fit, side, selected, set } = useBoard();
  if (fit === null || fit.people.length === 0) return null;
  const isOpen = side === 'fit' && selected === null;
  const asked = fit.people.some(({ counts }) => counts);
  return (
    <Chip
      icon={fit.gapCount > 0 ? TriangleAlert : asked ? CircleCheck : Grid3x3}
      selected={isOpen}
      onClick={() => set({ side: isOpen ? null : 'fit', selected: null })}
    >
      {t('needs.fit.chip', { count: fit.gapCount })}
    </Chip>
  );
}
