import { FileInput, Package, Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { isValidOn, type PricedList } from '../../../../shared/domain/catalogue/price-on';
import { categoriesOf, findProducts, productEntries, sortProducts, type ProductColumn, type ProductEntry, type ProductSort } from '../../../../shared/domain/catalogue/product-list';
import { nameOrder } from '../../../../shared/domain/text/name-order';
import { useFormat } from '../../../i18n/format';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { useToday } from '../../../stores/today';
import { useTable } from '../../../stores/workbench-context';
import { Badge } from '../../../ui/badge/Badge';
import { Button } from '../../../ui/button/Button';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { DataTable } from '../../../ui/data-table/DataTable';
import type { TableColumn } from '../../../ui/data-table/table-types';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { Select } from '../../../ui/select/Select';
import { TextInput } from '../../../ui/text-input/TextInput';
import type { CatalogueChanges } from '../catalogue-changes';
import { ProductPanel } from './ProductPanel';
import styles from './ProductsTab.module.css';

const SORTABLE: readonly ProductColumn[] = ['articleNumber', 'name', 'category', 'price'];
const NONE: PricedList['prices'] = new Map();

type Props = { lists: readonly PricedList[]; changes: CatalogueChanges; selectedId: string | null; onSelect: (id: string | null) => void };

/** All products, to be found, sorted and changed beside the list. */
export function ProductsTab({ lists, changes, selectedId, onSelect }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const format = useFormat();
  const navigate = useNavigate();
  const today = useToday();
  const products = useTable('product');
  const [text, setText] = useState('');
  const [category, setCategory] = useState<string | null>(null);
  const [withDiscontinued, setWithDiscontinued] = useState(false);
  const [listId, setListId] = useState<string | null>(null);
  const [sort, setSort] = useState<ProductSort>({ column: 'articleNumber', direction: 'ascending' });

  const shownList = lists.find(({ list }) => list.id === listId) ?? lists.find(({ list }) => isValidOn(list, today)) ?? lists[0];
  const entries = useMemo(() => productEntries(products.values(), shownList?.prices ?? NONE, language), [products, shownList, language]);
  const sorted = useMemo(() => sortProducts(entries, sort, nameOrder(language)), [entries, sort, language]);
  const shown = useMemo(() => findProducts(sorted, { text, category, withDiscontinued }), [sorted, text, category, withDiscontinued]);
  const categories = useMemo(() => categoriesOf(products.values(), nameOrder(language)), [products, language]);
  const selected = selectedId === null ? undefined : products.get(selectedId);
  const currency = shownList?.list.currency;

  const isPanelOpen = selected !== undefined;
  const columns = useMemo<TableColumn<ProductEntry>[]>(() => {
    const header = (column: keyof typeof WIDTHS): string => t(`catalogue.products.columns.${column}`);
    const all: TableColumn<ProductEntry>[] = [
      { id: 'articleNumber', header: header('articleNumber'), sortable: true, width: WIDTHS.articleNumber, cell: ({ product }) => product.articleNumber },
      {
        id: 'name',
        header: header('name'),
        sortable: true,
        rowHeader: true,
        cell: ({ product, name }) => (
          <span className={styles.name}>
            <span className={styles.words}>{name === '' ? t('catalogue.products.unnamed') : name}</span>
            {product.isDiscontinued ? <Badge>{t('catalogue.products.discontinued')}</Badge> : null}
          </span>
        ),
      },
      { id: 'category', header: header('category'), sortable: true, width: WIDTHS.category, cell: ({ product }) => product.category },
      { id: 'unit', header: header('unit'), width: WIDTHS.unit, cell: ({ product }) => (language === 'de' ? product.unitDe || product.unitEn : product.unitEn || product.unitDe) },
      {
        id: 'price',
        header: header('price'),
        sortable: true,
        align: 'end',
        width: WIDTHS.price,
        cell: ({ price }) =>
          price === null ? null : (
            <span>
              {currency === undefined ? format.amount(price.unitPrice) : format.money(price.unitPrice, currency)}
              {price.priceUnit === 1 ? null : <span className={styles.per}> {t('catalogue.products.perUnit', { count: format.number(String(price.priceUnit)) })}</span>}
            </span>
          ),
      },
    ];
    return isPanelOpen ? all.filter(({ id }) => id !== 'category' && id !== 'unit') : all;
  }, [t, format, language, currency, isPanelOpen]);

  if (products.size === 0) {
    return (
      <div className={styles.list}>
        <EmptyState
          icon={Package}
          title={t('catalogue.products.empty.title')}
          why={t('catalogue.products.empty.why')}
          actions={
            <>
              <Button variant="primary" icon={FileInput} onClick={() => void navigate(places.importProducts)}>
                {t('catalogue.products.empty.action')}
              </Button>
              <Button onClick={() => onSelect(changes.addProduct())}>{t('catalogue.products.add')}</Button>
            </>
          }
        />
      </div>
    );
  }
  return (
    <>
      <section className={styles.list} aria-label={t('catalogue.products.table')}>
        <div className={styles.filter}>
          <TextInput
            type="search"
            size="small"
            icon={Search}
            className={styles.search}
            aria-label={t('catalogue.products.filter')}
            placeholder={t('catalogue.products.filter')}
            clearLabel={t('catalogue.products.clearFilter')}
            value={text}
            onValueChange={setText}
          />
          {categories.length === 0 ? null : (
            <Select<string>
              size="small"
              className={styles.select}
              aria-label={t('catalogue.products.category')}
              value={category}
              placeholder={t('catalogue.products.allCategories')}
              clearLabel={t('catalogue.products.allCategories')}
              onClear={() => setCategory(null)}
              onValueChange={setCategory}
              options={categories.map((value) => ({ value, label: value }))}
            />
          )}
          {lists.length < 2 ? null : (
            <Select<string>
              size="small"
              className={styles.select}
              aria-label={t('catalogue.products.list')}
              value={shownList?.list.id ?? null}
              onValueChange={setListId}
              options={lists.map(({ list }) => ({
                value: list.id,
                label: list.name || t('catalogue.lists.unnamed'),
                hint: isValidOn(list, today) ? `${list.currency}, ${t('catalogue.panel.validNow')}` : list.currency,
              }))}
            />
          )}
          <Checkbox checked={withDiscontinued} onCheckedChange={setWithDiscontinued} label={t('catalogue.products.withDiscontinued')} />
          <output className={styles.count}>{t('catalogue.products.count', { count: shown.length, number: format.number(String(shown.length)) })}</output>
        </div>
        <div className={styles.table}>
          <DataTable
            label={t('catalogue.products.table')}
            columns={columns}
            rows={shown}
            rowKey={({ product }) => product.id}
            sort={{ columnId: sort.column, direction: sort.direction }}
            onSortChange={({ columnId, direction }) => {
              const column = SORTABLE.find((one) => one === columnId);
              if (column !== undefined) setSort({ column, direction });
            }}
            selectedKey={selectedId}
            onRowOpen={({ product }) => onSelect(product.id)}
            openOnClick
            density="compact"
            empty={<EmptyState size="small" icon={Package} title={t('catalogue.products.noMatch')} why={t('catalogue.products.noMatchWhy')} />}
          />
        </div>
      </section>
      {selected === undefined ? null : (
        <ProductPanel key={selected.id} product={selected} lists={lists} categories={categories} changes={changes} onSelect={onSelect} />
      )}
    </>
  );
}

const WIDTHS = { articleNumber: '7.5rem', name: '', category: '9rem', unit: '6rem', price: '11rem' } as const;
