import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { isClosed, type Deal } from '../../../shared/domain/deal/deal';
import { forecast } from '../../../shared/domain/deal/forecast';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useTable } from '../../stores/workbench-context';
import { DataTable } from '../../ui/data-table/DataTable';
import type { TableColumn } from '../../ui/data-table/table-types';
import { Dialog } from '../../ui/dialog/Dialog';
import { SaveTableButton } from '../report-table/SaveTableButton';
import type { SavedColumn } from '../report-table/report-column';
import type { ShownDeals } from './shown-deals';

type Row = { deal: Deal; accountName: string; closesOn: string | null };

/**
 * The deals behind a figure, those decided last first. Each opens where it is analysed or cared for, or its buying center
 * while it is open.
 */
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
      .map((deal): Row => ({ deal, accountName: accounts.get(deal.accountId)?.name ?? '', closesOn: (isClosed(deal) ? closeDays.get(deal.id) : undefined) ?? deal.closeDate }))
      .sort((a, b) => (b.closesOn ?? '').localeCompare(a.closesOn ?? '') || a.deal.name.localeCompare(b.deal.name));
  }, [ids, deals, accounts, closes]);
  const sums = useMemo(() => forecast(rows.map(({ deal }) => deal)).filter(({ amount }) => Number(amount) !== 0), [rows]);

  const name = ({ deal }: Row): string => deal.name || t('deals.strip.unnamed');
  const stage = ({ deal }: Row): string => t(`common.dealStages.${deal.stage}`);
  const columns: TableColumn<Row>[] = [
    { id: 'name', header: t('figures.columns.name'), cell: name, rowHeader: true },
    { id: 'account', header: t('figures.columns.account'), cell: ({ accountName }) => accountName },
    { id: 'amount', header: t('figures.columns.amount'), cell: ({ deal }) => (deal.amount === null ? '–' : format.roundMoney(deal.amount, deal.currency)), align: 'end', width: '8rem' },
    { id: 'stage', header: t('figures.columns.stage'), cell: stage, width: '9rem' },
    { id: 'closesOn', header: t('figures.columns.closesOn'), cell: ({ closesOn }) => (closesOn === null ? '–' : format.day(closesOn)), width: '8rem' },
  ];
  const saved: SavedColumn<Row>[] = [
    { header: t('figures.columns.name'), csv: name },
    { header: t('figures.columns.account'), csv: ({ accountName }) => accountName },
    { header: t('figures.columns.amount'), csv: ({ deal }) => (deal.amount === null ? null : { number: deal.amount }) },
    { header: t('figures.columns.currency'), csv: ({ deal }) => deal.currency },
    { header: t('figures.columns.stage'), csv: stage },
    { header: t('figures.columns.closesOn'), csv: ({ closesOn }) => closesOn },
  ];
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="large"
      title={title}
      description={[t('figures.count', { count: rows.length }), ...sums.map(({ amount, currency }) => format.money(amount, currency))].join(' · ')}
      closeLabel={t('common.actions.close')}
      footerStart={<SaveTableButton name={title} columns={saved} rows={rows} hasWords />}
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

function tabFor({ stage }: Deal): 'loss-analysis' | 'care' | 'buying-center' {
  switch (stage) {
    case 'lost':
    case 'no-decision':
      return 'loss-analysis';
    case 'won':
      return 'care';
    default:
      return 'buying-center';
  }
}
