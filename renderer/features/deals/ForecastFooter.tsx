import { useMemo } from 'react';
import type { DealRow } from '../../../shared/domain/deal/deal-row';
import { forecast, type CurrencyForecast } from '../../../shared/domain/deal/forecast';
import { forecastBars, type ForecastBar } from '../../../shared/domain/deal/forecast-bars';
import { useFormat } from '../../i18n/format';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useIsWide } from '../../ui/use-is-wide';
import { monthName } from './month-name';
import styles from './ForecastFooter.module.css';

/** Bars that fit beside the sums. */
const MOST_BARS = { wide: 12, narrow: 6 };

/** What the deals shown bring on average, for each currency by itself, and when. */
export function ForecastFooter({ rows }: { rows: readonly DealRow[] }) {
  const t = useTexts();
  const sums = useMemo(() => forecast(rows.map(({ deal }) => deal)), [rows]);
  return (
    <footer className={styles.footer} aria-label={t('deals.forecast.label')}>
      <p className={styles.count}>{t('deals.forecast.count', { count: rows.length })}</p>
      {sums.map((sum) => (
        <CurrencySums key={sum.currency} sum={sum} />
      ))}
    </footer>
  );
}

function CurrencySums({ sum }: { sum: CurrencyForecast }) {
  const t = useTexts();
  const format = useFormat();
  const isWide = useIsWide();
  const bars = useMemo(() => forecastBars(sum.months, isWide ? MOST_BARS.wide : MOST_BARS.narrow), [sum, isWide]);
  return (
    <section className={styles.currency}>
      <p className={styles.sums}>
        <span className={styles.weighted}>
          <strong>{format.roundMoney(sum.weighted, sum.currency)}</strong> {t('deals.forecast.weighted')}
        </span>
        <span className={styles.total}>{t('deals.forecast.total', { amount: format.roundMoney(sum.amount, sum.currency) })}</span>
      </p>
      <ol className={styles.bars} aria-label={t('deals.forecast.months', { currency: sum.currency })}>
        {bars.map((bar) => (
          <Bar key={bar.label.kind === 'month' ? bar.label.month : bar.label.kind} bar={bar} currency={sum.currency} />
        ))}
      </ol>
    </section>
  );
}

function Bar({ bar, currency }: { bar: ForecastBar; currency: string }) {
  const t = useTexts();
  const format = useFormat();
  const language = useLanguage();
  const { label } = bar;
  const name =
    label.kind === 'month' ? monthName(label.month, language) : label.kind === 'later' ? t('deals.forecast.later') : t('deals.forecast.noDate');
  const words = t('deals.forecast.month', {
    month: name,
    amount: format.roundMoney(bar.weighted, currency),
    deals: t('deals.forecast.count', { count: bar.count }),
  });
  return (
    <li className={styles.bar} title={words}>
      <span className={styles.track} aria-hidden>
        <span className={styles.fill} style={{ height: `${bar.share}%` }} data-empty={bar.count === 0 || undefined} />
      </span>
      <span className={styles.month} aria-hidden>
        {name}
      </span>
      <span className={styles.words}>{words}</span>
    </li>
  );
}
