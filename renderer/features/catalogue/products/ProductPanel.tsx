import { Copy, Ellipsis, Trash2 } from 'lucide-react';
import { currentPrice, type PricedList } from '../../../../shared/domain/catalogue/price-on';
import { productMargin } from '../../../../shared/domain/catalogue/product-list';
import { productName } from '../../../../shared/domain/catalogue/catalogue-item';
import type { Product } from '../../../../shared/domain/catalogue/product';
import { VAT_CATEGORIES, type VatCategory } from '../../../../shared/domain/offer/line-item';
import { foldForSearch } from '../../../../shared/domain/text/fold';
import { DecimalInput } from '../../../fields/DecimalInput';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { RecordField } from '../../../fields/RecordField';
import { RecordTextField } from '../../../fields/RecordTextField';
import { useUndoToast } from '../../../fields/undo-toast';
import { useRecordText, type TextFieldOf } from '../../../fields/record-text';
import { useFormat } from '../../../i18n/format';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useToday } from '../../../stores/today';
import { IconButton } from '../../../ui/button/IconButton';
import { Combobox } from '../../../ui/combobox/Combobox';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { Menu } from '../../../ui/menu/Menu';
import { Panel, PanelSection } from '../../../ui/panel/Panel';
import { Select } from '../../../ui/select/Select';
import { Switch } from '../../../ui/switch/Switch';
import type { CatalogueChanges } from '../catalogue-changes';
import { ProductPrices } from './ProductPrices';
import styles from './ProductPanel.module.css';

type Props = { product: Product; lists: readonly PricedList[]; categories: readonly string[]; changes: CatalogueChanges; onSelect: (id: string | null) => void };

/** Everything of one product: what offers say of it, what it costs, and what it costs us. */
export function ProductPanel({ product, lists, categories, changes, onSelect }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const format = useFormat();
  const today = useToday();
  const sayDone = useUndoToast();
  const name = productName(product, language);
  const priced = lists.find(({ prices }) => prices.has(product.id));
  const price = priced === undefined ? null : (currentPrice(product, lists, priced.list.currency, today)?.price ?? null);
  const margin = productMargin(product, price);
  const text = (field: TextFieldOf<Product>, multiline = false) => (
    <RecordTextField
      key={field}
      record={product}
      field={field}
      label={t(`catalogue.panel.fields.${field}`)}
      step="catalogue.steps.editProduct"
      multiline={multiline}
    />
  );
  return (
    <Panel
      className={styles.panel}
      eyebrow={t('catalogue.panel.eyebrow')}
      title={name === '' ? t('catalogue.products.unnamed') : name}
      closeLabel={t('catalogue.panel.close')}
      onClose={() => onSelect(null)}
      actions={
        <Menu
          align="end"
          trigger={<IconButton icon={Ellipsis} size="small" label={t('catalogue.panel.more')} />}
          entries={[
            { id: 'duplicate', label: t('common.row.duplicate'), icon: Copy, onSelect: () => onSelect(changes.duplicateProduct(product)) },
            {
              id: 'remove',
              label: t('common.row.remove'),
              icon: Trash2,
              danger: true,
              onSelect: () => {
                changes.removeProduct(product);
                onSelect(null);
                sayDone(t('catalogue.panel.removed'));
              },
            },
          ]}
        />
      }
    >
      <PanelSection>
        <FieldGroup columns minColumn={130}>
          {text('articleNumber')}
          {text('ean')}
        </FieldGroup>
        <CategoryField product={product} categories={categories} />
      </PanelSection>
      <PanelSection title={t('catalogue.panel.sections.prices')}>
        <ProductPrices product={product} lists={lists} changes={changes} />
        <FieldGroup columns minColumn={130}>
          <RecordField record={product} field="vatRate" label={t('catalogue.panel.fields.vatRate')}>
            <DecimalInput
              min={0}
              max={100}
              value={product.vatRate}
              onCommit={(vatRate) => {
                if (vatRate !== null) changes.updateProduct(product.id, { vatRate });
              }}
            />
          </RecordField>
          <RecordField record={product} field="vatCategory" label={t('catalogue.panel.fields.vatCategory')}>
            <Select<VatCategory>
              value={product.vatCategory}
              onValueChange={(vatCategory) => changes.updateProduct(product.id, { vatCategory })}
              options={VAT_CATEGORIES.map((value) => ({ value, label: t(`catalogue.vatCategories.${value}`) }))}
            />
          </RecordField>
        </FieldGroup>
      </PanelSection>
      <PanelSection title={t('catalogue.panel.sections.words')}>
        {text('nameDe')}
        {text('nameEn')}
        {text('descriptionDe', true)}
        {text('descriptionEn', true)}
        <FieldGroup columns minColumn={130}>
          {text('unitDe')}
          {text('unitEn')}
        </FieldGroup>
      </PanelSection>
      <PanelSection title={t('catalogue.panel.sections.inside')}>
        <RecordField
          record={product}
          field="internalCost"
          label={t('catalogue.panel.fields.internalCost')}
          hint={margin === null ? t('catalogue.panel.internalHint') : t('catalogue.panel.margin', { percent: format.percent(margin) })}
        >
          <DecimalInput money optional min={0} value={product.internalCost} placeholder="–" onCommit={(internalCost) => changes.updateProduct(product.id, { internalCost })} />
        </RecordField>
        <RecordOpinions record={product} only={['isDiscontinued']} />
        <Switch
          checked={product.isDiscontinued}
          onCheckedChange={(isDiscontinued) => changes.updateProduct(product.id, { isDiscontinued })}
          label={t('catalogue.panel.isDiscontinued')}
        />
      </PanelSection>
    </Panel>
  );
}

/** The category, with those in use offered while one types. */
function CategoryField({ product, categories }: { product: Product; categories: readonly string[] }) {
  const t = useTexts();
  const { value, onValueChange, onBlur } = useRecordText(product, 'category', 'catalogue.steps.editProduct');
  const typed = foldForSearch(value.trim());
  const options = categories.filter((category) => category !== value.trim() && foldForSearch(category).includes(typed)).slice(0, 8);
  return (
    <RecordField record={product} field="category" label={t('catalogue.panel.fields.category')}>
      <Combobox
        text={value}
        onTextChange={onValueChange}
        onBlur={onBlur}
        options={options.map((category) => ({ id: category, label: category }))}
        onChoose={onValueChange}
        listLabel={t('catalogue.panel.fields.category')}
        maxLength={500}
      />
    </RecordField>
  );
}
