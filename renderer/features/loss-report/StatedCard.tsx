import { ArrowRight, MessageCircleQuestion } from 'lucide-react';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { ReportDeal } from '../../../shared/domain/loss-report/report-deal';
import { statedAgainstEstablished, type StatedRow } from '../../../shared/domain/loss-report/stated-established';
import { DealFigure } from '../../fields/deals-behind/DealFigure';
import type { ReportColumn } from '../../fields/report-table/report-column';
import { ReportTable } from '../../fields/report-table/ReportTable';
import { SaveTableButton } from '../../fields/report-table/SaveTableButton';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { useReasonName } from './group-name';
import { ShareFigure } from './ShareFigure';
import styles from './Cards.module.css';

/** What became of the reasons customers stated. */
export function StatedCard({ deals }: { deals: readonly ReportDeal[] }) {
  const t = useTexts();
  const reasonName = useReasonName();
  const rows = useMemo(() => statedAgainstEstablished(deals), [deals]);
  const navigate = useNavigate();
  const newestLoss = useMemo(() => newest(deals.filter(({ outcome }) => outcome === 'lost')), [deals]);
  const label = t('lossReport.stated.title');
  if (rows.length === 0) {
    return (
      <Card title={label}>
        <EmptyState
          size="small"
          level={3}
          icon={MessageCircleQuestion}
          title={t('lossReport.stated.none')}
          why={t('lossReport.stated.noneWhy')}
          actions={
            newestLoss === undefined ? null : (
              <Button iconEnd={ArrowRight} onClick={() => void navigate(places.deal(newestLoss.id, 'loss-analysis'))}>
                {t('lossReport.stated.action')}
              </Button>
            )
          }
        />
      </Card>
    );
  }
  const column = (id: 'count' | 'borneOut' | 'fell', idsOf: (row: StatedRow) => readonly string[]): ReportColumn<StatedRow> => ({
    id,
    header: t(`lossReport.stated.columns.${id}`),
    cell: (row) => <DealFigure ids={idsOf(row)} title={`${reasonName(row.stated)}: ${t(`lossReport.stated.columns.${id}`)}`} />,
    csv: (row) => ({ number: String(idsOf(row).length) }),
    isNumber: true,
  });
  const columns: ReportColumn<StatedRow>[] = [
    { id: 'stated', header: t('lossReport.stated.columns.stated'), cell: ({ stated }) => reasonName(stated), csv: ({ stated }) => reasonName(stated) },
    column('count', ({ ids }) => ids),
    column('borneOut', ({ borneOut }) => borneOut),
    column('fell', ({ fell }) => fell),
    { id: 'share', header: t('lossReport.stated.columns.share'), cell: ({ stated, borneOut, fell, fellShare }) => <ShareFigure ids={[...fell, ...borneOut]} title={`${reasonName(stated)}: ${t('lossReport.stated.columns.share')}`} share={fellShare} />, csv: ({ fellShare }) => (fellShare === null ? null : { number: fellShare }), isNumber: true },
    {
      id: 'instead',
      header: t('lossReport.stated.columns.instead'),
      cell: ({ instead }) => (
        <span className={styles.instead}>
          {instead.map(({ reason, ids }) => (
            <span key={reason}>
              {t(`loss.reasons.${reason}`)} <DealFigure ids={ids} title={t(`loss.reasons.${reason}`)} />
            </span>
          ))}
        </span>
      ),
      csv: ({ instead }) => instead.map(({ reason, ids }) => `${t(`loss.reasons.${reason}`)} ${ids.length}`).join(', '),
    },
  ];
  const price = rows.find(({ stated }) => stated.kind === 'known' && stated.reason === 'price');
  const examined = price === undefined ? [] : [...price.fell, ...price.borneOut];
  return (
    <Card title={label} actions={<SaveTableButton name={label} columns={columns} rows={rows} />}>
      <div className={styles.body}>
        {price === undefined || examined.length === 0 ? null : (
          <p className={styles.headline}>
            <DealFigure ids={examined} title={`${reasonName(price.stated)}: ${t('lossReport.stated.columns.examined')}`}>
              {t('lossReport.stated.headline', { all: examined.length, fell: price.fell.length })}
            </DealFigure>
          </p>
        )}
        <ReportTable label={label} columns={columns} rows={rows} rowKey={({ key }) => key} />
      </div>
    </Card>
  );
}

/** The deal that ended last, as far as its day is known. */
function newest(deals: readonly ReportDeal[]): ReportDeal | undefined {
  return deals.reduce<ReportDeal | undefined>((last, deal) => (last === undefined || (deal.closedOn ?? '') > (last.closedOn ?? '') ? deal : last), undefined);
}
