import { Search } from 'lucide-react';
import type { Ref } from 'react';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useSegments } from '../../../stores/use-segments';
import { Segmented } from '../../../ui/segmented/Segmented';
import { Select } from '../../../ui/select/Select';
import { TextInput } from '../../../ui/text-input/TextInput';
import type { Assignee } from './call-filter';
import { useColleagueOptions } from './colleague-options';
import styles from './CallListPage.module.css';

/** Which part of the list is shown. */
export type ShownCalls = 'ranked' | 'snoozed' | 'out';
const SHOWN: readonly ShownCalls[] = ['ranked', 'snoozed', 'out'];
const ANY = 'any';

type Props = {
  ref: Ref<HTMLInputElement>;
  text: string;
  onTextChange: (text: string) => void;
  segmentId: string | null;
  onSegmentChange: (segmentId: string | null) => void;
  assignee: Assignee;
  onAssigneeChange: (assignee: Assignee) => void;
  show: ShownCalls;
  onShowChange: (show: ShownCalls) => void;
  counts: Record<ShownCalls, number>;
};

/** Which companies the call list shows. */
export function CallFilterBar({ ref, text, onTextChange, segmentId, onSegmentChange, assignee, onAssigneeChange, show, onShowChange, counts }: Props) {
  const t = useTexts();
  const format = useFormat();
  const segments = useSegments();
  const colleagues = useColleagueOptions();
  return (
    <div className={styles.bar}>
      <Segmented
        size="small"
        aria-label={t('qualification.list.show')}
        value={show}
        onValueChange={onShowChange}
        options={SHOWN.map((value) => ({ value, label: t(`qualification.list.${value}`, { number: format.number(String(counts[value])) }) }))}
      />
      <Select
        size="small"
        className={styles.choice}
        aria-label={t('qualification.list.segment')}
        value={segmentId ?? ANY}
        onValueChange={(next) => onSegmentChange(next === ANY ? null : next)}
        options={[
          { value: ANY, label: t('qualification.list.anySegment') },
          ...segments.map(({ id, name }) => ({ value: id, label: name.trim() === '' ? t('common.unknown') : name })),
        ]}
      />
      <Select
        size="small"
        className={styles.choice}
        aria-label={t('qualification.list.assignee')}
        value={assignee}
        onValueChange={onAssigneeChange}
        options={[{ value: 'anybody', label: t('qualification.list.anybody') }, { value: 'nobody', label: t('qualification.list.nobody') }, ...colleagues]}
      />
      <TextInput
        ref={ref}
        type="search"
        size="small"
        icon={Search}
        className={styles.search}
        aria-label={t('qualification.list.filter')}
        placeholder={t('qualification.list.filter')}
        clearLabel={t('qualification.list.clearFilter')}
        value={text}
        onValueChange={onTextChange}
      />
    </div>
  );
}
