import { Sparkles } from 'lucide-react';
import type { Changes } from '../../../../shared/document/edit';
import type { Pain } from '../../../../shared/domain/needs/pain';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { RecordField } from '../../../fields/RecordField';
import { RecordTextField } from '../../../fields/RecordTextField';
import { useTexts } from '../../../i18n/texts';
import { useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { DateInput } from '../../../ui/date-input/DateInput';
import { PanelSection } from '../../../ui/panel/Panel';
import { ScaleInput } from '../../../ui/scale-input/ScaleInput';
import { useBoard } from '../data/board-context';
import { useBenefitChoices, usePeopleChoices } from './choices';
import { LinkChoices } from './LinkChoices';
import { MoneyField } from './MoneyField';
import { PainCostSection } from './PainCostSection';
import { SourceFields } from './SourceFields';

/** All of a pain: words, heat, cost, evidence, whom it hurts and what eases it. */
export function PainInspector({ pain }: { pain: Pain }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const { needs, askWorth } = useBoard();
  const people = usePeopleChoices();
  const benefits = useBenefitChoices();
  const end = { type: 'pain', id: pain.id } as const;
  const change = (changes: Changes<Pain>, mergeKey?: string): void =>
    workbench.change('needs.steps.editPain', (edit) => edit.update(pain, changes), mergeKey);
  return (
    <>
      <PanelSection>
        <RecordOpinions record={pain} only={['position', 'orderKey']} />
        <RecordTextField record={pain} field="text" label={t('needs.fields.painText')} hint={t('needs.fields.painHint')} step="needs.steps.editPain" multiline />
        <div onBlur={() => workbench.endStep()} onPointerUp={() => workbench.endStep()}>
          <RecordField record={pain} field="urgency" label={t('needs.fields.urgency')}>
            <ScaleInput
              kind="urgency"
              clearable={false}
              value={pain.urgency}
              onValueChange={(urgency) => {
                if (urgency !== null) change({ urgency }, `${pain.id}.urgency`);
              }}
              valueText={(value) => t('needs.fields.urgencyValue', { value })}
              emptyText={t('common.none')}
              minLabel={t('needs.fields.urgencyLow')}
              maxLabel={t('needs.fields.urgencyHigh')}
            />
          </RecordField>
        </div>
        <MoneyField record={pain} field="yearlyCost" label={t('needs.fields.yearlyCost')} value={pain.yearlyCost} onCommit={(yearlyCost) => change({ yearlyCost })} />
        <SourceFields record={pain} onChange={change} assumedHint={t('needs.fields.assumedPain')} step="needs.steps.editPain" />
      </PanelSection>
      <PainCostSection pain={pain} onChange={change} />
      <PanelSection>
        <RecordTextField
          record={pain}
          field="consequences"
          label={t('needs.fields.consequences')}
          placeholder={t('needs.fields.consequencesPlaceholder')}
          step="needs.steps.editPain"
          multiline
        />
        <RecordTextField
          record={pain}
          field="eventText"
          label={t('needs.fields.event')}
          placeholder={t('needs.fields.eventPlaceholder')}
          step="needs.steps.editPain"
        />
        <RecordField record={pain} field="eventOn" label={t('needs.fields.eventOn')}>
          <DateInput incompleteMessage={t('common.incompleteDay')} value={pain.eventOn} onCommit={(eventOn) => change({ eventOn })} />
        </RecordField>
      </PanelSection>
      <LinkChoices title={t('needs.links.hurts')} of={end} choices={people} linked={needs.graph.neighbours(pain.id, 'owner')} none={t('needs.links.noPeople')} />
      <LinkChoices
        title={t('needs.links.easedBy')}
        of={end}
        choices={benefits}
        linked={needs.graph.neighbours(pain.id, 'relieves')}
        none={t('needs.links.noBenefits')}
      >
        <div>
          <Button size="small" icon={Sparkles} onClick={() => askWorth(pain.id)}>
            {t('needs.card.worth')}
          </Button>
        </div>
      </LinkChoices>
    </>
  );
}
