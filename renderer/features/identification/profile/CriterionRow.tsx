import { Ellipsis } from 'lucide-react';
import type { ProfileCriterion } from '../../../../shared/domain/identification/ideal-profile';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { RecordTextField } from '../../../fields/RecordTextField';
import { rowMenu } from '../../../fields/row-menu';
import { useUndoToast } from '../../../fields/undo-toast';
import { conditionText } from '../../../i18n/condition-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useWorkbench } from '../../../stores/workbench-context';
import { BalanceInput } from '../../../ui/balance-input/BalanceInput';
import { IconButton } from '../../../ui/button/IconButton';
import { DisclosureRow } from '../../../ui/disclosure/DisclosureRow';
import { Menu } from '../../../ui/menu/Menu';
import { ConditionFields } from '../ConditionFields';
import type { ProfileChanges } from './profile-changes';
import styles from './CriterionRow.module.css';

type Props = {
  criterion: ProfileCriterion;
  place: number;
  all: readonly ProfileCriterion[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  changes: ProfileChanges;
};

/** One criterion with its rating; opened, what it asks for. */
export function CriterionRow({ criterion, place, all, isOpen, onOpenChange, changes }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const workbench = useWorkbench();
  const say = useUndoToast();
  const words = conditionText(t, language, criterion);
  const name = criterion.name.trim() === '' ? words : criterion.name;
  return (
    <DisclosureRow
      open={isOpen}
      onOpenChange={onOpenChange}
      label={t('identification.profile.edit', { name })}
      title={name}
      summary={name === words ? null : words}
      actions={
        <>
          <BalanceInput
            value={criterion.rating}
            valueText={t('identification.profile.ratingText', { rating: criterion.rating })}
            aria-label={t('identification.profile.rating', { name })}
            onValueChange={(rating) => changes.update(criterion.id, { rating }, `${criterion.id}.rating`)}
            onSettle={() => workbench.endStep()}
          />
          <Menu
            align="end"
            trigger={<IconButton icon={Ellipsis} size="small" label={t('identification.profile.more', { name })} />}
            entries={rowMenu(t, {
              place,
              count: all.length,
              onMove: (next) => changes.move(all, criterion.id, next),
              onRemove: () => {
                changes.remove(criterion);
                say(t('identification.profile.removed', { name }));
              },
            })}
          />
        </>
      }
    >
      <div className={styles.form}>
        <RecordOpinions record={criterion} apart={['name']} />
        <ConditionFields condition={criterion} onChange={(condition) => changes.updateCondition(criterion.id, condition)} />
        <RecordTextField record={criterion} field="name" label={t('identification.profile.name')} step="identification.steps.editCriterion" placeholder={t('identification.profile.namePlaceholder')} />
      </div>
    </DisclosureRow>
  );
}
