import { useMemo } from 'react';
import type { Deal } from '../../shared/domain/deal/deal';
import { chooseCard, type Card } from '../../shared/domain/qualification/choose-scorecard';
import { qualify, type Qualification } from '../../shared/domain/qualification/qualification-score';
import type { SignalAnswer } from '../../shared/domain/qualification/scorecard';
import { useToday } from './today';
import { useCards } from './use-cards';
import { useSegmentsOf } from './use-segments';
import { useTable } from './workbench-context';

/** What is known of a deal by its scorecard; `card` is `null` where none is made for deals. */
export type DealEvidence = {
  card: Card | null;
  answers: readonly SignalAnswer[];
  qualification: Qualification;
  /** Signals that are known, of how many. */
  known: number;
  all: number;
};

const NO_ANSWERS: readonly SignalAnswer[] = [];

/** Finds what is known of deals, as far as scorecards and answers are loaded. */
export function useDealEvidence(): (deal: Deal) => DealEvidence {
  const cards = useCards('deal');
  const table = useTable('signalAnswer');
  const accounts = useTable('account');
  const segmentsOf = useSegmentsOf();
  const today = useToday();
  return useMemo(() => {
    const byDeal = new Map<string, SignalAnswer[]>();
    for (const answer of table.values()) {
      if (answer.dealId === null) continue;
      const known = byDeal.get(answer.dealId);
      if (known === undefined) byDeal.set(answer.dealId, [answer]);
      else known.push(answer);
    }
    return (deal) => {
      const account = accounts.get(deal.accountId);
      const card = chooseCard(cards, account === undefined ? [] : segmentsOf(account));
      const answers = byDeal.get(deal.id) ?? NO_ANSWERS;
      const qualification = qualify(card?.criteria ?? [], answers, today);
      return { card, answers, qualification, known: qualification.parts.length, all: qualification.parts.length + qualification.unknown.length };
    };
  }, [cards, table, accounts, segmentsOf, today]);
}
