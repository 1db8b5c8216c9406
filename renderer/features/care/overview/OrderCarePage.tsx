import '../../../../shared/i18n/parts/care';
import { HeartHandshake } from 'lucide-react';
import { useNavigate, useSearchParams } from 'react-router';
import { CARE_ITEM_KINDS, dueWithin } from '../../../../shared/domain/order-care/care-list';
import { AfterLoading } from '../../../fields/AfterLoading';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { useToday } from '../../../stores/today';
import { useLoaded } from '../../../stores/use-loaded';
import { useTable } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { Chip } from '../../../ui/chip/Chip';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { PageHeader } from '../../../ui/page-header/PageHeader';
import { Segmented } from '../../../ui/segmented/Segmented';
import { CareTable } from './CareTable';
import { useCareList } from './use-care-list';
import styles from './OrderCarePage.module.css';

const PERIODS = ['soon', 'any'] as const;
const SOON_DAYS = 30;

/** What is open over all won deals, whoever it was promised to. */
export function OrderCarePage() {
  const t = useTexts();
  const navigate = useNavigate();
  const loaded = useLoaded({ kind: 'order-care' });
  const today = useToday();
  const [search, setSearch] = useSearchParams();
  const items = useCareList(today);
  const deals = useTable('deal');
  const kind = CARE_ITEM_KINDS.find((known) => known === search.get('kind')) ?? null;
  const period = search.get('due') === 'any' ? 'any' : 'soon';
  const inPeriod = period === 'any' ? items : dueWithin(items, SOON_DAYS, today);
  const shown = kind === null ? inPeriod : inPeriod.filter((item) => item.kind === kind);

  const choose = (next: { kind?: string | null; due?: string }): void => {
    const address = new URLSearchParams(search);
    if (next.kind === null) address.delete('kind');
    else if (next.kind !== undefined) address.set('kind', next.kind);
    if (next.due !== undefined) address.set('due', next.due);
    setSearch(address, { replace: true });
  };
  const header = (
    <PageHeader
      title={t('care.overview.title')}
      description={t('care.overview.description')}
      actions={
        items.length === 0 ? null : (
          <Segmented
            aria-label={t('care.overview.period.label')}
            size="small"
            value={period}
            onValueChange={(due) => choose({ due })}
            options={PERIODS.map((value) => ({ value, label: t(`care.overview.period.${value}`) }))}
          />
        )
      }
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
  if (items.length === 0) {
    const isAnyWon = [...deals.values()].some(({ stage }) => stage === 'won');
    const words = isAnyWon ? 'nothingOpen' : 'nothingWon';
    return (
      <>
        {header}
        <EmptyState
          icon={HeartHandshake}
          title={t(`care.overview.${words}.title`)}
          why={t(`care.overview.${words}.why`)}
          actions={isAnyWon ? null : <Button onClick={() => void navigate(places.deals)}>{t('care.overview.nothingWon.action')}</Button>}
        />
      </>
    );
  }
  return (
    <div className={styles.whole}>
      {header}
      <div className={styles.page}>
        <div className={styles.kinds} role="group" aria-label={t('care.overview.kindsLabel')}>
          <Chip selected={kind === null} onClick={() => choose({ kind: null })}>
            {t('care.overview.all')} {inPeriod.length}
          </Chip>
          {CARE_ITEM_KINDS.map((one) => {
            const count = inPeriod.filter((item) => item.kind === one).length;
            return count === 0 && kind !== one ? null : (
              <Chip key={one} selected={kind === one} onClick={() => choose({ kind: kind === one ? null : one })}>
                {t(`care.overview.kinds.${one}`)} {count}
              </Chip>
            );
          })}
        </div>
        {shown.length === 0 ? (
          <EmptyState
            size="small"
            icon={HeartHandshake}
            title={t('care.overview.noMatch.title')}
            why={t('care.overview.noMatch.why')}
            actions={<Button onClick={() => choose({ kind: null, due: 'any' })}>{t('care.overview.noMatch.action')}</Button>}
          />
        ) : (
          <CareTable items={shown} today={today} />
        )}
      </div>
    </div>
  );
}
