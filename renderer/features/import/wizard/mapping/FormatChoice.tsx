import type { ColumnFormat } from '../../../../../shared/domain/import/formats/column-format';
import { useTexts } from '../../../../i18n/texts';
import { Select } from '../../../../ui/select/Select';
import type { ImportWizard } from '../use-import-wizard';
import { withFormat } from './with-format';

type Props = { wizard: ImportWizard; column: number; title: string; format: ColumnFormat | undefined; isUsed: boolean };

/** How the cells of a column are read: numbers by their decimal sign, dates by what comes first. Text is text. */
export function FormatChoice({ wizard: { take, taken }, column, title, format, isUsed }: Props) {
  const t = useTexts();
  if (format === undefined || format.kind === 'text' || !isUsed) return null;
  const set = (next: ColumnFormat): void => take({ formats: withFormat(taken.formats, column, next) });
  if (format.kind === 'number') {
    return (
      <Select
        size="small"
        aria-label={`${t('importWizard.mapping.formats.number')}: ${title}`}
        value={format.decimal}
        onValueChange={(decimal) => set({ ...format, decimal, isProven: true })}
        options={[
          { value: ',', label: t('importWizard.mapping.comma') },
          { value: '.', label: t('importWizard.mapping.point') },
        ]}
      />
    );
  }
  return (
    <Select
      size="small"
      aria-label={`${t('importWizard.mapping.formats.date')}: ${title}`}
      value={format.order}
      onValueChange={(order) => set({ kind: 'date', order, isProven: true })}
      options={(['dmy', 'mdy', 'serial'] as const).map((value) => ({ value, label: t(`importWizard.mapping.${value}`) }))}
    />
  );
}
