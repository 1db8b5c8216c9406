import { MessageCircleQuestion } from 'lucide-react';
import { useMemo } from 'react';
import type { ReportDeal } from '../../../shared/domain/loss-report/report-deal';
import { statedAgainstEstablished, type StatedRow } from '../../../shared/domain/loss-report/stated-established';
import { useTexts } from '../../i18n/texts';
import { Card } from '../../ui/card/Card';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { Figure } from './Figure';
import { useReasonName } from './group-name';
import { ExportTable, ReportTable, type ReportColumn } from './ReportTable';
import { useShareText } from './use-share-text';
import styles from './Cards.module.css';

/** What became of the reasons customers stated. */
export function StatedCard({ deals }: { deals: readonly ReportDeal[] }) {
  const t = useTexts();
  const share = useShareText();
  const reasonName = useReasonName();
  const rows = useMemo(() => statedAgainstEstablished(deals), [deals]);
  const label = t('lossReport.stated.title');
  if (rows.length === 0) {
    return (
      <Card title={label}>
        <EmptyState size="small" level={3} icon={MessageCircleQuestion} title={t('lossReport.stated.none')} why={t('lossReport.stated.noneWhy')} />
      </Card>
    );
  }
  const column = (id: 'count' | 'borneOut' | 'fell', idsOf: (row: StatedRow) => readonly string[]): ReportColumn<StatedRow> => ({
    id,
    header: t(`lossReport.stated.columns.${id}`),
    cell: (row) => <Figure ids={idsOf(row)} title={`${reasonName(row.stated)}: ${t(`lossReport.stated.columns.${id}`)}`} />,
    csv: (row) => ({ number: String(idsOf(row).length) }),
    isNumber: true,
  });
  const columns: ReportColumn<StatedRow>[] = [
    { id: 'stated', header: t('lossReport.stated.columns.stated'), cell: ({ stated }) => reasonName(stated), csv: ({ stated }) => reasonName(stated) },
    column('count', ({ ids }) => ids),
    column('borneOut', ({ borneOut }) => borneOut),
    column('fell', ({ fell }) => fell),
    { id: 'share', header: t('lossReport.stated.columns.share'), cell: ({ fellShare }) => share(fellShare), csv: ({ fellShare }) => (fellShare === null ? null : { number: fellShare }), isNumber: true },
    {
      id: 'instead',
      header: t('lossReport.stated.columns.instead'),
      cell: ({ instead }) => (
        <span className={styles.instead}>
          {instead.map(({ reason, ids }) => (
            <span key={reason}>
              {t(`loss.reasons.${reason}`)} <Figure ids={ids} title={t(`loss.reasons.${reason}`)} />
            </span>
          ))}
        </span>
      ),
      csv: ({ instead }) => instead.map(({ reason, ids }) => `${t(`loss.reasons.${reason}`)} ${ids.length}`).join(', '),
    },
  ];
  const price = rows.find(({ stated }) => stated.kind === 'known' && stated.reason === 'price');
  const examined = price === undefined ? 0 : price.fell.length + price.borneOut.length;
  return (
    <Card title={label} actions={<ExportTable label={label} columns={columns} rows={rows} />}>
      <div className={styles.body}>
        {price === undefined || examined === 0 ? null : <p className={styles.headline}>{t('lossReport.stated.headline', { all: examined, fell: price.fell.length })}</p>}
        <ReportTable label={label} columns={columns} rows={rows} rowKey={({ key }) => key} />
      </div>
    </Card>
  );
}
