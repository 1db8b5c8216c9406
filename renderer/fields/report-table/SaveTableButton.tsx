import '../../../shared/i18n/parts/figures';
import { Download } from 'lucide-react';
import { csvFile } from '../../../shared/domain/export/csv';
import { useLanguage, useTexts } from '../../i18n/texts';
import { Button } from '../../ui/button/Button';
import { IconButton } from '../../ui/button/IconButton';
import type { SavedColumn } from './report-column';
import { useSaveText } from './use-save-text';

type Props<Row> = {
  /** Of the table; the file is named after it. */
  name: string;
  columns: readonly SavedColumn<Row>[];
  rows: readonly Row[];
  /** With words where there is room for them. */
  hasWords?: boolean;
};

/** Saves a table as it stands, for a spreadsheet. */
export function SaveTableButton<Row>({ name, columns, rows, hasWords = false }: Props<Row>) {
  const t = useTexts();
  const language = useLanguage();
  const saveText = useSaveText();
  const save = (): void => void saveText(name, 'csv', csvFile([columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ csv }) => csv(row)))], language));
  const label = `${name}: ${t('figures.saveTable')}`;
  return hasWords ? (
    <Button size="small" icon={Download} aria-label={label} onClick={save}>
      {t('figures.saveTable')}
    </Button>
  ) : (
    <IconButton size="small" icon={Download} label={label} onClick={save} />
  );
}
