import { Plus } from 'lucide-react';
import { segmentLines, segmentsOf, spellingOf } from '../../../shared/domain/need-library/segment-names';
import { useTexts } from '../../i18n/texts';
import { Chip } from '../../ui/chip/Chip';
import { Field } from '../../ui/field/Field';
import { TextArea } from '../../ui/text-area/TextArea';
import styles from './SegmentsField.module.css';

type Props = {
  /** One a line. */
  value: string;
  onValueChange: (segments: string) => void;
  onBlur?: () => void;
  /** Segments in use elsewhere, offered so that one segment keeps one spelling. */
  known: readonly string[];
};

/** The segments something of the library belongs to. */
export function SegmentsField({ value, onValueChange, onBlur, known }: Props) {
  const t = useTexts();
  const taken = new Set(segmentsOf({ segments: value }).map(spellingOf));
  const offered = known.filter((name) => !taken.has(spellingOf(name)));
  return (
    <div className={styles.segments}>
      <Field label={t('library.panel.segments')} hint={t('library.panel.segmentsHint')}>
        <TextArea value={value} onValueChange={onValueChange} onBlur={onBlur} minRows={2} maxRows={6} maxLength={2_000} />
      </Field>
      {offered.length === 0 ? null : (
        <div className={styles.offered} role="group" aria-label={t('library.panel.addSegment')}>
          {offered.map((name) => (
            <Chip key={name} icon={Plus} onClick={() => onValueChange(segmentLines([...segmentsOf({ segments: value }), name]))}>
              {name}
            </Chip>
          ))}
        </div>
      )}
    </div>
  );
}
