import { useCallback, useMemo, useState } from 'react';
import type { NeedEnd } from '../../../../shared/domain/needs/need-ends';
import { useTexts } from '../../../i18n/texts';
import { useBenefitLints } from '../../../stores/benefit-lints';
import { useToasts } from '../../../ui/toast/toast-context';
import type { Board, BoardState } from './board-context';
import { cardBelow, focusCard } from './card-focus';
import { useMotiveFit } from './motive-fit';
import { useNeeds, type Needs } from './needs';
import { useNeedsSteps, type CardEnd } from './steps';

const NO_BENEFITS: Needs['benefits'] = [];
const AT_FIRST: BoardState = { selected: null, editingId: null, painOrder: 'own', gap: null, side: null, newEvidence: 'assumed' };

/** The board of a deal, or `null` until the deal is loaded. */
export function useNeedsBoard(dealId: string): Board | null {
  const t = useTexts();
  const toasts = useToasts();
  const needs = useNeeds(dealId);
  const lints = useBenefitLints(needs?.benefits ?? NO_BENEFITS);
  const fit = useMotiveFit(dealId, needs, lints);
  const steps = useNeedsSteps(dealId);
  const [state, setState] = useState(AT_FIRST);
  const set = useCallback((change: Partial<BoardState>) => setState((before) => ({ ...before, ...change })), []);
  const { newEvidence } = state;

  const askWorth = useCallback(
    (painId: string) => {
      const id = steps.addBenefitFor(painId, newEvidence);
      // Whatever is filtered out, the new card has to be seen.
      if (id !== null) set({ selected: { type: 'benefit', id }, editingId: id, gap: null });
    },
    [steps, newEvidence, set],
  );

  const remove = useCallback(
    (card: CardEnd) => {
      const next = cardBelow(card, 1);
      const neighbour = next?.id === card.id ? cardBelow(card, -1) : next;
      const takeBack = steps.remove(card);
      if (takeBack === null) return;
      set({ selected: null, editingId: null });
      if (neighbour !== null && neighbour.id !== card.id) focusCard(neighbour.id);
      toasts.show({
        title: t(`needs.deleted.${card.type}`),
        action: {
          label: t('common.actions.undo'),
          run: () => {
            takeBack();
            set({ selected: card });
          },
        },
      });
    },
    [steps, set, toasts, t],
  );

  return useMemo(() => {
    if (needs === null) return null;
    const selected = state.selected !== null && isThere(needs, state.selected) ? state.selected : null;
    return { ...state, selected, needs, lints, fit, steps, set, askWorth, remove };
  }, [needs, lints, fit, state, steps, set, askWorth, remove]);
}

/** Undo may take the selected card away. */
function isThere({ pains, benefits, people }: Needs, { type, id }: NeedEnd): boolean {
  const cards: readonly { id: string }[] = { pain: pains, benefit: benefits, member: people }[type];
  return cards.some((card) => card.id === id);
}
