import { Star } from 'lucide-react';
import { useMemo } from 'react';
import type { AccountStanding } from '../../../shared/domain/key-account/account-standing';
import { nameOrder } from '../../../shared/domain/text/name-order';
import { DecimalInput } from '../../fields/DecimalInput';
import type { SavedColumn } from '../../fields/report-table/report-column';
import { SaveTableButton } from '../../fields/report-table/SaveTableButton';
import { useLanguage, useTexts } from '../../i18n/texts';
import { Card } from '../../ui/card/Card';
import { DataTable } from '../../ui/data-table/DataTable';
import type { TableColumn } from '../../ui/data-table/table-types';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { LongText } from '../../ui/two-lines/LongText';
import { PortfolioChart } from './PortfolioChart';
import { RatingSelect } from './RatingSelect';
import { useChangePlan } from './use-change-plan';
import styles from './PortfolioCard.module.css';

/** Key accounts by potential and position, as a picture and as the table behind it, in which they are rated. */
export function PortfolioCard({ standings }: { standings: readonly AccountStanding[] }) {
  const t = useTexts();
  const language = useLanguage();
  const changePlan = useChangePlan();
  const rows = useMemo(() => {
    const byName = nameOrder(language);
    return standings.filter(({ plan }) => plan?.isKeyAccount === true).sort((a, b) => byName(a.account.name, b.account.name));
  }, [standings, language]);

  const columns = useMemo<TableColumn<AccountStanding>[]>(() => {
    const rating = (id: 'potential' | 'position'): TableColumn<AccountStanding> => ({
      id,
      header: t(`keyAccounts.portfolio.columns.${id}`),
      width: '5.5rem',
      cell: (standing) => (
        <RatingSelect
          size="small"
          aria-label={t(`keyAccounts.portfolio.${id}Of`, { name: standing.account.name })}
          value={standing.plan?.[id] ?? null}
          onChange={(value) => changePlan(standing, { [id]: value }, 'keyAccounts.steps.rate')}
        />
      ),
    });
    return [
      { id: 'name', header: t('keyAccounts.portfolio.columns.name'), rowHeader: true, cell: ({ account }) => <LongText>{account.name || t('accounts.unnamed')}</LongText> },
      rating('potential'),
      rating('position'),
      {
        id: 'wallet',
        header: t('keyAccounts.portfolio.columns.wallet'),
        width: '11rem',
        align: 'end',
        cell: (standing) => (
          <DecimalInput
            optional
            money
            suffix={standing.currency}
            min={0}
            aria-label={t('keyAccounts.portfolio.walletOf', { name: standing.account.name, currency: standing.currency })}
            value={standing.plan?.wallet ?? null}
            onCommit={(wallet) => changePlan(standing, { wallet }, 'keyAccounts.steps.rate')}
          />
        ),
      },
      { id: 'field', header: t('keyAccounts.portfolio.columns.field'), width: '7.5rem', cell: ({ field }) => t(field === null ? 'keyAccounts.portfolio.noRating' : `keyAccounts.portfolio.fields.${field}`) },
    ];
  }, [t, changePlan]);

  const saved = useMemo<SavedColumn<AccountStanding>[]>(() => {
    const number = (value: string | number | null | undefined) => (value == null ? null : { number: String(value) });
    return [
      { header: t('keyAccounts.portfolio.columns.name'), csv: ({ account }) => account.name },
      { header: t('keyAccounts.portfolio.columns.potential'), csv: ({ plan }) => number(plan?.potential) },
      { header: t('keyAccounts.portfolio.columns.position'), csv: ({ plan }) => number(plan?.position) },
      { header: t('keyAccounts.portfolio.columns.wallet'), csv: ({ plan }) => number(plan?.wallet) },
      { header: t('keyAccounts.currency'), csv: ({ currency }) => currency },
      { header: t('keyAccounts.portfolio.columns.field'), csv: ({ field }) => (field === null ? null : t(`keyAccounts.portfolio.fields.${field}`)) },
    ];
  }, [t]);

  return (
    <Card
      title={t('keyAccounts.portfolio.title')}
      description={t('keyAccounts.portfolio.description')}
      actions={rows.length === 0 ? null : <SaveTableButton name={t('keyAccounts.portfolio.title')} columns={saved} rows={rows} />}
    >
      {rows.length === 0 ? (
        <EmptyState size="small" level={3} icon={Star} title={t('keyAccounts.portfolio.none')} why={t('keyAccounts.portfolio.noneWhy')} />
      ) : (
        <div className={styles.sides}>
          <PortfolioChart standings={rows} />
          <DataTable label={t('keyAccounts.portfolio.title')} columns={columns} rows={rows} rowKey={({ account }) => account.id} maxHeight="24rem" virtualFrom={60} />
        </div>
      )}
    </Card>
  );
}
