import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { useTexts } from '../../../i18n/texts';
import { useRecord } from '../../../stores/workbench-context';
import { useBoard } from '../data/board-context';
import { useBenefitChoices, usePainChoices } from './choices';
import { LinkChoices } from './LinkChoices';

/** What hurts somebody and what they gain from. */
export function PersonInspector({ personId }: { personId: string }) {
  const t = useTexts();
  const { needs } = useBoard();
  const member = useRecord('member', personId);
  const pains = usePainChoices();
  const benefits = useBenefitChoices();
  const end = { type: 'member', id: personId } as const;
  return (
    <>
      <RecordOpinions record={member} only={['needsPosition']} />
      <LinkChoices title={t('needs.links.hurtBy')} of={end} choices={pains} linked={needs.graph.neighbours(personId, 'owner')} none={t('needs.links.noPains')} />
      <LinkChoices title={t('needs.links.servedBy')} of={end} choices={benefits} linked={needs.graph.neighbours(personId, 'serves')} none={t('needs.links.noBenefits')} />
    </>
  );
}
