import type { ImportedTable } from '../../../shared/contract/imports';
import { TABLE_ENCODINGS, type TableOptions } from '../../../shared/domain/import/table';
import { useTexts } from '../../i18n/texts';
import { Card } from '../../ui/card/Card';
import { Field } from '../../ui/field/Field';
import { FieldGroup } from '../../ui/field/FieldGroup';
import { Select } from '../../ui/select/Select';
import { delimiterName } from './delimiter-name';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Header lines one can choose; a header further down is rare enough to be cut off in the file. */
const HEADER_LINES = 12;

type Props = { imported: ImportedTable; onChange: (change: TableOptions) => void };

/** How the file was read; each can be set by hand when the guess is wrong. */
export function FileSettings({ imported: { table, fileName }, onChange }: Props) {
  const t = useTexts();
  const delimiters = new Set<string>([...DELIMITERS, table.delimiter]);
  const headerLines = new Set([...Array.from({ length: HEADER_LINES }, (_, index) => index + 1), ...(table.headerLine > 0 ? [table.headerLine] : [])]);
  const rows = t('importPeople.file.rows', { count: table.rows.length });
  const columns = t('importPeople.file.columns', { count: table.headers.length });
  return (
    <Card title={fileName} description={`${rows} · ${columns}`}>
      <FieldGroup columns minColumn={120}>
        {table.sheets === undefined ? (
          <>
            <Field label={t('importPeople.file.encoding')}>
              <Select
                value={table.encoding}
                onValueChange={(encoding) => onChange({ encoding })}
                options={TABLE_ENCODINGS.map((value) => ({ value, label: t(`importPeople.encodings.${value}`) }))}
              />
            </Field>
            <Field label={t('importPeople.file.delimiter')}>
              <Select
                value={table.delimiter}
                onValueChange={(delimiter) => onChange({ delimiter })}
                options={[...delimiters].map((value) => ({ value, label: delimiterName(t, value) }))}
              />
            </Field>
          </>
        ) : (
          <Field label={t('importPeople.file.sheet')}>
            <Select
              value={table.sheet ?? ''}
              onValueChange={(sheet) => onChange({ sheet })}
              options={table.sheets.map(({ name }) => ({ value: name, label: name }))}
            />
          </Field>
        )}
        <Field label={t('importPeople.file.header')}>
          <Select
            value={String(table.headerLine)}
            onValueChange={(line) => onChange({ headerRow: Number(line) })}
            options={[
              { value: '0', label: t('importPeople.file.noHeader') },
              ...[...headerLines].map((line) => ({ value: String(line), label: t('importPeople.file.headerLine', { line }) })),
            ]}
          />
        </Field>
      </FieldGroup>
    </Card>
  );
}
