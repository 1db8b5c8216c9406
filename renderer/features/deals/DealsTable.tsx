import '../../../shared/i18n/parts/qualification';
import { useMemo, type ReactNode } from 'react';
import { DEAL_COLUMNS, type DealColumn, type DealSort } from '../../../shared/domain/deal/deal-order';
import type { DealRow } from '../../../shared/domain/deal/deal-row';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { DealMenu } from '../../fields/DealMenu';
import { DueDay } from '../../fields/DueDay';
import { whyText } from '../../i18n/why-text';
import { useToday } from '../../stores/today';
import { useDealEvidence } from '../../stores/use-deal-evidence';
import { useLoaded } from '../../stores/use-loaded';
import { DataTable } from '../../ui/data-table/DataTable';
import type { TableColumn } from '../../ui/data-table/table-types';
import { isClosed } from '../../../shared/domain/deal/deal';
import { NextStepCell } from './NextStepCell';
import { ProbabilityCell } from './ProbabilityCell';
import { TwoLines } from '../../ui/two-lines/TwoLines';
import { useIsWide } from '../../ui/use-is-wide';
import styles from './DealsTable.module.css';

type Props = {
  rows: readonly DealRow[];
  sort: DealSort;
  onSortChange: (sort: DealSort) => void;
  onOpen: (dealId: string) => void;
  empty: ReactNode;
};

const isDealColumn = (id: string): id is DealColumn => (DEAL_COLUMNS as readonly string[]).includes(id);

/** The deals as a table. On a narrow window account and buy class stand below name and stage. */
export function DealsTable({ rows, sort, onSortChange, onOpen, empty }: Props) {
  const t = useTexts();
  const format = useFormat();
  const today = useToday();
  const isWide = useIsWide();
  useLoaded({ kind: 'judging' });
  const evidenceOf = useDealEvidence();

  const columns = useMemo<TableColumn<DealRow>[]>(() => {
    const column = (
      id: DealColumn,
      cell: (row: DealRow) => ReactNode,
      look: Partial<Pick<TableColumn<DealRow>, 'align' | 'width' | 'rowHeader'>> = {},
    ): TableColumn<DealRow> => ({ id, header: t(`deals.columns.${id}`), sortable: true, cell, ...look });
    return [
      column(
        'name',
        ({ deal, accountName }) => (
          <TwoLines first={deal.name === '' ? t('deals.strip.unnamed') : deal.name} second={isWide ? null : accountName} />
        ),
        { rowHeader: true },
      ),
      ...(isWide ? [column('account', ({ accountName }) => <TwoLines first={accountName} second={null} />)] : []),
      column('amount', ({ deal }) => (deal.amount === null ? '–' : format.roundMoney(deal.amount, deal.currency)), { align: 'end', width: '7rem' }),
      column('probability', (row) => <ProbabilityCell row={row} />, { align: 'end', width: '5rem' }),
      ...(isWide
        ? [
            {
              id: 'evidence',
              header: t('qualification.evidence.field'),
              width: '8rem',
              cell: ({ deal }: DealRow) => {
                const { card, known, all, qualification } = evidenceOf(deal);
                return card === null ? '–' : <span title={whyText(t, qualification)}>{t('qualification.evidence.button', { known, all })}</span>;
              },
            },
          ]
        : []),
      column('weighted', ({ deal, weighted }) => (weighted === null ? '–' : format.roundMoney(weighted, deal.currency)), { align: 'end', width: '7rem' }),
      column(
        'closeDate',
        ({ deal }) =>
          deal.closeDate === null ? '–' : isClosed(deal) ? format.day(deal.closeDate) : <DueDay day={deal.closeDate} today={today} variant="compact" />,
        { width: '7rem' },
      ),
      column(
        'stage',
        ({ deal }) => (
          <TwoLines first={t(`common.dealStages.${deal.stage}`)} second={isWide ? null : t(`common.buyClasses.${deal.buyClass}`)} />
        ),
        { width: isWide ? '9.5rem' : '10rem' },
      ),
      column('nextStep', (row) => <NextStepCell row={row} today={today} />, isWide ? {} : { width: '12rem' }),
      ...(isWide ? [column('buyClass', ({ deal }) => t(`common.buyClasses.${deal.buyClass}`), { width: '11.75rem' })] : []),
      { id: 'actions', header: t('deals.columns.actions'), headerIcon: <span />, cell: ({ deal }) => <DealMenu deal={deal} size="small" label={t('deals.rowMenu', { name: deal.name })} />, width: '3.25rem', align: 'end' },
    ];
  }, [t, format, today, isWide, evidenceOf]);

  return (
    <DataTable
      label={t('deals.table')}
      className={styles.table}
      columns={columns}
      rows={rows}
      rowKey={({ deal }) => deal.id}
      sort={{ columnId: sort.column, direction: sort.direction }}
      onSortChange={({ columnId, direction }) => {
        if (isDealColumn(columnId)) onSortChange({ column: columnId, direction });
      }}
      onRowOpen={({ deal }) => onOpen(deal.id)}
      openOnClick
      virtualFrom={50}
      empty={empty}
    />
  );
}
