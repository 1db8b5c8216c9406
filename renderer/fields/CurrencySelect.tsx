import type { ComponentProps } from 'react';
import { CURRENCIES } from '../../shared/domain/money/currencies';
import type { Currency } from '../../shared/domain/schema/values';
import { Select } from '../ui/select/Select';

type Props = Omit<ComponentProps<typeof Select<Currency>>, 'options' | 'value'> & { value: Currency };

/** Chooses a currency by its code. A rare one that is set already can be kept. */
export function CurrencySelect({ value, ...select }: Props) {
  const known = CURRENCIES.includes(value) ? CURRENCIES : [value, ...CURRENCIES];
  return <Select<Currency> {...select} value={value} options={known.map((currency) => ({ value: currency, label: currency }))} />;
}
