import '../../../../shared/i18n/parts/watch';
import { CalendarClock, CircleAlert, FileClock, Flag, Gauge, HandHelping, Handshake, MapPin, Smile } from 'lucide-react';
import { useNavigate } from 'react-router';
import type { CareItem, CareItemKind } from '../../../../shared/domain/order-care/care-list';
import type { Day } from '../../../../shared/domain/schema/values';
import { DueDay } from '../../../fields/DueDay';
import type { SavedColumn } from '../../../fields/report-table/report-column';
import { SaveTableButton } from '../../../fields/report-table/SaveTableButton';
import { useUndoToast } from '../../../fields/undo-toast';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { finishActivity } from '../../../stores/activity-changes';
import { newActivity } from '../../../stores/new-activity';
import { useTable, useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { DataTable } from '../../../ui/data-table/DataTable';
import type { TableColumn } from '../../../ui/data-table/table-types';
import { Icon, type IconType } from '../../../ui/icon/Icon';
import styles from './OrderCarePage.module.css';

const ICONS: Record<CareItemKind, IconType> = {
  untaken: HandHelping, promise: Handshake, milestone: Flag, visit: MapPin, complaint: CircleAlert, satisfaction: Smile, measurement: Gauge, contract: FileClock,
};

/** What is open, the first due first. A row leads to the care of its deal; tasks are ticked off here. */
export function CareTable({ items, today }: { items: readonly CareItem[]; today: Day }) {
  const t = useTexts();
  const navigate = useNavigate();
  const workbench = useWorkbench();
  const say = useUndoToast();
  const [accounts, deals, activities] = [useTable('account'), useTable('deal'), useTable('activity')];
  const [realisations, benefits] = [useTable('realisation'), useTable('benefit')];

  const account = ({ accountId }: CareItem): string => accounts.get(accountId)?.name ?? '';
  const deal = ({ dealId }: CareItem): string => {
    if (dealId === null) return '';
    return deals.get(dealId)?.name || t('deals.strip.unnamed');
  };
  const kind = (item: CareItem): string => t(`care.overview.kinds.${item.kind}`);
  const what = (item: CareItem): string => {
    if (item.kind === 'satisfaction') return t('care.overview.satisfaction', { account: account(item) });
    if (item.kind === 'measurement') {
      const benefit = benefits.get(realisations.get(item.recordId ?? '')?.benefitId ?? '');
      return t('care.overview.measurement', { benefit: benefit?.text ?? t('care.realised.goneBenefit') });
    }
    return item.subject.split('\n')[0]?.trim() || kind(item);
  };
  const finish = (item: CareItem): void => {
    const task = activities.get(item.recordId ?? '');
    if (task === undefined) return;
    finishActivity(workbench, task, today);
    say(t('care.overview.doneToast', { subject: what(item) }));
  };
  const planOffer = ({ accountId, recordId, subject: machine }: CareItem): void => {
    const subject = t('watch.serviceStep', { machine });
    workbench.change('today.steps.add', (edit) => edit.add(newActivity({ accountId, dealId: null }, 'next-step', { subject, dueOn: today, origin: 'contract', originId: recordId })));
    say(t('care.overview.planned', { subject }));
  };

  const columns: TableColumn<CareItem>[] = [
    { id: 'dueOn', header: t('care.overview.columns.dueOn'), cell: ({ dueOn }) => (dueOn === null ? t('care.overview.noDay') : <DueDay day={dueOn} today={today} variant="compact" />), width: '8rem' },
    {
      id: 'what',
      header: t('care.overview.columns.what'),
      cell: (item) => (
        <span className={styles.what}>
          <Icon as={ICONS[item.kind]} size={15} className={styles.kindIcon} />
          <span className={styles.words}>
            <span className={styles.subject}>{what(item)}</span>
            <span className={styles.kind}>{kind(item)}</span>
          </span>
        </span>
      ),
      rowHeader: true,
    },
    { id: 'account', header: t('care.overview.columns.account'), cell: account, width: '20%' },
    { id: 'deal', header: t('care.overview.columns.deal'), cell: deal, width: '20%' },
    {
      id: 'action',
      header: t('care.overview.columns.action'),
      cell: (item) => {
        if (item.kind === 'contract') {
          return (
            <Button size="small" icon={CalendarClock} onClick={() => planOffer(item)}>
              {t('watch.plan')}
            </Button>
          );
        }
        return item.kind === 'promise' || item.kind === 'milestone' || item.kind === 'visit' ? (
          <Button size="small" aria-label={t('care.overview.done', { subject: what(item) })} onClick={() => finish(item)}>
            {t('today.done')}
          </Button>
        ) : null;
      },
      width: '9rem',
    },
  ];
  const saved: SavedColumn<CareItem>[] = [
    { header: t('care.overview.columns.dueOn'), csv: ({ dueOn }) => dueOn },
    { header: t('care.overview.columns.what'), csv: what },
    { header: t('care.overview.columns.kind'), csv: kind },
    { header: t('care.overview.columns.account'), csv: account },
    { header: t('care.overview.columns.deal'), csv: deal },
  ];
  return (
    <Card padding="none" title={t('care.overview.table')} actions={<SaveTableButton name={t('care.overview.table')} columns={saved} rows={items} />}>
      <DataTable
        label={t('care.overview.table')}
        columns={columns}
        rows={items}
        rowKey={({ key }) => key}
        onRowOpen={({ accountId, dealId }) => void navigate(dealId === null ? places.account(accountId) : places.deal(dealId, 'care'))}
        openOnClick
      />
    </Card>
  );
}
