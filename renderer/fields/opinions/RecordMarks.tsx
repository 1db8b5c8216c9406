import { useTexts } from '../../i18n/texts';
import type { TwoOpinions } from '../../stores/sharing-marks';
import { OpinionsMark } from './OpinionsMark';
import styles from './Opinions.module.css';
import { fieldWord } from './field-words';

/** Marks that name their fields, side by side. */
export function RecordMarks({ marks }: { marks: readonly TwoOpinions[] }) {
  const t = useTexts();
  return (
    <div className={styles.ofRecord}>
      {marks.map((mark) => (
        <OpinionsMark key={mark.id} mark={mark} label={fieldWord(t, mark.type, mark.field)} look="named" />
      ))}
    </div>
  );
}
