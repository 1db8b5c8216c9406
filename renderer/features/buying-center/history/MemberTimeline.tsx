import { useState } from 'react';
import { localDay } from '../../../../shared/domain/calendar/local-day';
import { timelineOf } from '../../../../shared/domain/map-history/timeline';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useDealRecords, useTable } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { PanelSection } from '../../../ui/panel/Panel';
import { useMap } from '../map/map-context';
import { useHistoryWords } from './use-history-words';
import styles from './MemberTimeline.module.css';

const SHOWN_AT_FIRST = 8;

/** What changed about a member, by whom and when, the newest first. */
export function MemberTimeline({ memberId }: { memberId: string }) {
  const t = useTexts();
  const format = useFormat();
  const { deal } = useMap();
  const changes = useDealRecords('memberChange', deal.id);
  const colleagues = useTable('colleague');
  const words = useHistoryWords(changes);
  const [isWhole, setWhole] = useState(false);
  const entries = timelineOf(changes, memberId);
  const who = (byId: string | null): string => {
    const colleague = byId === null ? undefined : colleagues.get(byId);
    if (colleague === undefined) return t('coverage.history.somebody');
    return colleague.name === '' ? t('buyingCenter.me') : colleague.name;
  };
  return (
    <PanelSection title={t('coverage.history.title')}>
      {entries.length === 0 ? (
        <p className={styles.hint}>{t('coverage.history.empty')}</p>
      ) : (
        <ol className={styles.list} aria-label={t('coverage.history.title')}>
          {entries.slice(0, isWhole ? undefined : SHOWN_AT_FIRST).map((change) => (
            <li key={change.id} className={styles.entry}>
              <span>{words(change)}</span>
              <span className={styles.hint}>{t('coverage.history.by', { name: who(change.byId), when: format.day(localDay(new Date(change.on))) })}</span>
            </li>
          ))}
        </ol>
      )}
      {isWhole || entries.length <= SHOWN_AT_FIRST ? null : (
        <Button size="small" variant="quiet" onClick={() => setWhole(true)}>
          {t('coverage.history.all', { count: entries.length })}
        </Button>
      )}
    </PanelSection>
  );
}
