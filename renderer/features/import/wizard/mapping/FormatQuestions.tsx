import type { ImportedTableView } from '../../../../../shared/contract/import-wizard';
import type { ColumnFormat } from '../../../../../shared/domain/import/formats/column-format';
import { readDate } from '../../../../../shared/domain/import/formats/date-format';
import { readNumber } from '../../../../../shared/domain/import/formats/number-format';
import { useFormat, type Format } from '../../../../i18n/format';
import { useTexts } from '../../../../i18n/texts';
import { useToday } from '../../../../stores/today';
import { Card } from '../../../../ui/card/Card';
import { Field } from '../../../../ui/field/Field';
import { FieldGroup } from '../../../../ui/field/FieldGroup';
import { Select } from '../../../../ui/select/Select';
import { columnTitle } from '../column-title';
import type { ImportWizard } from '../use-import-wizard';
import { withFormat } from './with-format';

/** Columns whose cells can be read in two ways, each with what its cells would mean. */
export function FormatQuestions({ wizard: { take, taken }, table }: { wizard: ImportWizard; table: ImportedTableView }) {
  const t = useTexts();
  const format = useFormat();
  const today = useToday();
  return (
    <Card title={t('importWizard.mapping.questions')} description={t('importWizard.mapping.questionsWhy')}>
      <FieldGroup columns minColumn={260}>
        {table.questions.map(({ column, cells }) => {
          const known = table.formats[column];
          if (known === undefined || known.kind === 'text') return null;
          const readings = readingsOf(known);
          return (
            <Field key={column} label={columnTitle(t, table.headers, column)}>
              <Select<string>
                value={null}
                placeholder={t('importWizard.values.undecided')}
                onValueChange={(chosen) => {
                  const reading = readings.find(({ key }) => key === chosen);
                  if (reading !== undefined) take({ formats: withFormat(taken.formats, column, reading.format) });
                }}
                options={readings.map(({ key, format: as }) => ({ value: key, label: t(`importWizard.mapping.${key}`), hint: cells.slice(0, 2).map((text) => t('importWizard.mapping.numberIs', { text, value: valueOf(text, as, format, today) })).join(', ') }))}
              />
            </Field>
          );
        })}
      </FieldGroup>
    </Card>
  );
}

type Reading = { key: 'comma' | 'point' | 'dmy' | 'mdy' | 'serial'; format: ColumnFormat };

function readingsOf(known: Exclude<ColumnFormat, { kind: 'text' }>): Reading[] {
  if (known.kind === 'number') {
    return [
      { key: 'comma', format: { ...known, decimal: ',', isProven: true } },
      { key: 'point', format: { ...known, decimal: '.', isProven: true } },
    ];
  }
  const orders = known.order === 'serial' ? (['serial'] as const) : (['dmy', 'mdy'] as const);
  return orders.map((order) => ({ key: order, format: { kind: 'date', order, isProven: true } }));
}

function valueOf(text: string, as: ColumnFormat, format: Format, today: string): string {
  if (as.kind === 'number') {
    const value = readNumber(text, as.decimal);
    return value === null ? '–' : format.number(value);
  }
  const day = as.kind === 'date' ? readDate(text, as, today)?.day : undefined;
  return day === undefined ? '–' : format.day(day);
}
