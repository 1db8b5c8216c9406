import type { ImportedCardsView, ImportedFile, ImportedTableView } from '../../../../../shared/contract/import-wizard';
import { useTexts } from '../../../../i18n/texts';
import { Card } from '../../../../ui/card/Card';
import { DataTable } from '../../../../ui/data-table/DataTable';
import type { TableColumn } from '../../../../ui/data-table/table-types';
import { MessageList } from '../MessageList';
import type { ImportWizard } from '../use-import-wizard';
import { KindBanner } from './KindBanner';
import { RejectedRows } from './RejectedRows';
import { SamplePreview } from './SamplePreview';
import { TableSettings } from './TableSettings';

/** How the file was read, with everything that can be changed about it and the rows that come of it. */
export function RecognitionStep({ wizard, file }: { wizard: ImportWizard; file: ImportedFile }) {
  const t = useTexts();
  const { content, messages } = file;
  return (
    <>
      {content.source === 'table' ? <TableRecognition wizard={wizard} table={content} /> : <CardsPreview cards={content} />}
      {messages.total === 0 ? null : <MessageList title={t('importWizard.recognition.messages', { count: messages.total })} messages={messages} />}
    </>
  );
}

function TableRecognition({ wizard, table }: { wizard: ImportWizard; table: ImportedTableView }) {
  return (
    <>
      <KindBanner kind={table.kind} />
      <TableSettings wizard={wizard} table={table} />
      {table.rejected.total === 0 ? null : <RejectedRows rejected={table.rejected} expected={table.headers.length} />}
      <SamplePreview table={table} />
    </>
  );
}

type CardRow = ImportedCardsView['cards']['first'][number];

function CardsPreview({ cards: { cards } }: { cards: ImportedCardsView }) {
  const t = useTexts();
  const columns: TableColumn<CardRow>[] = [
    { id: 'name', header: t('importWizard.fields.name'), rowHeader: true, cell: ({ name }) => name },
    { id: 'company', header: t('importWizard.owners.company'), cell: ({ company }) => company },
    { id: 'email', header: t('importWizard.fields.email'), cell: ({ email }) => email },
    { id: 'phone', header: t('importWizard.fields.phone'), cell: ({ phone }) => phone },
  ];
  return (
    <Card title={t('importWizard.recognition.preview')} description={t('importWizard.recognition.cards', { count: cards.total })} padding="none">
      <DataTable label={t('importWizard.recognition.preview')} columns={columns} rows={cards.first} rowKey={({ line }) => String(line)} density="compact" maxHeight="28rem" />
    </Card>
  );
}
