import { Star } from 'lucide-react';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { AccountStanding } from '../../../shared/domain/key-account/account-standing';
import { valuedOrders, valueKey, walletOrders } from '../../../shared/domain/key-account/customer-value';
import { healthTone } from '../../../shared/domain/key-account/health';
import { unitsOf } from '../../../shared/domain/key-account/white-space';
import { nameOrder } from '../../../shared/domain/text/name-order';
import { healthReasons } from '../../../shared/report/account-plan/health-reasons';
import { DealFigure } from '../../fields/deals-behind/DealFigure';
import type { SavedColumn } from '../../fields/report-table/report-column';
import { SaveTableButton } from '../../fields/report-table/SaveTableButton';
import { useUndoToast } from '../../fields/undo-toast';
import { useFormat } from '../../i18n/format';
import { useLanguage, useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useToday } from '../../stores/today';
import { useTable } from '../../stores/workbench-context';
import { Badge } from '../../ui/badge/Badge';
import { IconButton } from '../../ui/button/IconButton';
import { Card } from '../../ui/card/Card';
import { DataTable } from '../../ui/data-table/DataTable';
import type { TableColumn, TableSort } from '../../ui/data-table/table-types';
import { Icon } from '../../ui/icon/Icon';
import { LongText } from '../../ui/two-lines/LongText';
import { useIsWide } from '../../ui/use-is-wide';
import { HEALTH_BADGES } from './health-badges';
import { useChangePlan } from './use-change-plan';

type Column = 'key' | 'name' | 'health' | 'freshness' | 'reasons' | 'abc' | 'rfm' | 'revenue' | 'share';

/** What a column is sorted by; `null` comes last whatever the direction. */
const NUMBERS: Partial<Record<Column, (standing: AccountStanding) => number | null>> = {
  key: ({ plan }) => (plan?.isKeyAccount === true ? 0 : 1),
  health: ({ health }) => health.score,
  freshness: ({ health }) => health.freshness,
  abc: ({ value }) => (value === null ? null : value.abc.charCodeAt(0)),
  rfm: ({ value }) => (value === null ? null : value.r * 100 + value.f * 10 + value.m),
  revenue: ({ value }) => (value === null ? null : Number(value.monetary)),
  share: ({ share }) => (share === null ? null : Number(share)),
};

/** The customers with their health and their worth; key accounts first. */
export function CustomersCard({ standings }: { standings: readonly AccountStanding[] }) {
  const t = useTexts();
  const language = useLanguage();
  const format = useFormat();
  const navigate = useNavigate();
  const changePlan = useChangePlan();
  const sayDone = useUndoToast();
  const isWide = useIsWide();
  const today = useToday();
  const deals = useTable('deal');
  const accounts = useTable('account');
  const orders = useMemo(() => valuedOrders(deals.values(), today), [deals, today]);
  const walletOf = useMemo(() => {
    const all = [...accounts.values()];
    return new Map(
      standings.flatMap(({ account: { id }, plan, share }) =>
        plan === null || share === null ? [] : [[id, walletOrders(deals.values(), new Set(unitsOf(all, id).map((unit) => unit.id)), plan.currency, today)] as const],
      ),
    );
  }, [standings, accounts, deals, today]);
  const [sort, setSort] = useState<TableSort>({ columnId: 'key', direction: 'ascending' });

  const sorted = useMemo(() => {
    const byName = nameOrder(language);
    const sign = sort.direction === 'ascending' ? 1 : -1;
    const number = NUMBERS[sort.columnId as Column];
    if (number === undefined) return [...standings].sort((a, b) => sign * byName(a.account.name, b.account.name));
    return standings
      .map((standing) => ({ standing, value: number(standing) }))
      .sort((a, b) => (a.value === null ? 1 : 0) - (b.value === null ? 1 : 0) || sign * ((a.value ?? 0) - (b.value ?? 0)) || byName(a.standing.account.name, b.standing.account.name))
      .map(({ standing }) => standing);
  }, [standings, sort, language]);

  const columns = useMemo<TableColumn<AccountStanding>[]>(() => {
    const column = (id: Column, cell: (standing: AccountStanding) => ReactNode, more: Partial<TableColumn<AccountStanding>> = {}): TableColumn<AccountStanding> => ({
      id,
      header: t(`keyAccounts.accounts.columns.${id}`),
      sortable: id !== 'reasons',
      cell,
      ...more,
    });
    const figure = ({ account, currency }: AccountStanding, id: Column, text: string, ids = orders.get(valueKey(account.id, currency)) ?? []): ReactNode => (
      <DealFigure ids={ids} title={`${account.name || t('accounts.unnamed')}, ${t(`keyAccounts.accounts.columns.${id}`)}`}>
        {text}
      </DealFigure>
    );
    const star = (standing: AccountStanding): ReactNode => {
      const isKey = standing.plan?.isKeyAccount === true;
      const label = t(isKey ? 'keyAccounts.accounts.dropKey' : 'keyAccounts.accounts.makeKey', { name: standing.account.name });
      return (
        <IconButton
          size="small"
          icon={Star}
          pressed={isKey}
          label={label}
          onClick={() => {
            changePlan(standing, { isKeyAccount: !isKey }, 'keyAccounts.steps.key');
            sayDone(t(isKey ? 'keyAccounts.accounts.keyDropped' : 'keyAccounts.accounts.keyMade', { name: standing.account.name }));
          }}
        />
      );
    };
    return [
      column('key', star, { width: '3.75rem', headerIcon: <Icon as={Star} size={14} /> }),
      column('name', ({ account }) => <LongText>{account.name || t('accounts.unnamed')}</LongText>, { rowHeader: true, width: '20%' }),
      column(
        'health',
        ({ health: { score } }) =>
          score === null ? t('keyAccounts.health.tooLittle') : <Badge tone={HEALTH_BADGES[healthTone(score)]}>{`${score} · ${t(`keyAccounts.health.tones.${healthTone(score)}`)}`}</Badge>,
        { width: '9.25rem' },
      ),
      column('freshness', ({ health }) => format.percent(String(health.freshness)), { align: 'end', width: '5rem' }),
      column('reasons', ({ health }) => <LongText isSmall>{healthReasons(t, health)}</LongText>),
      column('abc', (standing) => (standing.value === null ? '–' : figure(standing, 'abc', standing.value.abc)), { width: '4.75rem' }),
      column(
        'rfm',
        (standing) => {
          const { value } = standing;
          return value === null ? '–' : <span title={t('keyAccounts.accounts.rfm', { r: value.r, f: value.f, m: value.m, days: value.recency, count: value.frequency })}>{figure(standing, 'rfm', `${value.r} ${value.f} ${value.m}`)}</span>;
        },
        { width: '4.5rem' },
      ),
      // In a narrow window the reasons need its room.
      ...(isWide ? [column('revenue', (standing) => (standing.value === null ? '–' : figure(standing, 'revenue', format.roundMoney(standing.value.monetary, standing.currency))), { align: 'end', width: '9.5rem' })] : []),
      column('share', (standing) => (standing.share === null ? <span title={t('keyAccounts.accounts.shareHint')}>{t('keyAccounts.unknown')}</span> : figure(standing, 'share', format.percent(standing.share), walletOf.get(standing.account.id))), { align: 'end', width: '7.25rem' }),
    ];
  }, [t, format, isWide, orders, walletOf, changePlan, sayDone]);
  const saved = useMemo<SavedColumn<AccountStanding>[]>(() => {
    const column = (id: Column, csv: SavedColumn<AccountStanding>['csv']): SavedColumn<AccountStanding> => ({ header: t(`keyAccounts.accounts.columns.${id}`), csv });
    const number = (value: string | number | null | undefined) => (value == null ? null : { number: String(value) });
    return [
      column('key', ({ plan }) => (plan?.isKeyAccount === true ? t('keyAccounts.yes') : '')),
      column('name', ({ account }) => account.name),
      column('health', ({ health }) => number(health.score)),
      column('freshness', ({ health }) => number(health.freshness)),
      column('reasons', ({ health }) => healthReasons(t, health)),
      column('abc', ({ value }) => value?.abc ?? null),
      column('rfm', ({ value }) => (value === null ? null : `${value.r} ${value.f} ${value.m}`)),
      column('revenue', ({ value }) => number(value?.monetary)),
      { header: t('keyAccounts.currency'), csv: ({ currency }) => currency },
      column('share', ({ share }) => number(share)),
    ];
  }, [t]);
  const open = useCallback(({ account }: AccountStanding) => void navigate(places.accountPlan(account.id)), [navigate]);

  return (
    <Card title={t('keyAccounts.accounts.title')} padding="none" actions={<SaveTableButton name={t('keyAccounts.accounts.title')} columns={saved} rows={sorted} />}>
      <DataTable
        label={t('keyAccounts.accounts.title')}
        maxHeight="26rem"
        columns={columns}
        rows={sorted}
        rowKey={({ account }) => account.id}
        sort={sort}
        onSortChange={setSort}
        onRowOpen={open}
        openOnClick
        virtualFrom={60}
      />
    </Card>
  );
}
