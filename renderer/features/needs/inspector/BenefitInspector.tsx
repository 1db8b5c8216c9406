import type { Changes } from '../../../../shared/document/edit';
import { MOTIVES, type Benefit } from '../../../../shared/domain/needs/benefit';
import { ledBy } from '../../../../shared/domain/needs/benefit-motives';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { RecordField } from '../../../fields/RecordField';
import { RecordTextField } from '../../../fields/RecordTextField';
import { useTexts } from '../../../i18n/texts';
import { useWorkbench } from '../../../stores/workbench-context';
import { PanelSection } from '../../../ui/panel/Panel';
import { Select } from '../../../ui/select/Select';
import { MOTIVE_ICONS } from '../../../fields/motive-icons';
import { useBoard } from '../data/board-context';
import { usePainChoices, usePeopleChoices } from './choices';
import { LinkChoices } from './LinkChoices';
import { LintSection } from './LintSection';
import { OtherMotives } from './OtherMotives';
import { ProofFields } from './ProofFields';
import { SourceFields } from './SourceFields';
import { WorthFields } from './WorthFields';

/** All of a benefit: what improves, its motive, worth, evidence and links; the function that enables it kept apart. */
export function BenefitInspector({ benefit }: { benefit: Benefit }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const { needs } = useBoard();
  const people = usePeopleChoices();
  const pains = usePainChoices();
  const end = { type: 'benefit', id: benefit.id } as const;
  const change = (changes: Changes<Benefit>): void => workbench.change('needs.steps.editBenefit', (edit) => edit.update(benefit, changes));
  return (
    <>
      <PanelSection>
        <RecordOpinions record={benefit} only={['position', 'orderKey']} />
        <RecordTextField
          record={benefit}
          field="text"
          label={t('needs.fields.benefitText')}
          hint={t('needs.fields.benefitHint')}
          step="needs.steps.editBenefit"
          multiline
        />
        <LintSection benefit={benefit} />
        <RecordField record={benefit} field="motive" label={t('needs.fields.motive')}>
          <Select
            value={benefit.motive}
            options={MOTIVES.map((motive) => ({
              value: motive,
              label: t(`common.motives.${motive}`),
              hint: t(`needs.motiveHints.${motive}`),
              icon: MOTIVE_ICONS[motive],
            }))}
            onValueChange={(motive) => change(ledBy(benefit, motive))}
          />
        </RecordField>
        <OtherMotives benefit={benefit} onChange={change} />
        <SourceFields record={benefit} onChange={change} assumedHint={t('needs.fields.assumedBenefit')} step="needs.steps.editBenefit" />
      </PanelSection>
      <PanelSection title={t('needs.worth.title')}>
        <WorthFields benefit={benefit} onChange={change} />
        <ProofFields benefit={benefit} onChange={change} />
      </PanelSection>
      <PanelSection>
        <RecordTextField
          record={benefit}
          field="enabledBy"
          label={t('needs.fields.enabledBy')}
          hint={t('needs.fields.enabledByHint')}
          placeholder={t('needs.fields.enabledByPlaceholder')}
          step="needs.steps.editBenefit"
          multiline
        />
      </PanelSection>
      <LinkChoices title={t('needs.links.eases')} of={end} choices={pains} linked={needs.graph.neighbours(benefit.id, 'relieves')} none={t('needs.links.noPains')} />
      <LinkChoices title={t('needs.links.serves')} of={end} choices={people} linked={needs.graph.neighbours(benefit.id, 'serves')} none={t('needs.links.noPeople')} />
    </>
  );
}
