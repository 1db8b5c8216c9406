import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { isClosed, type Deal } from '../../../shared/domain/deal/deal';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useTable } from '../../stores/workbench-context';
import { DataTable } from '../../ui/data-table/DataTable';
import type { TableColumn } from '../../ui/data-table/table-types';
import { Dialog } from '../../ui/dialog/Dialog';
import type { ShownDeals } from './shown-deals';

/** The deals behind a figure; each opens where it is analysed, or its buying center where it was not lost. */
export function DealListDialog({ title, ids, onClose }: ShownDeals & { onClose: () => void }) {
  const t = useTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const deals = useTable('deal');
  const accounts = useTable('account');
  const closes = useTable('dealClose');
  const rows = useMemo(() => {
    // The older of two counts, and comes last here.
    const closeDays = new Map([...closes.values()].sort((a, b) => (a.id < b.id ? 1 : -1)).map(({ dealId, closedOn }) => [dealId, closedOn]));
    return ids
      .flatMap((id) => deals.get(id) ?? [])
      .map((deal) => ({ deal, closedOn: isClosed(deal) ? (closeDays.get(deal.id) ?? deal.closeDate) : null }))
      .sort((a, b) => (b.closedOn ?? '').localeCompare(a.closedOn ?? '') || a.deal.name.localeCompare(b.deal.name));
  }, [ids, deals, closes]);
  type Row = (typeof rows)[number];

  const columns: TableColumn<Row>[] = [
    { id: 'name', header: t('lossReport.list.columns.name'), cell: ({ deal }) => deal.name || t('deals.strip.unnamed'), rowHeader: true },
    { id: 'account', header: t('lossReport.list.columns.account'), cell: ({ deal }) => accounts.get(deal.accountId)?.name ?? '' },
    { id: 'amount', header: t('lossReport.list.columns.amount'), cell: ({ deal }) => (deal.amount === null ? '–' : format.roundMoney(deal.amount, deal.currency)), align: 'end', width: '8rem' },
    { id: 'outcome', header: t('lossReport.list.columns.outcome'), cell: ({ deal }) => t(`common.dealStages.${deal.stage}`), width: '9rem' },
    { id: 'closedOn', header: t('lossReport.list.columns.closedOn'), cell: ({ closedOn }) => (closedOn === null ? '–' : format.day(closedOn)), width: '8rem' },
  ];
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="large"
      title={title}
      description={t('lossReport.list.count', { count: rows.length })}
      closeLabel={t('common.actions.close')}
    >
      <DataTable
        label={title}
        columns={columns}
        rows={rows}
        rowKey={({ deal }) => deal.id}
        onRowOpen={({ deal }) => void navigate(places.deal(deal.id, tabFor(deal)))}
        openOnClick
        density="compact"
        maxHeight="60vh"
        virtualFrom={50}
      />
    </Dialog>
  );
}

function tabFor({ stage }: Deal): 'loss-analysis' | 'buying-center' {
  return stage === 'lost' || stage === 'no-decision' ? 'loss-analysis' : 'buying-center';
}
