import { CheckCheck } from 'lucide-react';
import { Link } from 'react-router';
import type { SharingMark } from '../../../../shared/contract/sharing-storage';
import { instantOf } from '../../../../shared/domain/sync/stamp';
import { OpinionChoices } from '../../../fields/opinions/OpinionChoices';
import { decisionErrorText } from '../../../fields/opinions/decision-error-text';
import { fieldWord } from '../../../fields/opinions/field-words';
import { recordTitle } from '../../../fields/opinions/record-title';
import { momentText } from '../../../i18n/moment-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { useMayDecide } from '../../../stores/may-decide';
import { useSessionState } from '../../../stores/session-context';
import { useDecideMark } from '../../../stores/sharing-marks';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import styles from './Sharing.module.css';

/** What colleagues did apart and somebody has to decide or know. Later is fine: it stays until then. */
export function OpinionsCard() {
  const t = useTexts();
  const marks = useSessionState((state) => state.sharingMarks);
  return (
    <Card title={t('sharing.opinions.title')} description={t('sharing.opinions.description')}>
      {marks.length === 0 ? <EmptyState size="small" level={3} icon={CheckCheck} title={t('sharing.opinions.none')} why={t('sharing.opinions.noneText')} /> : null}
      <ul className={styles.marks}>
        {marks.map((mark) => (
          <li key={mark.id} className={styles.mark}>
            <p className={styles.markTitle}>
              {recordTitle(t, mark)}
              {mark.accountId === null ? null : <Link to={places.account(mark.accountId)}>{t('sharing.opinions.open')}</Link>}
            </p>
            <MarkBody mark={mark} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function MarkBody({ mark }: { mark: SharingMark }) {
  const t = useTexts();
  const language = useLanguage();
  const { decide, isBusy, error } = useDecideMark();
  const mayDecide = useMayDecide(mark);
  const whyNot = mayDecide ? null : <p className={styles.small}>{t('sharing.opinions.readOnly')}</p>;
  if (mark.kind === 'circle') {
    return (
      <>
        <p className={styles.note}>{t('sharing.opinions.circle')}</p>
        {whyNot}
      </>
    );
  }
  if (mark.kind === 'two-opinions') {
    return (
      <>
        <p className={styles.note}>{t('sharing.opinions.twoOpinions', { field: fieldWord(t, mark.type, mark.field) })}</p>
        <OpinionChoices mark={mark} />
      </>
    );
  }
  return (
    <>
      {error === null ? null : <Banner tone="error" title={t('sharing.opinions.failed')}>{decisionErrorText(t, error)}</Banner>}
      <p className={styles.note}>
        {mark.kind === 'kept-for'
          ? t('sharing.opinions.keptFor', { count: mark.children })
          : t('sharing.opinions.deletedAndEdited', { name: mark.by === '' ? t('sharing.opinions.unknown') : mark.by, when: momentText(instantOf(mark.stamp), language) })}
      </p>
      {whyNot}
      <div className={styles.row}>
        <Button size="small" disabled={isBusy || !mayDecide} onClick={() => void decide(mark.id, { kind: 'keep' })}>
          {t('sharing.opinions.keep')}
        </Button>
        <Button size="small" variant="danger" disabled={isBusy || !mayDecide} onClick={() => void decide(mark.id, { kind: 'delete' })}>
          {t('sharing.opinions.delete')}
        </Button>
      </div>
    </>
  );
}
