import '../../../shared/i18n/parts/loss';
import '../../../shared/i18n/parts/loss-report';
import { TrendingDown } from 'lucide-react';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { outcomes } from '../../../shared/domain/loss-report/breakdown';
import { AfterLoading } from '../../fields/AfterLoading';
import { DealsBehind } from '../../fields/deals-behind/DealsBehind';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useToday } from '../../stores/today';
import { useLoaded } from '../../stores/use-loaded';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { PageHeader } from '../../ui/page-header/PageHeader';
import { Segmented } from '../../ui/segmented/Segmented';
import { BreakdownCard } from './BreakdownCard';
import { CoverageCard } from './CoverageCard';
import { CycleCard } from './CycleCard';
import { FunnelCard } from './FunnelCard';
import { KeyFigures } from './KeyFigures';
import { StatedCard } from './StatedCard';
import { useReportDeals } from './use-report-deals';
import styles from './LossReportPage.module.css';

/** What lost deals have in common, over all of them or those of a year. */
export function LossReportPage() {
  const t = useTexts();
  const navigate = useNavigate();
  const loaded = useLoaded({ kind: 'reports' });
  const today = useToday();
  const all = useReportDeals();
  const [search, setSearch] = useSearchParams();
  const year = search.get('year') ?? 'all';
  const deals = useMemo(() => (year === 'all' ? all : all.filter(({ closedOn }) => closedOn?.startsWith(year))), [all, year]);
  const ended = useMemo(() => outcomes(deals), [deals]);
  const hasEnded = useMemo(() => all.some(({ outcome }) => outcome !== null), [all]);

  const setYear = (value: string): void => {
    const next = new URLSearchParams(search);
    if (value === 'all') next.delete('year');
    else next.set('year', value);
    setSearch(next, { replace: true });
  };
  const thisYear = Number(today.slice(0, 4));
  const periods = ['all', String(thisYear), String(thisYear - 1), String(thisYear - 2)].map((value) => ({
    value,
    label: value === 'all' ? t('lossReport.period.all') : t('lossReport.period.year', { year: value }),
  }));
  const header = (
    <PageHeader
      title={t('lossReport.title')}
      description={t('lossReport.description')}
      actions={hasEnded ? <Segmented aria-label={t('lossReport.period.label')} size="small" value={year} onValueChange={setYear} options={periods} /> : null}
    />
  );
  if (loaded.state !== 'loaded') {
    return (
      <>
        {header}
        <AfterLoading loaded={loaded}>{null}</AfterLoading>
      </>
    );
  }
  if (!hasEnded) {
    return (
      <>
        {header}
        <EmptyState
          icon={TrendingDown}
          title={t('lossReport.empty.title')}
          why={t('lossReport.empty.why')}
          actions={<Button onClick={() => void navigate(places.deals)}>{t('lossReport.empty.deals')}</Button>}
        />
      </>
    );
  }
  const isEmpty = ended.won.length + ended.lost.length + ended['no-decision'].length === 0;
  return (
    <DealsBehind>
      <div className={styles.whole}>
        {header}
        {isEmpty ? (
          <EmptyState icon={TrendingDown} title={t('lossReport.empty.nothingInPeriod')} why={t('lossReport.empty.nothingInPeriodWhy')} />
        ) : (
          <div className={styles.page}>
            <KeyFigures ended={ended} />
            <BreakdownCard deals={deals} />
            <StatedCard deals={deals} />
            <CoverageCard deals={deals} />
            <FunnelCard deals={deals} />
            <CycleCard deals={deals} />
          </div>
        )}
      </div>
    </DealsBehind>
  );
}
