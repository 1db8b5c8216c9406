import '../../../../shared/i18n/parts/qualification';
import { PhoneOff } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { addDays } from '../../../../shared/domain/calendar/day-arithmetic';
import { localDay } from '../../../../shared/domain/calendar/local-day';
import type { Conversion } from '../../../../shared/domain/qualification/conversion';
import { conversionTable, type MadeCall } from '../../../../shared/domain/qualification/conversion-table';
import { errorText } from '../../../../shared/i18n/error-text';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { useToday } from '../../../stores/today';
import { useLoaded } from '../../../stores/use-loaded';
import { useSegmentsOf } from '../../../stores/use-segments';
import { useTable } from '../../../stores/workbench-context';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { PageHeader } from '../../../ui/page-header/PageHeader';
import { Segmented } from '../../../ui/segmented/Segmented';
import { Skeleton } from '../../../ui/skeleton/Skeleton';
import { QualificationViews } from '../QualificationViews';
import { ConversionRows } from './ConversionRows';
import styles from './ConversionPage.module.css';

const PERIODS = { p30: 30, p90: 90, p365: 365, all: null } as const;
type Period = keyof typeof PERIODS;
const STEPS = ['called', 'reached', 'interested', 'appointment', 'deal'] as const satisfies readonly (keyof Conversion)[];

/** What becomes of calls: over all, per segment, per caller. */
export function ConversionPage() {
  const t = useTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const loaded = useLoaded({ kind: 'prospects' });
  const today = useToday();
  const accounts = useTable('account');
  const activities = useTable('activity');
  const deals = useTable('deal');
  const entries = useTable('callListEntry');
  const segments = useTable('marketSegment');
  const colleagues = useTable('colleague');
  const segmentsOf = useSegmentsOf();
  const [period, setPeriod] = useState<Period>('p90');

  const found = useMemo(() => {
    const days = PERIODS[period];
    const since = days === null ? '' : addDays(today, -days);
    const calls = [...activities.values()].flatMap(({ accountId, kind, outcome, doneOn }): MadeCall[] =>
      kind === 'call' && outcome !== null && doneOn !== null && doneOn >= since ? [{ accountId, outcome, day: doneOn }] : [],
    );
    const callers = new Map([...entries.values()].map(({ accountId, assignedTo }) => [accountId, assignedTo]));
    return conversionTable({
      calls,
      deals: [...deals.values()].map(({ accountId, firstContactOn, createdAt }) => ({ accountId, beganOn: firstContactOn ?? localDay(new Date(createdAt)) })),
      segmentsOf: (accountId) => {
        const account = accounts.get(accountId);
        return account === undefined ? [] : segmentsOf(account);
      },
      callerOf: (accountId) => callers.get(accountId) ?? null,
    });
  }, [accounts, activities, deals, entries, segmentsOf, period, today]);

  const header = (
    <>
      <PageHeader title={t('qualification.title')} description={t('qualification.conversion.description')} />
      <div className={styles.views}>
        <QualificationViews current="conversion" />
        <Segmented
          size="small"
          aria-label={t('qualification.conversion.period')}
          value={period}
          onValueChange={setPeriod}
          options={(Object.keys(PERIODS) as Period[]).map((value) => ({ value, label: t(`qualification.conversion.periods.${value}`) }))}
        />
      </div>
    </>
  );
  if (loaded.state === 'failed') {
    return (
      <>
        {header}
        <Banner tone="error" title={t('deals.failed')} className={styles.failed} actions={<Button onClick={loaded.retry}>{t('deals.retry')}</Button>}>
          {errorText(t, loaded.error)}
        </Banner>
      </>
    );
  }
  if (loaded.state === 'loading') return <Skeleton label={t('common.loading')} height={240} className={styles.loading} />;
  if (found.all.called === 0) {
    return (
      <>
        {header}
        <EmptyState
          icon={PhoneOff}
          title={t('qualification.conversion.none')}
          why={t('qualification.conversion.noneWhy')}
          actions={<Button onClick={() => void navigate(places.callList())}>{t('qualification.conversion.toList')}</Button>}
        />
      </>
    );
  }
  const nameOf = (id: string): string => segments.get(id)?.name ?? t('common.unknown');
  const callerName = (id: string | null): string => (id === null ? t('qualification.list.nobody') : (colleagues.get(id)?.name ?? t('common.unknown')));
  return (
    <>
      {header}
      <div className={styles.content}>
        <table className={styles.table} aria-label={t('qualification.conversion.label')}>
          <thead>
            <tr>
              <th scope="col">{t('qualification.conversion.columns.what')}</th>
              {STEPS.map((step) => (
                <th key={step} scope="col" className={styles.number}>
                  {t(`qualification.conversion.columns.${step}`)}
                </th>
              ))}
            </tr>
          </thead>
          <ConversionRows title={t('qualification.conversion.groups.all')} steps={STEPS} format={format} rows={[{ id: 'all', name: t('qualification.conversion.all'), conversion: found.all }]} />
          <ConversionRows
            title={t('qualification.conversion.groups.segment')}
            steps={STEPS}
            format={format}
            rows={found.segments.map(({ segmentId, conversion }) => ({
              id: segmentId ?? 'none',
              name: segmentId === null ? t('qualification.conversion.withoutSegment') : nameOf(segmentId),
              to: segmentId === null ? undefined : places.callList(segmentId),
              conversion,
            }))}
          />
          <ConversionRows
            title={t('qualification.conversion.groups.caller')}
            steps={STEPS}
            format={format}
            rows={found.callers.map(({ colleagueId, conversion }) => ({ id: colleagueId ?? 'nobody', name: callerName(colleagueId), conversion }))}
          />
        </table>
        <p className={styles.small}>{t('qualification.conversion.small')}</p>
      </div>
    </>
  );
}
