import { Scale, TriangleAlert } from 'lucide-react';
import { useTexts } from '../../../i18n/texts';
import { Chip } from '../../../ui/chip/Chip';
import { useBoard } from '../data/board-context';
import { useComparison } from '../data/differential';

/** Opens what the customer does otherwise; says so where nobody knows it. */
export function AlternativeChip() {
  const t = useTexts();
  const { needs, side, selected, set } = useBoard();
  const comparison = useComparison();
  if (needs.pains.length + needs.benefits.length === 0) return null;
  const isOpen = side === 'alternative' && selected === null;
  return (
    <Chip
      icon={comparison === null ? TriangleAlert : Scale}
      selected={isOpen}
      onClick={() => set({ side: isOpen ? null : 'alternative', selected: null })}
    >
      {t(comparison === null ? 'needs.alternative.chipNone' : 'needs.alternative.chip')}
    </Chip>
  );
}
