import { useMemo } from 'react';
import { initials } from '../../../../shared/domain/account/person';
import { isOverruled } from '../../../../shared/domain/needs/may-argue';
import type { Evidence } from '../../../../shared/domain/schema/values';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { heatStep } from '../../../ui/scale-input/HeatBadge';
import { lintWords } from '../../../fields/benefit-lint/lint-words';
import type { Board } from '../data/board-context';
import { benefitWords, painWords, personWords } from '../data/card-words';
import { cutWords } from './cut-words';

type Written = {
  id: string;
  /** Read out when the card gets the focus. */
  label: string;
  /** As far as it fits on the card. */
  words: string;
  hasWords: boolean;
  money: string;
  hasMoney: boolean;
  evidence: Evidence;
  /** The evidence in a word. */
  known: string;
};

/** A card of the free board, with nothing in it that is not seen or heard. */
export type FreeCard =
  | (Written & { type: 'pain'; urgency: number; heat: 1 | 2 | 3 | 4 | 5; isEased: boolean })
  | (Written & {
      type: 'benefit';
      motive: string;
      /** What the lint takes it for when it is none, or not clearly one; quiet where it only asks or was overruled. */
      sign: string | null;
      isQuiet: boolean;
    })
  | { type: 'member'; id: string; label: string; words: string; initials: string; function: string; roles: string };

/** Lines for the words of a card, and their length as a multiple of the height of the type. */
const LINES = 4;
const LINE = 226 / 14;
const NAME = 202 / 14;
const FUNCTION = 202 / 12;

/** The cards of a board as they are drawn; people only as far as `people` names them. */
export function useFreeCards({ needs, lints }: Board, people: Board['needs']['people']): readonly FreeCard[] {
  const t = useTexts();
  const format = useFormat();
  return useMemo(() => {
    const { pains, benefits, graph, deal } = needs;
    const money = (amount: string): string => format.roundMoney(amount, deal.currency);
    const written = (text: string, placeholder: string): Pick<Written, 'words' | 'hasWords'> => ({
      words: cutWords(text.trim() === '' ? placeholder : text, LINES, LINE),
      hasWords: text.trim() !== '',
    });
    return [
      ...pains.map((pain): FreeCard => {
        const { label, cost } = painWords(t, money, pain);
        return {
          type: 'pain',
          id: pain.id,
          label,
          ...written(pain.text, t('needs.card.untitledPain')),
          money: cost,
          hasMoney: pain.yearlyCost !== null,
          evidence: pain.evidence,
          known: t(`common.evidence.${pain.evidence}`),
          urgency: pain.urgency,
          heat: heatStep(pain.urgency),
          isEased: graph.neighbours(pain.id, 'relieves').length > 0,
        };
      }),
      ...benefits.map((benefit): FreeCard => {
        const verdict = lints.get(benefit.id)?.lint.verdict ?? 'benefit';
        const { label, worth, hasWorth } = benefitWords(t, money, benefit, verdict);
        return {
          type: 'benefit',
          id: benefit.id,
          label,
          ...written(benefit.text, t('needs.card.untitledBenefit')),
          money: worth,
          hasMoney: hasWorth,
          evidence: benefit.evidence,
          known: t(`common.evidence.${benefit.evidence}`),
          motive: benefit.otherMotives.length === 0 ? t(`common.motives.${benefit.motive}`) : t('needs.card.motivesShort', { leading: t(`common.motives.${benefit.motive}`), count: benefit.otherMotives.length }),
          sign: lintWords(t, benefit, verdict),
          isQuiet: verdict === 'unsure' || isOverruled(benefit, verdict),
        };
      }),
      ...people.map((person): FreeCard => {
        const { name, label } = personWords(t, person);
        return {
          type: 'member',
          id: person.id,
          label,
          words: cutWords(name, 1, NAME),
          initials: initials(name),
          function: cutWords(person.function, 1, FUNCTION),
          roles: cutWords(person.roles.map((role) => t(`common.roles.${role}`)).join(', '), 1, FUNCTION),
        };
      }),
    ];
  }, [needs, lints, people, t, format]);
}
