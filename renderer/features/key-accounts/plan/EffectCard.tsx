import { Scale } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import type { LoyaltyMeasure } from '../../../../shared/domain/key-account/loyalty-measure';
import { measureEffect, measureOrders, type EffectSide, type MeasureEffect } from '../../../../shared/domain/key-account/measure-effect';
import type { Day } from '../../../../shared/domain/schema/values';
import { measureTitle } from '../../../../shared/report/account-plan/measure-title';
import { DealFigure } from '../../../fields/deals-behind/DealFigure';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useToday } from '../../../stores/today';
import { useTable } from '../../../stores/workbench-context';
import { Card } from '../../../ui/card/Card';
import { DataTable } from '../../../ui/data-table/DataTable';
import type { TableColumn } from '../../../ui/data-table/table-types';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import type { PlannedAccount } from './use-planned-account';

type Row = { measure: LoyaltyMeasure & { doneOn: Day }; effect: MeasureEffect; orders: ReturnType<typeof measureOrders> };

/** The account before and after each measure. */
export function EffectCard({ of: { account, currency }, measures }: { of: PlannedAccount; measures: readonly LoyaltyMeasure[] }) {
  const t = useTexts();
  const format = useFormat();
  const today = useToday();
  const deals = useTable('deal');
  const activities = useTable('activity');
  const checks = useTable('careCheck');
  const rows = useMemo(() => {
    const ofAccount = ({ accountId }: { accountId: string }): boolean => accountId === account.id;
    const records = { deals: [...deals.values()].filter(ofAccount), activities: [...activities.values()].filter(ofAccount), checks: [...checks.values()].filter(ofAccount), measures };
    return measures.filter((measure): measure is Row['measure'] => measure.doneOn !== null && measure.doneOn <= today).map((measure) => ({ measure, effect: measureEffect(records, measure, currency, today), orders: measureOrders(records.deals, measure, currency, today) }));
  }, [account.id, deals, activities, checks, measures, currency, today]);

  const columns = useMemo<TableColumn<Row>[]>(() => {
    const change = (id: 'orders' | 'revenue' | 'satisfaction' | 'health', of: (side: EffectSide) => string): TableColumn<Row> => ({
      id,
      header: t(`accountPlan.effect.columns.${id}`),
      align: 'end',
      wrap: true,
      cell: ({ effect: { before, after } }) => t('accountPlan.effect.change', { before: of(before), after: of(after) }),
    });
    /** A change whose figures lead to the orders. */
    const counted = (id: 'orders' | 'revenue', of: (side: EffectSide) => string): TableColumn<Row> => ({
      ...change(id, of),
      cell: ({ measure, effect, orders }): ReactNode => {
        const title = (side: 'before' | 'after'): string => `${measureTitle(t, measure)}, ${t(`accountPlan.effect.columns.${id}`)} ${t(`accountPlan.effect.${side}`)}`;
        return (
          <>
            <DealFigure ids={orders.before} title={title('before')}>
              {of(effect.before)}
            </DealFigure>
            {` ${t('accountPlan.effect.arrow')} `}
            <DealFigure ids={orders.after} title={title('after')}>
              {of(effect.after)}
            </DealFigure>
          </>
        );
      },
    });
    const unknown = t('accountPlan.effect.unknown');
    const carries = ({ before, after, isSmall, daysAfter }: MeasureEffect): string =>
      [...(isSmall ? [t('accountPlan.effect.small', { count: before.orders.count + after.orders.count })] : []), ...(daysAfter < 365 ? [t('accountPlan.effect.young', { days: daysAfter })] : [])].join('; ') || t('accountPlan.effect.whole');
    return [
      { id: 'measure', header: t('accountPlan.effect.columns.measure'), rowHeader: true, width: '20%', wrap: true, cell: ({ measure }) => measureTitle(t, measure) },
      { id: 'doneOn', header: t('accountPlan.effect.columns.doneOn'), width: '7.5rem', cell: ({ measure }) => format.day(measure.doneOn) },
      { ...counted('orders', ({ orders }) => String(orders.count)), width: '5.5rem' },
      counted('revenue', ({ orders }) => format.roundMoney(orders.sum, currency)),
      change('satisfaction', ({ satisfaction }) => (satisfaction === null ? unknown : t('accountPlan.effect.mean', { mean: format.number(satisfaction.mean), count: satisfaction.count }))),
      { ...change('health', ({ health }) => (health === null ? unknown : String(health))), width: '6.5rem' },
      { id: 'note', header: t('accountPlan.effect.columns.note'), width: '24%', wrap: true, cell: ({ effect }) => carries(effect) },
    ];
  }, [t, format, currency]);

  return (
    <Card title={t('accountPlan.effect.title')} description={t('accountPlan.effect.description')} padding={rows.length === 0 ? 'medium' : 'none'}>
      {rows.length === 0 ? (
        <EmptyState size="small" level={3} icon={Scale} title={t('accountPlan.effect.none')} why={t('accountPlan.effect.noneWhy')} />
      ) : (
        <DataTable label={t('accountPlan.effect.title')} columns={columns} rows={rows} rowKey={({ measure }) => measure.id} maxHeight="24rem" />
      )}
    </Card>
  );
}
