import { Handshake, Plus } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { filterDeals, type DealStatus } from '../../../shared/domain/deal/deal-filter';
import { sortDeals, type DealSort } from '../../../shared/domain/deal/deal-order';
import { dealRows } from '../../../shared/domain/deal/deal-row';
import { nameOrder } from '../../../shared/domain/text/name-order';
import { errorText } from '../../../shared/i18n/error-text';
import { useCommands } from '../../app/commands/command-context';
import { shortcutText } from '../../app/commands/shortcut';
import { ExportListMenu } from '../../fields/ExportListMenu';
import { useLanguage, useTexts } from '../../i18n/texts';
import { DEAL_TABS, places, type DealTab } from '../../navigation/places';
import { useLoaded } from '../../stores/use-loaded';
import { useTable } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { PageHeader } from '../../ui/page-header/PageHeader';
import { Skeleton } from '../../ui/skeleton/Skeleton';
import { DealsFilter } from './DealsFilter';
import { DealsTable } from './DealsTable';
import { ForecastFooter } from './ForecastFooter';
import { NewDealForm } from './NewDealForm';
import styles from './DealsPage.module.css';

const NEW_SHORTCUT = { key: 'n' };

/** All deals: what they are worth, how likely they are and what comes next. */
export function DealsPage() {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const loaded = useLoaded({ kind: 'overview' });
  const deals = useTable('deal');
  const accounts = useTable('account');
  const activities = useTable('activity');
  const [search] = useSearchParams();
  const forTab = DEAL_TABS.find((tab) => tab === search.get('for'));
  const [status, setStatus] = useState<DealStatus>(forTab === 'loss-analysis' ? 'lost' : 'open');
  const [text, setText] = useState('');
  const [sort, setSort] = useState<DealSort>({ column: 'closeDate', direction: 'ascending' });
  const [isAdding, setAdding] = useState(false);

  const rows = useMemo(() => dealRows(deals.values(), accounts, activities.values()), [deals, accounts, activities]);
  const shown = useMemo(() => filterDeals(rows, status, text), [rows, status, text]);
  const sorted = useMemo(() => sortDeals(shown, sort, nameOrder(language)), [shown, sort, language]);

  useCommands(
    useMemo(
      () => [
        {
          id: 'deals.new',
          label: t('deals.commands.new'),
          group: t('deals.commands.group'),
          icon: Plus,
          shortcut: NEW_SHORTCUT,
          run: () => setAdding(true),
        },
      ],
      [t],
    ),
  );

  const open = useCallback((dealId: string, tab?: DealTab) => void navigate(places.deal(dealId, tab)), [navigate]);
  const closeForm = useCallback(() => setAdding(false), []);

  const isEmpty = deals.size === 0;
  if (loaded.state === 'loading' && isEmpty) return <Skeleton label={t('common.loading')} height={320} className={styles.loading} />;
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('deals.title')}
        description={t('deals.description')}
        actions={
          isAdding || isEmpty ? null : (
            <>
              <ExportListMenu lists={['deals']} />
              <Button variant="primary" icon={Plus} onClick={() => setAdding(true)} title={shortcutText(NEW_SHORTCUT, language)}>
                {t('deals.new.action')}
              </Button>
            </>
          )
        }
      />
      {loaded.state === 'failed' ? (
        <Banner tone="error" title={t('deals.failed')} className={styles.banner} actions={<Button onClick={loaded.retry}>{t('deals.retry')}</Button>}>
          {errorText(t, loaded.error)}
        </Banner>
      ) : null}
      {forTab !== undefined ? (
        <Banner tone="info" title={t('deals.chooseFor', { tab: t(`deals.tabs.${forTab}`) })} className={styles.banner}>
          {t('deals.chooseForWhy')}
        </Banner>
      ) : null}
      {isAdding ? <NewDealForm className={styles.form} onClose={closeForm} onCreated={(id) => open(id, forTab)} /> : null}
      {isEmpty ? (
        isAdding ? null : (
          <EmptyState
            icon={Handshake}
            title={t('deals.empty.title')}
            why={t('deals.empty.why')}
            actions={
              <Button variant="primary" icon={Plus} onClick={() => setAdding(true)}>
                {t('deals.new.action')}
              </Button>
            }
          />
        )
      ) : (
        <section className={styles.list} aria-label={t('deals.table')}>
          <DealsFilter status={status} onStatusChange={setStatus} text={text} onTextChange={setText} />
          <div className={styles.table}>
            <DealsTable
              rows={sorted}
              sort={sort}
              onSortChange={setSort}
              onOpen={(dealId) => open(dealId, forTab)}
              empty={
                <EmptyState
                  size="small"
                  icon={Handshake}
                  title={t('deals.noMatch')}
                  why={t('deals.noMatchWhy')}
                  actions={
                    <Button
                      onClick={() => {
                        setText('');
                        setStatus('all');
                      }}
                    >
                      {t('deals.showAll')}
                    </Button>
                  }
                />
              }
            />
          </div>
          <ForecastFooter rows={shown} />
        </section>
      )}
    </div>
  );
}
