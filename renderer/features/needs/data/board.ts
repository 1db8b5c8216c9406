import { useCallback, useMemo, useState } from 'react';
import { linkRefusal } from '../../../../shared/domain/needs/link-refusal';
import type { NeedEnd } from '../../../../shared/domain/needs/need-ends';
import { useTexts } from '../../../i18n/texts';
import { useBenefitLints } from '../../../stores/benefit-lints';
import { useSession, useSessionState } from '../../../stores/session-context';
import { useToasts } from '../../../ui/toast/toast-context';
import type { Board, BoardState, NeedsView } from './board-context';
import { cardBelow, focusCard } from './card-focus';
import { refusalWords } from './link-words';
import { useMotiveFit } from './motive-fit';
import { useNeeds, type Needs } from './needs';
import { useNeedsSteps, type CardEnd } from './steps';

const NO_BENEFITS: Needs['benefits'] = [];
const NO_GROUP: ReadonlySet<string> = new Set();
const AT_FIRST: BoardState = { selected: null, group: NO_GROUP, linkId: null, linkingFrom: null, editingId: null, painOrder: 'own', gap: null, side: null, library: null, newEvidence: 'assumed' };

/** What is selected beside a single card, when a single card is. */
const ALONE: Partial<BoardState> = { group: NO_GROUP, linkId: null };

/** The board of a deal, or `null` until the deal is loaded. */
export function useNeedsBoard(dealId: string): Board | null {
  const t = useTexts();
  const toasts = useToasts();
  const needs = useNeeds(dealId);
  const lints = useBenefitLints(needs?.benefits ?? NO_BENEFITS);
  const fit = useMotiveFit(dealId, needs, lints);
  const steps = useNeedsSteps(dealId);
  const [state, setState] = useState(AT_FIRST);
  const set = useCallback((change: Partial<BoardState>) => setState((before) => ({ ...before, ...(change.selected === undefined ? {} : ALONE), ...change })), []);
  const session = useSession();
  const view = useSessionState(({ settings }) => settings.needsView);
  const setView = useCallback((needsView: NeedsView) => session.set({ needsView }), [session]);
  const { newEvidence } = state;

  const askWorth = useCallback(
    (painId: string) => {
      const id = steps.addBenefitFor(painId, newEvidence);
      // Whatever is filtered out, the new card has to be seen.
      if (id !== null) set({ selected: { type: 'benefit', id }, editingId: id, gap: null });
    },
    [steps, newEvidence, set],
  );

  const graph = needs?.graph ?? null;
  const link = useCallback(
    (from: NeedEnd, to: NeedEnd) => {
      const refusal = graph === null ? null : linkRefusal(from, to, graph);
      if (refusal === null) steps.setLinked(from, to, true);
      else toasts.show(refusalWords(t, refusal));
      set({ selected: from, linkingFrom: null });
    },
    [graph, steps, set, toasts, t],
  );

  const remove = useCallback(
    (cards: readonly CardEnd[]) => {
      const [card, ...others] = cards;
      if (card === undefined) return;
      const next = cardBelow(card, 1);
      const neighbour = next?.id === card.id ? cardBelow(card, -1) : next;
      const takeBack = steps.remove(cards);
      if (takeBack === null) return;
      set({ selected: null, editingId: null });
      if (neighbour !== null && !cards.some(({ id }) => id === neighbour.id)) focusCard(neighbour.id);
      toasts.show({
        title: others.length === 0 ? t(`needs.deleted.${card.type}`) : t('needs.deleted.cards', { count: cards.length }),
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
    const linkingFrom = state.linkingFrom !== null && isThere(needs, state.linkingFrom) ? state.linkingFrom : null;
    return { ...state, selected, linkingFrom, view, setView, needs, lints, fit, steps, set, askWorth, link, remove };
  }, [needs, lints, fit, state, view, setView, steps, set, askWorth, link, remove]);
}

/** Undo may take the selected card away. */
function isThere({ pains, benefits, people }: Needs, { type, id }: NeedEnd): boolean {
  const cards: readonly { id: string }[] = { pain: pains, benefit: benefits, member: people }[type];
  return cards.some((card) => card.id === id);
}
