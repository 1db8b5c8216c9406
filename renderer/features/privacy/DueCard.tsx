import { CalendarCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { DueItem } from '../../../shared/contract/privacy';
import { retentionMonths } from '../../../shared/domain/privacy/retention-rule';
import type { AppError } from '../../../shared/errors/app-error';
import type { Result } from '../../../shared/errors/result';
import { errorText } from '../../../shared/i18n/error-text';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { Checkbox } from '../../ui/checkbox/Checkbox';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { EraseDialog } from './EraseDialog';
import styles from './PrivacyPage.module.css';

/** What has been kept long enough, with the reason; erased only after it was looked through. */
export function DueCard() {
  const t = useTexts();
  const format = useFormat();
  const api = useApi();
  const workbench = useWorkbench();
  const rules = useTable('retentionRule');
  const [found, setFound] = useState<Result<{ items: DueItem[] }, AppError> | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isErasing, setErasing] = useState(false);
  useEffect(() => {
    let current = true;
    // A rule that was changed counts once it is on the disk.
    void workbench
      .flush()
      .then(() => api.privacy.due({}))
      .then((answer) => {
        if (current) setFound(answer);
      });
    return () => {
      current = false;
    };
  }, [api, workbench, rules]);

  const items = found?.ok === true ? found.value.items : [];
  const months = retentionMonths(rules.values());
  const picked = items.filter(({ id }) => chosen.has(id));
  const toggle = (ids: readonly string[], isChosen: boolean): void =>
    setChosen((before) => {
      const next = new Set(before);
      for (const id of ids) {
        if (isChosen) next.add(id);
        else next.delete(id);
      }
      return next;
    });
  return (
    <Card title={t('privacy.due.title')}>
      {found === null ? <p className={styles.muted}>{t('privacy.due.loading')}</p> : null}
      {found?.ok === false ? (
        <Banner tone="error" title={t('privacy.due.failed')}>
          {errorText(t, found.error)}
        </Banner>
      ) : null}
      {found?.ok === true && items.length === 0 ? <EmptyState size="small" level={3} icon={CalendarCheck} title={t('privacy.due.none')} why={t('privacy.due.noneWhy')} /> : null}
      {items.length === 0 ? null : (
        <div className={styles.stack}>
          <Checkbox
            label={t('privacy.due.selectAll')}
            checked={picked.length === items.length ? true : picked.length === 0 ? false : 'indeterminate'}
            onCheckedChange={(isChosen) => toggle(items.map(({ id }) => id), isChosen)}
          />
          <ul className={styles.due}>
            {items.map(({ id, kind, title, company, since }) => (
              <li key={`${kind} ${id}`}>
                <Checkbox
                  label={[title, company].filter(Boolean).join(' · ')}
                  hint={t(`privacy.due.reasons.${kind}`, { since: format.day(since), months: months[kind] ?? 0 })}
                  checked={chosen.has(id)}
                  onCheckedChange={(isChosen) => toggle([id], isChosen)}
                />
              </li>
            ))}
          </ul>
          <Button disabled={picked.length === 0} onClick={() => setErasing(true)}>
            {t('privacy.due.action', { count: picked.length })}
          </Button>
        </div>
      )}
      {isErasing ? (
        <EraseDialog choice={{ personIds: picked.flatMap(({ personIds }) => personIds), recordIds: picked.flatMap(({ recordIds }) => recordIds) }} onClose={() => setErasing(false)} />
      ) : null}
    </Card>
  );
}
