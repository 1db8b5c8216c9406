import { alternativeOf } from '../../../shared/domain/needs/next-best-alternative';
import { RecordField } from '../../fields/RecordField';
import { useTexts } from '../../i18n/texts';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Card } from '../../ui/card/Card';
import { FieldGroup } from '../../ui/field/FieldGroup';
import { TextArea } from '../../ui/text-area/TextArea';
import type { NegotiationChanges } from './negotiation-changes';
import type { NegotiationState } from './use-negotiation';

/** What each side does if there is no agreement. */
export function AlternativesCard({ state: { offer, limits }, changes }: { state: NegotiationState; changes: NegotiationChanges }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const alternatives = useTable('nextBestAlternative');
  const known = alternativeOf(alternatives.values(), offer.dealId)?.text.trim() ?? '';
  const field = (name: 'ownAlternative' | 'customerAlternative', part: 'own' | 'customer', hint: string) => (
    <RecordField record={limits} field={name} label={t(`negotiation.alternatives.${part}`)} hint={hint}>
      <TextArea
        minRows={2}
        maxLength={20_000}
        placeholder={t(`negotiation.alternatives.${part}Placeholder`)}
        value={limits?.[name] ?? ''}
        onValueChange={(text) => changes.setLimits({ [name]: text }, `negotiation.${offer.id}.${name}`)}
        onBlur={() => workbench.endStep()}
      />
    </RecordField>
  );
  return (
    <Card title={t('negotiation.alternatives.title')} description={t('negotiation.alternatives.why')} padding="small">
      <FieldGroup>
        {field('ownAlternative', 'own', '')}
        {field('customerAlternative', 'customer', known === '' ? '' : t('negotiation.alternatives.known', { text: known }))}
      </FieldGroup>
    </Card>
  );
}
