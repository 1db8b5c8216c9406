import { Check } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { ImportedTable } from '../../../../shared/contract/imports';
import { FIELDS, type ImportField } from '../../../../shared/domain/import/columns/fields';
import { columnName } from '../../../../shared/domain/import/drafts/row-reader';
import { noChoices, type PlannedProduct } from '../../../../shared/domain/import/plan/import-plan';
import { importRecords } from '../../../../shared/domain/import/plan/plan-records';
import type { AnyRecord } from '../../../../shared/domain/records';
import type { Currency } from '../../../../shared/domain/schema/values';
import type { Changes } from '../../../../shared/document/edit';
import { CurrencySelect } from '../../../fields/CurrencySelect';
import { useUndoToast } from '../../../fields/undo-toast';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { newId, now } from '../../../stores/new-record';
import { useToday } from '../../../stores/today';
import { useTable, useWorkbench } from '../../../stores/workbench-context';
import { Badge } from '../../../ui/badge/Badge';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { Combobox } from '../../../ui/combobox/Combobox';
import { DataTable } from '../../../ui/data-table/DataTable';
import type { TableColumn } from '../../../ui/data-table/table-types';
import { Field } from '../../../ui/field/Field';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { Select } from '../../../ui/select/Select';
import styles from './ProductImportPage.module.css';
import { useProductImport, type Outcome } from './use-product-import';

const PRODUCT_FIELDS = Object.keys(FIELDS.product) as (keyof typeof FIELDS.product)[];
const OUTCOMES = ['create', 'update', 'price', 'same'] as const satisfies readonly Outcome[];
const TONES = { create: 'green', update: 'amber', price: 'amber', same: 'neutral' } as const;
/** Notes on the file that are shown; the rest is counted. */
const SHOWN_MESSAGES = 8;

type Row = { planned: PlannedProduct; outcome: Outcome };

/** What the columns are, where prices go, what would happen, and the button that makes it so. */
export function ImportPreview({ imported }: { imported: ImportedTable }) {
  const t = useTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const workbench = useWorkbench();
  const sayDone = useUndoToast();
  const year = useToday().slice(0, 4);
  const priceLists = useTable('priceList');
  const [listName, setListName] = useState(t('catalogue.lists.newName', { year }));
  const [currency, setCurrency] = useState<Currency>('EUR');
  const { table } = imported;
  const { targets, setTarget, plan, messages, existing, outcomes } = useProductImport(imported, listName.trim(), currency);

  const rows = useMemo<Row[]>(() => plan.products.map((planned, index) => ({ planned, outcome: outcomes[index] ?? 'same' })), [plan, outcomes]);
  const counts = OUTCOMES.map((outcome) => ({ outcome, count: rows.filter((row) => row.outcome === outcome).length }));
  const written = rows.filter(({ outcome }) => outcome !== 'same').length;
  const number = (value: number): string => format.number(String(value));

  const columns = useMemo<TableColumn<Row>[]>(
    () => [
      { id: 'outcome', header: t('catalogue.importing.preview'), width: '8rem', cell: ({ outcome }) => <Badge tone={TONES[outcome]}>{t(`catalogue.importing.outcomes.${outcome}`)}</Badge> },
      { id: 'articleNumber', header: t('catalogue.importing.fields.articleNumber'), width: '9rem', cell: ({ planned }) => planned.draft.articleNumber },
      { id: 'name', header: t('catalogue.importing.fields.name'), rowHeader: true, cell: ({ planned }) => planned.name },
      { id: 'unit', header: t('catalogue.importing.fields.unit'), width: '6rem', cell: ({ planned }) => planned.draft.unit },
      {
        id: 'price',
        header: t('catalogue.importing.fields.price'),
        width: '10rem',
        align: 'end',
        cell: ({ planned: { draft } }) =>
          draft.price === null ? null : `${format.money(draft.price, draft.currency || currency)}${draft.priceUnit === 1 ? '' : ` ${t('catalogue.products.perUnit', { count: format.number(String(draft.priceUnit)) })}`}`,
      },
    ],
    [t, format, currency],
  );

  const commit = (): void => {
    const choices = noChoices(currency);
    const { added, updated } = importRecords(plan, existing, choices, listName.trim(), { now: now(), newId, base64: () => '' });
    workbench.change('catalogue.steps.import', (edit) => {
      edit.add(...added);
      for (const [from, to] of updated) edit.update(from, to as Changes<AnyRecord>);
    });
    sayDone(t('catalogue.importing.done', { number: number(written) }));
    void navigate(places.settingsOf('catalogue'));
  };

  return (
    <>
      <Card title={t('catalogue.importing.columns')} description={t('catalogue.importing.columnsHint')}>
        <FieldGroup columns minColumn={170}>
          {targets.map((target, column) => (
            <Field key={column} label={columnName(table.headers, column)}>
              <Select<string>
                value={target === null ? null : target.field}
                placeholder={t('catalogue.importing.leftOut')}
                clearLabel={t('catalogue.importing.leftOut')}
                onClear={() => setTarget(column, null)}
                onValueChange={(field) => setTarget(column, { field: field as ImportField, label: '', group: '' })}
                options={PRODUCT_FIELDS.map((field) => ({ value: `product.${field}`, label: t(`catalogue.importing.fields.${field}`) }))}
              />
            </Field>
          ))}
        </FieldGroup>
      </Card>
      <Card title={t('catalogue.importing.prices')}>
        <FieldGroup columns minColumn={220}>
          <Field label={t('catalogue.importing.listName')} hint={t('catalogue.importing.listHint')}>
            <Combobox
              text={listName}
              onTextChange={setListName}
              listLabel={t('catalogue.importing.listName')}
              maxLength={500}
              options={[...priceLists.values()].map(({ id, name, currency: of }) => ({ id, label: name, hint: of }))}
              onChoose={(id) => {
                const list = priceLists.get(id);
                if (list === undefined) return;
                setListName(list.name);
                setCurrency(list.currency);
              }}
            />
          </Field>
          <Field label={t('catalogue.importing.currency')}>
            <CurrencySelect value={currency} onValueChange={setCurrency} />
          </Field>
        </FieldGroup>
      </Card>
      {messages.length === 0 ? null : (
        <Card sunken title={t('catalogue.importing.messages', { count: messages.length, number: number(messages.length) })}>
          <ul className={styles.messages}>
            {messages.slice(0, SHOWN_MESSAGES).map((message, index) => (
              <li key={index}>
                {`${t('catalogue.importing.line', { line: message.line })}: `}
                {t(`imports.messages.${message.code}`, { ...message.params })}
              </li>
            ))}
          </ul>
          {messages.length <= SHOWN_MESSAGES ? null : <p className={styles.muted}>{t('catalogue.importing.more', { number: number(messages.length - SHOWN_MESSAGES) })}</p>}
        </Card>
      )}
      <Card
        padding="none"
        title={t('catalogue.importing.preview')}
        actions={
          <span className={styles.counts}>
            {counts
              .filter(({ count }) => count > 0)
              .map(({ outcome, count }) => (
                <Badge key={outcome} tone={TONES[outcome]}>
                  {t(`catalogue.importing.counts.${outcome}`, { number: number(count) })}
                </Badge>
              ))}
          </span>
        }
      >
        <DataTable label={t('catalogue.products.table')} columns={columns} rows={rows} rowKey={({ planned }) => planned.key} density="compact" maxHeight="26rem" empty={<p className={styles.muted}>{t('catalogue.importing.nothing')}</p>} />
      </Card>
      <div className={styles.foot}>
        <Button variant="primary" icon={Check} disabled={written === 0 || listName.trim() === ''} onClick={commit} data-testid="import-products">
          {t('catalogue.importing.action', { count: written, number: number(written) })}
        </Button>
      </div>
    </>
  );
}
