import { useMemo } from 'react';
import type { ImportedTableView } from '../../../../../shared/contract/import-wizard';
import { isRepeatable } from '../../../../../shared/domain/import/columns/fields';
import type { ColumnTarget } from '../../../../../shared/domain/import/columns/column-target';
import { useTexts } from '../../../../i18n/texts';
import { Card } from '../../../../ui/card/Card';
import { DataTable } from '../../../../ui/data-table/DataTable';
import type { TableColumn } from '../../../../ui/data-table/table-types';
import { columnTitle } from '../column-title';
import type { ImportWizard } from '../use-import-wizard';
import { FieldChoice } from './FieldChoice';
import { FormatChoice } from './FormatChoice';
import { FormatQuestions } from './FormatQuestions';
import styles from './MappingStep.module.css';

const EXAMPLES = 3;

type Row = { column: number; title: string; examples: string };

/** What each column is, how its cells are read, and the questions only the user can answer. */
export function MappingStep({ wizard, table }: { wizard: ImportWizard; table: ImportedTableView }) {
  const t = useTexts();
  const { take } = wizard;
  const { headers, rows, targets, formats, kind, questions, isRemembered } = table;
  const columns = useMemo<Row[]>(() => headers.map((_header, column) => ({ column, title: columnTitle(t, headers, column), examples: examplesOf(rows.first.map(({ cells }) => cells[column] ?? '')) })), [t, headers, rows]);

  const setTarget = (column: number, target: ColumnTarget | null): void =>
    // A field only one column can be is taken from the other.
    take({ kind, targets: targets.map((known, at) => (at === column ? target : known !== null && target !== null && known.field === target.field && !isRepeatable(target.field) ? null : known)) });

  const shape: TableColumn<Row>[] = [
    { id: 'title', header: t('importWizard.mapping.column'), width: '24%', rowHeader: true, cell: ({ title }) => title },
    { id: 'examples', header: t('importWizard.mapping.example'), width: '30%', cell: ({ examples }) => <span className={styles.examples}>{examples}</span> },
    {
      id: 'field', header: t('importWizard.mapping.field'), width: '28%',
      cell: ({ column, title }) => <FieldChoice kind={kind} title={title} target={targets[column] ?? null} onChange={(target) => setTarget(column, target)} />,
    },
    { id: 'format', header: t('importWizard.mapping.format'), width: '18%', cell: ({ column, title }) => <FormatChoice wizard={wizard} column={column} title={title} format={formats[column]} isUsed={targets[column] != null} /> },
  ];
  return (
    <>
      {questions.length === 0 ? null : <FormatQuestions wizard={wizard} table={table} />}
      <Card title={t('importWizard.mapping.title')} description={isRemembered ? t('importWizard.mapping.remembered') : t('importWizard.mapping.description')} padding="none">
        <DataTable label={t('importWizard.mapping.title')} columns={shape} rows={columns} rowKey={({ column }) => String(column)} maxHeight="34rem" virtualFrom={40} />
      </Card>
    </>
  );
}

function examplesOf(cells: readonly string[]): string {
  return [...new Set(cells.map((cell) => cell.trim()).filter(Boolean))].slice(0, EXAMPLES).join(' · ');
}
