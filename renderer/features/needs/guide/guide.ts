import { createContext, use, useMemo, useState } from 'react';
import { conversationGuide, type GuideItem, type PersonGuide } from '../../../../shared/domain/conversation-guide/conversation-guide';
import type { Motive } from '../../../../shared/domain/needs/benefit';
import '../../../../shared/i18n/parts/guide';
import { questionWords, type QuestionContext, type QuestionWords } from '../../../../shared/report/guide/question-words';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useBenefitLints } from '../../../stores/benefit-lints';
import { useOwnColleague } from '../../../stores/own-colleague';
import { useToday } from '../../../stores/today';
import { useDealRecords, useWorkbench } from '../../../stores/workbench-context';
import { useMotiveFit } from '../data/motive-fit';
import { useNeeds, type Needs, type Participant } from '../data/needs';
import { createGuideSteps, type GuideSteps } from './guide-steps';

/** Somebody with the questions to them. */
export type GuidePerson = { person: Participant; guide: PersonGuide; leadingMotive: Motive | null };

/** The guide of a deal as its page sees it. */
export type Guide = {
  needs: Needs;
  /** In the order of the needs page. */
  people: readonly GuidePerson[];
  wordsOf(item: GuideItem): QuestionWords;
  steps: GuideSteps;
};

const NO_BENEFITS: Needs['benefits'] = [];

/** The guide of a deal; `null` until the deal and the lint's verdicts are there. */
export function useDealGuide(dealId: string): Guide | null {
  const t = useTexts();
  const format = useFormat();
  const workbench = useWorkbench();
  const own = useOwnColleague();
  const today = useToday();
  const needs = useNeeds(dealId);
  const members = useDealRecords('member', dealId);
  const questions = useDealRecords('guideQuestion', dealId);
  const lints = useBenefitLints(needs?.benefits ?? NO_BENEFITS);
  const fit = useMotiveFit(dealId, needs, lints);
  const steps = useMemo(() => createGuideSteps(workbench, dealId, own), [workbench, dealId, own]);

  const guide = useMemo((): Guide | null => {
    if (needs === null || fit === null) return null;
    const { pains, benefits, graph, deal } = needs;
    const guides = conversationGuide({ members, pains, benefits, graph, fit, verdictOf: ({ id }) => lints.get(id)?.lint.verdict ?? 'unsure' }, questions, today);
    const context: QuestionContext = {
      t,
      painOf: (id) => pains.find((pain) => pain.id === id),
      benefitOf: (id) => benefits.find((benefit) => benefit.id === id),
      money: (amount) => format.roundMoney(amount, deal.currency),
    };
    return {
      needs,
      people: needs.people.flatMap((person) => {
        const guide = guides.find(({ memberId }) => memberId === person.id);
        const cells = fit.people.find(({ memberId }) => memberId === person.id)?.cells ?? [];
        return guide === undefined ? [] : [{ person, guide, leadingMotive: cells.find(({ wanted }) => wanted === 'leading')?.motive ?? null }];
      }),
      wordsOf: (item) => questionWords(item, context),
      steps,
    };
  }, [needs, fit, members, questions, today, lints, format, t, steps]);
  // A benefit added just now has no verdict for a moment; what was there stays meanwhile, and the focus in it.
  const [last, setLast] = useState(guide);
  if (guide !== null && guide !== last) setLast(guide);
  return guide ?? last;
}

export const GuideContext = createContext<Guide | null>(null);

/** The guide around this component. */
export function useGuide(): Guide {
  const guide = use(GuideContext);
  if (guide === null) throw new Error('no conversation guide above this component');
  return guide;
}
