import { useMemo } from 'react';
import type { Currency, Day, DecimalText } from '../../shared/domain/schema/values';
import { formatAmount, formatDay, formatMoney, formatNumber, formatPercent, formatRoundMoney } from '../../shared/i18n/format';
import { useLanguage } from './texts';

/** Numbers, money and days as the user writes them. */
export type Format = {
  money(amount: DecimalText, currency: Currency): string;
  /** Money without cents where there are none. */
  roundMoney(amount: DecimalText, currency: Currency): string;
  amount(amount: DecimalText): string;
  number(value: DecimalText): string;
  percent(percent: DecimalText): string;
  day(day: Day): string;
};

/** Formats in the language of the user interface. */
export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(
    () => ({
      money: (amount, currency) => formatMoney(amount, currency, language),
      roundMoney: (amount, currency) => formatRoundMoney(amount, currency, language),
      amount: (amount) => formatAmount(amount, language),
      number: (value) => formatNumber(value, language),
      percent: (percent) => formatPercent(percent, language),
      day: (day) => formatDay(day, language),
    }),
    [language],
  );
}
