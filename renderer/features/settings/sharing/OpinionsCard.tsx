import { CheckCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { SharingDecision, SharingMark } from '../../../../shared/contract/sharing-storage';
import { instantOf } from '../../../../shared/domain/sync/stamp';
import { momentText } from '../../../i18n/moment-text';
import type { TextKey, Translate } from '../../../../shared/i18n/translator';
import type { AppError } from '../../../../shared/errors/app-error';
import { errorText } from '../../../i18n/error-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { useApi } from '../../../stores/session-context';
import { Badge } from '../../../ui/badge/Badge';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import styles from './Sharing.module.css';

/** What colleagues did apart and somebody has to decide or know. Later is fine: it stays until then. */
export function OpinionsCard({ marks: count }: { marks: number }) {
  const t = useTexts();
  const api = useApi();
  const [marks, setMarks] = useState<readonly SharingMark[]>([]);
  const [error, setError] = useState<AppError | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    void api.sharing.marks({}).then((found) => {
      if (current && found.ok) setMarks(found.value.marks);
    });
    return () => {
      current = false;
    };
  }, [api, count, round]);
  const decide = async (id: string, decision: SharingDecision): Promise<void> => {
    const answer = await api.sharing.decide({ id, decision });
    setError(answer.ok ? null : answer.error);
    setRound(round + 1);
  };
  return (
    <Card title={t('sharing.opinions.title')} description={t('sharing.opinions.description')}>
      {error === null ? null : <Banner tone="error" title={t('sharing.opinions.failed')}>{errorText(t, error)}</Banner>}
      {marks.length === 0 ? <EmptyState size="small" level={3} icon={CheckCheck} title={t('sharing.opinions.none')} why={t('sharing.opinions.noneText')} /> : null}
      <ul className={styles.marks}>
        {marks.map((mark) => (
          <li key={mark.id} className={styles.mark}>
            <p className={styles.markTitle}>
              {mark.title}
              {mark.accountId === null ? null : <Link to={places.account(mark.accountId)}>{t('sharing.opinions.open')}</Link>}
            </p>
            <MarkBody mark={mark} onDecide={(decision) => void decide(mark.id, decision)} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function MarkBody({ mark, onDecide }: { mark: SharingMark; onDecide: (decision: SharingDecision) => void }) {
  const t = useTexts();
  const language = useLanguage();
  const when = (stamp: number): string => momentText(instantOf(stamp), language);
  const nameOf = (by: string): string => (by === '' ? t('sharing.opinions.unknown') : by);
  if (mark.kind === 'circle') return <p className={styles.note}>{t('sharing.opinions.circle')}</p>;
  if (mark.kind === 'two-opinions') {
    return (
      <>
        <p className={styles.note}>{t('sharing.opinions.twoOpinions', { field: fieldWord(t, mark.field) })}</p>
        {mark.opinions.map(({ device, value, stamp, by }, index) => (
          <div key={device} className={styles.opinion}>
            <span className={styles.value}>{valueWord(t, value)}</span>
            <span className={styles.note}>{t('sharing.opinions.by', { name: nameOf(by), when: when(stamp) })}</span>
            {index === 0 ? <Badge tone="neutral">{t('sharing.opinions.shown')}</Badge> : null}
            <Button size="small" onClick={() => onDecide({ kind: 'opinion', device })}>
              {t('sharing.opinions.take')}
            </Button>
          </div>
        ))}
      </>
    );
  }
  return (
    <>
      <p className={styles.note}>
        {mark.kind === 'kept-for'
          ? t('sharing.opinions.keptFor', { count: mark.children })
          : t('sharing.opinions.deletedAndEdited', { name: nameOf(mark.by), when: when(mark.stamp) })}
      </p>
      <div className={styles.row}>
        <Button size="small" onClick={() => onDecide({ kind: 'keep' })}>
          {t('sharing.opinions.keep')}
        </Button>
        <Button size="small" variant="danger" onClick={() => onDecide({ kind: 'delete' })}>
          {t('sharing.opinions.delete')}
        </Button>
      </div>
    </>
  );
}

const NAMED = new Set([
  'name', 'firstName', 'lastName', 'function', 'department', 'phone', 'email', 'note', 'city', 'attitude', 'influence', 'coverage', 'displayName', 'amount', 'stage', 'probability', 'closeDate',
  'text', 'isInitiator', 'isUser', 'isInfluencer', 'isDecider', 'isBuyer', 'isGatekeeper', 'position', 'subject', 'dueOn',
]);

/** What a field is called; one without words of its own goes by its name in the data. */
export function fieldWord(t: Translate, field: string): string {
  return NAMED.has(field) ? t(`sharing.fields.${field}` as TextKey) : field;
}

function valueWord(t: Translate, value: unknown): string {
  if (value === null || value === '' || value === undefined) return t('sharing.opinions.empty');
  if (typeof value === 'boolean') return value ? t('sharing.opinions.yes') : t('sharing.opinions.no');
  return typeof value === 'object' ? JSON.stringify(value).slice(0, 200) : String(value);
}
