import type { SharingMark } from '../../../shared/contract/sharing-storage';
import { instantOf } from '../../../shared/domain/sync/stamp';
import { useFormat } from '../../i18n/format';
import { momentText } from '../../i18n/moment-text';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useMayDecide } from '../../stores/may-decide';
import { useDecideMark } from '../../stores/sharing-marks';
import { useKeepBoth } from '../../stores/keep-both-ratings';
import { Badge } from '../../ui/badge/Badge';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';
import { decisionErrorText } from './decision-error-text';
import { valueWord } from './value-words';
import styles from './Opinions.module.css';

type Props = {
  mark: Extract<SharingMark, { kind: 'two-opinions' }>;
  /** Puts it off; without it nothing says so, as in a list where all waits anyway. */
  onLater?: () => void;
  /** Called once it is decided, while the mark is still shown. */
  onDecided?: () => void;
};

/** All values of a field with who said so and when, to take one, or both where it is a rating. */
export function OpinionChoices({ mark, onLater, onDecided }: Props) {
  const t = useTexts();
  const format = useFormat();
  const language = useLanguage();
  const { decide, isBusy, error } = useDecideMark(onDecided);
  const keepBoth = useKeepBoth(mark);
  const mayDecide = useMayDecide(mark);
  return (
    <>
      {error === null ? null : <Banner tone="error" title={t('sharing.opinions.failed')}>{decisionErrorText(t, error)}</Banner>}
      {mayDecide ? null : <p className={styles.why}>{t('sharing.opinions.readOnly')}</p>}
      <ul className={styles.choices}>
        {mark.opinions.map(({ device, value, stamp, by, names }, index) => {
          const words = valueWord(t, format, { type: mark.type, field: mark.field, value, names, all: mark.opinions.map((one) => one.value) });
          return (
            <li key={device} className={styles.choice}>
              <div className={styles.said}>
                <span className={styles.what}>
                  <span className={styles.value}>{words}</span>
                  {index === 0 ? <Badge tone="neutral">{t('sharing.opinions.shown')}</Badge> : null}
                </span>
                <span className={styles.who}>{t('sharing.opinions.by', { name: by === '' ? t('sharing.opinions.unknown') : by, when: momentText(instantOf(stamp), language) })}</span>
              </div>
              <Button size="small" disabled={isBusy || !mayDecide} aria-label={t('sharing.opinions.takeThis', { value: words })} onClick={() => void decide(mark.id, { kind: 'opinion', device, stamp })}>
                {t('sharing.opinions.take')}
              </Button>
            </li>
          );
        })}
      </ul>
      {onLater === undefined && keepBoth === null ? null : (
        <div className={styles.actions}>
          {keepBoth === null ? null : (
            <Button size="small" disabled={isBusy || !mayDecide} onClick={() => void decide(mark.id, keepBoth)}>
              {t('sharing.opinions.keepBoth')}
            </Button>
          )}
          {onLater === undefined ? null : (
            <Button size="small" variant="quiet" onClick={onLater}>
              {t('sharing.opinions.later')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
