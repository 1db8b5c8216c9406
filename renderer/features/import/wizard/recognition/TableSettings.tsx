import type { ImportedTableView } from '../../../../../shared/contract/import-wizard';
import { IMPORT_KINDS } from '../../../../../shared/domain/import/import-kind';
import { TABLE_ENCODINGS } from '../../../../../shared/domain/import/table';
import { useTexts } from '../../../../i18n/texts';
import { Card } from '../../../../ui/card/Card';
import { Field } from '../../../../ui/field/Field';
import { FieldGroup } from '../../../../ui/field/FieldGroup';
import { Select } from '../../../../ui/select/Select';
import { delimiterName } from '../../delimiter-name';
import type { ImportWizard } from '../use-import-wizard';

const DELIMITERS = [';', ',', '\t', '|'] as const;
/** Header lines one can choose from at least. */
const HEADER_LINES = 12;

/** How a table was read; every setting can be changed and the preview follows. */
export function TableSettings({ wizard: { read, take }, table }: { wizard: ImportWizard; table: ImportedTableView }) {
  const t = useTexts();
  const { encoding, hadBom, delimiter, quote, sheet, sheets, headerLine, headers, rows, kind } = table;
  const delimiters = [...new Set<string>([...DELIMITERS, delimiter])];
  const headerLines = [...new Set([...Array.from({ length: HEADER_LINES }, (_unused, index) => index + 1), ...(headerLine > 0 ? [headerLine] : [])])];
  return (
    <Card
      title={t('importWizard.recognition.title')}
      description={`${t('importWizard.recognition.rows', { count: rows.total })} · ${t('importWizard.recognition.columns', { count: headers.length })}. ${t('importWizard.recognition.description')}`}
    >
      <FieldGroup columns minColumn={170}>
        <Field label={t('importWizard.recognition.kind')}>
          <Select value={kind} onValueChange={(next) => take({ kind: next, targets: null, formats: [] })} options={IMPORT_KINDS.filter((one) => one !== 'table' || kind === 'table').map((value) => ({ value, label: t(`importWizard.kinds.${value}`) }))} />
        </Field>
        {sheet === null ? (
          <>
            <Field label={t('importWizard.recognition.encoding')} hint={hadBom ? t('importWizard.recognition.bom') : undefined}>
              <Select value={encoding} onValueChange={(next) => read({ encoding: next })} options={TABLE_ENCODINGS.map((value) => ({ value, label: t(`importPeople.encodings.${value}`) }))} />
            </Field>
            <Field label={t('importWizard.recognition.delimiter')}>
              <Select value={delimiter} onValueChange={(next) => read({ delimiter: next })} options={delimiters.map((value) => ({ value, label: delimiterName(t, value) }))} />
            </Field>
            <Field label={t('importWizard.recognition.quote')}>
              <Select
                value={quote ?? '"'}
                onValueChange={(next) => read({ quote: next })}
                options={[
                  { value: '"', label: t('importWizard.recognition.quotes.double') },
                  { value: "'", label: t('importWizard.recognition.quotes.single') },
                ]}
              />
            </Field>
          </>
        ) : (
          <Field label={t('importWizard.recognition.sheet')}>
            <Select value={sheet} onValueChange={(next) => read({ sheet: next })} options={sheets.map(({ name, hidden }) => ({ value: name, label: hidden ? t('importWizard.recognition.hidden', { name }) : name }))} />
          </Field>
        )}
        <Field label={t('importWizard.recognition.header')}>
          <Select
            value={String(headerLine)}
            onValueChange={(line) => read({ headerRow: Number(line) })}
            options={[{ value: '0', label: t('importWizard.recognition.noHeader') }, ...headerLines.map((line) => ({ value: String(line), label: t('importWizard.recognition.headerLine', { line }) }))]}
          />
        </Field>
      </FieldGroup>
    </Card>
  );
}
