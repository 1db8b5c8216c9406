import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { inOrder } from '../../../../shared/domain/offer/in-order';
import type { Member } from '../../../../shared/domain/buying-center/member';
import { AboutPeople } from '../../../fields/people-lint/AboutPeople';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { RecordTextField } from '../../../fields/RecordTextField';
import { useTexts } from '../../../i18n/texts';
import { useDealRecords } from '../../../stores/workbench-context';
import { IconButton } from '../../../ui/button/IconButton';
import { Field } from '../../../ui/field/Field';
import { PanelSection } from '../../../ui/panel/Panel';
import { TextInput } from '../../../ui/text-input/TextInput';
import { useMap } from '../map/map-context';
import styles from './CriteriaList.module.css';

/** What a member decides by, the most important first. */
export function CriteriaList({ member }: { member: Member }) {
  const t = useTexts();
  const { actions } = useMap();
  const [text, setText] = useState('');
  const criteria = inOrder(useDealRecords('criterion', member.dealId).filter(({ memberId }) => memberId === member.id));
  const add = (): void => {
    if (text.trim() === '') return;
    actions.addCriterion(member.id, text.trim());
    setText('');
  };
  return (
    <PanelSection title={t('coverage.fields.criteria')}>
      {criteria.length === 0 ? null : (
        <ol className={styles.list} aria-label={t('coverage.fields.criteria')}>
          {criteria.map((criterion, index) => (
            <li key={criterion.id} className={styles.row}>
              <span className={styles.rank} data-numeric aria-hidden>
                {index + 1}
              </span>
              <div className={styles.text}>
                <RecordOpinions record={criterion} apart={['text']} />
                <RecordTextField record={criterion} field="text" aboutPeople label={t('buyingCenter.criteria.rank', { rank: index + 1 })} labelHidden />
              </div>
              <IconButton
                icon={ArrowUp}
                size="small"
                label={t('buyingCenter.criteria.up', { text: criterion.text })}
                disabled={index === 0}
                onClick={() => actions.moveCriterion(criterion.id, index - 1)}
              />
              <IconButton
                icon={ArrowDown}
                size="small"
                label={t('buyingCenter.criteria.down', { text: criterion.text })}
                disabled={index === criteria.length - 1}
                onClick={() => actions.moveCriterion(criterion.id, index + 1)}
              />
              <IconButton
                icon={Trash2}
                size="small"
                label={t('buyingCenter.criteria.delete', { text: criterion.text })}
                onClick={() => actions.removeCriterion(criterion.id)}
              />
            </li>
          ))}
        </ol>
      )}
      <Field label={t('buyingCenter.criteria.add')} labelHidden>
        <TextInput
          value={text}
          onValueChange={setText}
          placeholder={t('buyingCenter.criteria.placeholder')}
          maxLength={500}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
          }}
        />
        <AboutPeople text={text} />
      </Field>
    </PanelSection>
  );
}
