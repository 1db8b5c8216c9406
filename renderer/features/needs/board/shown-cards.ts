import type { Benefit } from '../../../../shared/domain/needs/benefit';
import { byUrgency } from '../../../../shared/domain/needs/ordering';
import type { Pain } from '../../../../shared/domain/needs/pain';
import type { Board } from '../data/board-context';

/** The cards of the two written columns as they are shown: in the chosen order, and only those with the chosen gap. */
export function shownCards({ needs, painOrder, gap, selected }: Board): { pains: readonly Pain[]; benefits: readonly Benefit[] } {
  const ids = gap === null ? null : new Set(needs.gaps[gap]);
  // The selected card stays while its gap is being closed; otherwise it would vanish from under the user's hands.
  const isShown = ({ id }: { id: string }): boolean => ids === null || ids.has(id) || id === selected?.id;
  const pains = painOrder === 'urgency' ? byUrgency(needs.pains) : needs.pains;
  return gap === 'pain-without-benefit'
    ? { pains: pains.filter(isShown), benefits: needs.benefits }
    : { pains, benefits: needs.benefits.filter(isShown) };
}
