import { useTexts } from '../../../i18n/texts';
import { useBoard } from '../data/board-context';
import type { LinkChoice } from './LinkChoices';

/** The pains of the deal, to link with. */
export function usePainChoices(): LinkChoice[] {
  const t = useTexts();
  return useBoard().needs.pains.map(({ id, text }) => ({ end: { type: 'pain', id }, label: text || t('needs.card.untitledPain') }));
}

/** The benefits of the deal, to link with. */
export function useBenefitChoices(): LinkChoice[] {
  const t = useTexts();
  return useBoard().needs.benefits.map(({ id, text }) => ({ end: { type: 'benefit', id }, label: text || t('needs.card.untitledBenefit') }));
}

/** The people of the deal, to link with. */
export function usePeopleChoices(): LinkChoice[] {
  const t = useTexts();
  return useBoard().needs.people.map((person) => ({
    end: { type: 'member', id: person.id },
    label: person.name || t('common.unknown'),
    hint: person.function || undefined,
  }));
}
