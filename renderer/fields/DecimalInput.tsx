import type { ComponentProps } from 'react';
import { parseNumber } from '../../shared/domain/money/parse-number';
import type { DecimalText } from '../../shared/domain/schema/values';
import { formatAmount, formatNumber } from '../../shared/i18n/format';
import { useLanguage, useTexts } from '../i18n/texts';
import { NumberInput, type ParsedNumber } from '../ui/number-input/NumberInput';

type Props = Omit<ComponentProps<typeof NumberInput<DecimalText>>, 'parse' | 'format'> & {
  /** Always two digits after the separator. */
  money?: boolean;
  /** Lowest and highest number taken. */
  min?: number;
  max?: number;
  /** An emptied field takes the number back: unknown is not 0. */
  optional?: boolean;
  /** Every keystroke: the number as far as it is typed, `null` while it cannot be read. */
  onDraft?: (value: DecimalText | null) => void;
};

/** An exact number in the user's notation: takes `1.234,50`, `1234,5`, `29'000.50` and pasted blanks. */
export function DecimalInput({ money = false, min, max, optional = false, onDraft, onInput, ...input }: Props) {
  const language = useLanguage();
  const t = useTexts();
  const parse = (text: string): ParsedNumber<DecimalText> => {
    if (optional && text.trim() === '') return { ok: true, value: null };
    const parsed = parseNumber(text, language);
    if (!parsed.ok) return { ok: false, message: t(`common.numbers.${parsed.error.code}`) };
    const value = Number(parsed.value);
    if (min !== undefined && value < min) return { ok: false, message: t('common.numbers.tooSmall', { min }) };
    if (max !== undefined && value > max) return { ok: false, message: t('common.numbers.tooLarge', { max }) };
    return { ok: true, value: parsed.value };
  };
  return (
    <NumberInput<DecimalText>
      {...input}
      onInput={(event) => {
        onInput?.(event);
        if (onDraft === undefined) return;
        const draft = parse(event.currentTarget.value);
        onDraft(draft.ok ? draft.value : null);
      }}
      parse={parse}
      format={(value) => (money ? formatAmount(value, language) : formatNumber(value, language))}
    />
  );
}
