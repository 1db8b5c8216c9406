import { CircleCheck, CircleX, Info, X } from 'lucide-react';
import { templateNoteText, templatePlaceText, templateProblemText } from '../../../shared/report/template/problem-text';
import type { TemplateCheck } from '../../../shared/report/template/template-check';
import { useTexts } from '../../i18n/texts';
import { Card } from '../../ui/card/Card';
import { IconButton } from '../../ui/button/IconButton';
import { Icon } from '../../ui/icon/Icon';
import styles from './CheckReport.module.css';

type Props = {
  fileName: string;
  check: TemplateCheck;
  /** Whether the file has become a template. */
  isAdded: boolean;
  onDismiss: () => void;
};

/** What a check found: every place to mend, in words that say where it is, or that nothing is. */
export function CheckReport({ fileName, check, isAdded, onDismiss }: Props) {
  const t = useTexts();
  const { problems, notes, used } = check;
  const isFit = problems.length === 0;
  return (
    <Card
      title={t('template.panel.check', { name: fileName })}
      actions={<IconButton icon={X} size="small" label={t('template.page.dismiss')} onClick={onDismiss} />}
    >
      <div className={styles.report} role="status">
        <p className={styles.verdict} data-fit={isFit || undefined}>
          <Icon as={isFit ? CircleCheck : CircleX} size={18} />
          <strong>{t(isFit ? (isAdded ? 'template.page.added' : 'template.panel.fit') : 'template.panel.unfit')}</strong>
          <span className={styles.count}>
            {isFit ? t('template.panel.placeholders', { count: used.length }) : t('template.panel.problems', { count: problems.length })}
          </span>
        </p>
        {isFit && used.length === 0 ? <p>{t('template.page.noPlaceholders')}</p> : null}
        {problems.length === 0 ? null : (
          <ol className={styles.problems}>
            {problems.map((problem, index) => (
              <li key={index}>
                <span className={styles.what}>{templateProblemText(t, problem)}</span>
                <span className={styles.where}>{templatePlaceText(t, problem.place)}</span>
              </li>
            ))}
          </ol>
        )}
        {notes.map((note, index) => (
          <p key={index} className={styles.note}>
            <Icon as={Info} size={15} />
            <span>{templateNoteText(t, note)}</span>
          </p>
        ))}
      </div>
    </Card>
  );
}
