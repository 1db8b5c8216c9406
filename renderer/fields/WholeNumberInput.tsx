import type { ComponentProps } from 'react';
import { parseNumber } from '../../shared/domain/money/parse-number';
import { formatNumber } from '../../shared/i18n/format';
import { useLanguage, useTexts } from '../i18n/texts';
import { NumberInput, type ParsedNumber } from '../ui/number-input/NumberInput';

type Props = Omit<ComponentProps<typeof NumberInput<number>>, 'parse' | 'format'> & { min: number; max: number };

/** A whole number within bounds, or none. */
export function WholeNumberInput({ min, max, ...input }: Props) {
  const language = useLanguage();
  const t = useTexts();
  const parse = (text: string): ParsedNumber<number> => {
    if (text.trim() === '') return { ok: true, value: null };
    const parsed = parseNumber(text, language);
    if (!parsed.ok) return { ok: false, message: t(`common.numbers.${parsed.error.code}`) };
    const value = Number(parsed.value);
    if (!Number.isInteger(value)) return { ok: false, message: t('common.numbers.notWhole') };
    if (value < min) return { ok: false, message: t('common.numbers.tooSmall', { min }) };
    if (value > max) return { ok: false, message: t('common.numbers.tooLarge', { max }) };
    return { ok: true, value };
  };
  return <NumberInput<number> {...input} parse={parse} format={(value) => formatNumber(String(value), language)} />;
}
