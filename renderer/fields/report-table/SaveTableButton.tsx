import '../../../shared/i18n/parts/figures';
import { Download } from 'lucide-react';
import { csvFile } from '../../../shared/domain/export/csv';
import { errorText } from '../../i18n/error-text';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { IconButton } from '../../ui/button/IconButton';
import { useToasts } from '../../ui/toast/toast-context';
import type { SavedColumn } from './report-column';

type Props<Row> = {
  /** Of the table; the file is named after it. */
  name: string;
  columns: readonly SavedColumn<Row>[];
  rows: readonly Row[];
};

/** Saves a table as it stands, for a spreadsheet. */
export function SaveTableButton<Row>({ name, columns, rows }: Props<Row>) {
  const t = useTexts();
  const language = useLanguage();
  const toasts = useToasts();
  const { documents } = useApi();
  const save = async (): Promise<void> => {
    const text = csvFile([columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ csv }) => csv(row)))], language);
    const written = await documents.saveText({ name: name.slice(0, LONGEST_NAME), kind: 'csv', text });
    if (written.ok) toasts.show({ tone: 'success', title: t('figures.saved', { name: written.value.fileName }) });
    else if (written.error.code !== 'cancelled') toasts.show({ tone: 'error', title: t('figures.notSaved'), description: errorText(t, written.error) });
  };
  return <IconButton size="small" icon={Download} label={`${name}: ${t('figures.saveTable')}`} onClick={() => void save()} />;
}

/** What main takes as a file's name. */
const LONGEST_NAME = 120;
