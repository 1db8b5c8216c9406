import type { outcomes } from '../../../shared/domain/loss-report/breakdown';
import { DealFigure } from '../../fields/deals-behind/DealFigure';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import styles from './KeyFigures.module.css';

const ENDS = ['won', 'lost', 'no-decision'] as const;

/** How many deals ended how, and what was won. */
export function KeyFigures({ ended }: { ended: ReturnType<typeof outcomes> }) {
  const t = useTexts();
  const format = useFormat();
  return (
    <dl className={styles.figures}>
      {ENDS.map((outcome) => (
        <div key={outcome} className={styles.figure}>
          <dt>{t(`lossReport.figures.${outcome}`)}</dt>
          <dd>
            <DealFigure ids={ended[outcome]} title={t(`common.dealStages.${outcome}`)} />
          </dd>
        </div>
      ))}
      <div className={styles.figure}>
        <dt>{t('lossReport.figures.winRate')}</dt>
        <dd title={ended.winRate === null ? t('lossReport.tooFewHint') : undefined}>
          <DealFigure ids={[...ended.won, ...ended.lost]} title={t('lossReport.figures.winRate')}>
            {ended.winRate === null ? t('lossReport.ofAll', { part: ended.won.length, all: ended.won.length + ended.lost.length }) : format.percent(ended.winRate)}
          </DealFigure>
        </dd>
      </div>
      {ended.wonSums.map(({ currency, sum, ids }) => (
        <div key={currency} className={styles.figure}>
          <dt>{t('lossReport.figures.wonSum')}</dt>
          <dd>
            <DealFigure ids={ids} title={t('common.dealStages.won')}>
              {format.roundMoney(sum, currency)}
            </DealFigure>
          </dd>
        </div>
      ))}
    </dl>
  );
}
