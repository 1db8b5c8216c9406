import type { Qualification } from '../../../shared/domain/qualification/qualification-score';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { whyText } from '../../i18n/why-text';
import { Meter } from '../../ui/meter/Meter';
import styles from './ScorePanel.module.css';

type Props = { qualification: Qualification; cardName: string };

/** The score, how much of it is known, and why in one line. */
export function ScoreHead({ qualification, cardName }: Props) {
  const t = useTexts();
  const format = useFormat();
  const { score, confidence, knockedOutBy } = qualification;
  const percent = format.percent(String(Math.round(confidence * 100)));
  const known = t('qualification.score.confidenceText', { percent });
  return (
    <div className={styles.head}>
      <p className={styles.score} data-out={knockedOutBy !== null || undefined} role="status">
        {knockedOutBy !== null ? t('qualification.score.out') : score === null ? t('qualification.score.none') : t('qualification.score.score', { score })}
      </p>
      <p className={styles.card}>{t('qualification.score.of', { card: cardName })}</p>
      <Meter value={confidence} label={t('qualification.score.confidence')} valueText={known} showValue />
      <p className={styles.why}>{whyText(t, qualification)}</p>
    </div>
  );
}
