import { Package, Search } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { catalogueItem, type CatalogueItem } from '../../../../../shared/domain/catalogue/catalogue-item';
import { findProducts, type ProductEntry } from '../../../../../shared/domain/catalogue/product-list';
import type { Offer } from '../../../../../shared/domain/offer/offer';
import { useFormat } from '../../../../i18n/format';
import { useTexts } from '../../../../i18n/texts';
import { places } from '../../../../navigation/places';
import { useLoaded } from '../../../../stores/use-loaded';
import { Banner } from '../../../../ui/banner/Banner';
import { Button } from '../../../../ui/button/Button';
import { DataTable } from '../../../../ui/data-table/DataTable';
import type { TableColumn } from '../../../../ui/data-table/table-types';
import { Dialog } from '../../../../ui/dialog/Dialog';
import { EmptyState } from '../../../../ui/empty-state/EmptyState';
import { TextInput } from '../../../../ui/text-input/TextInput';
import styles from './CatalogueDialog.module.css';
import { useCatalogueEntries } from './use-catalogue-entries';

type Props = { offer: Offer; onTake: (item: CatalogueItem) => void; onClose: () => void };

/** Takes products of the catalogue into the offer, one after another, at the prices of the offer's day. */
export function CatalogueDialog({ offer, onTake, onClose }: Props) {
  const t = useTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const loaded = useLoaded({ kind: 'catalogue' });
  const entries = useCatalogueEntries(offer);
  const [text, setText] = useState('');
  const [taken, setTaken] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  const shown = useMemo(() => findProducts(entries, { text, category: null, withDiscontinued: false }), [entries, text]);

  const take = ({ product, price }: ProductEntry): void => {
    onTake(catalogueItem(product, price, offer.language));
    setTaken((count) => count + 1);
    search.current?.focus();
    search.current?.select();
  };
  const columns = useMemo<TableColumn<ProductEntry>[]>(() => {
    const header = (column: 'articleNumber' | 'name' | 'unit' | 'vat' | 'price'): string => t(`offer.catalogue.columns.${column}`);
    return [
      { id: 'articleNumber', header: header('articleNumber'), width: '8rem', cell: ({ product }) => product.articleNumber },
      { id: 'name', header: header('name'), rowHeader: true, cell: ({ name }) => name },
      { id: 'unit', header: header('unit'), width: '6.5rem', cell: ({ product, price }) => catalogueItem(product, price, offer.language).unit },
      { id: 'vat', header: header('vat'), width: '4.5rem', align: 'end', cell: ({ product }) => format.percent(product.vatRate) },
      {
        id: 'price',
        header: header('price'),
        width: '10rem',
        align: 'end',
        cell: ({ price }) =>
          price === null ? (
            <span className={styles.none}>{t('offer.catalogue.noPrice')}</span>
          ) : (
            [format.money(price.unitPrice, offer.currency), price.priceUnit === 1 ? '' : t('offer.catalogue.per', { count: price.priceUnit })].filter(Boolean).join(' ')
          ),
      },
    ];
  }, [t, format, offer.language, offer.currency]);

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="large"
      initialFocus={search}
      title={t('offer.catalogue.title')}
      description={t('offer.catalogue.description', { day: format.day(offer.date) })}
      closeLabel={t('common.actions.close')}
      footerStart={<span role="status">{taken === 0 ? t('offer.catalogue.hint') : t('offer.catalogue.taken', { count: taken })}</span>}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t('offer.catalogue.done')}
        </Button>
      }
    >
      {loaded.state === 'failed' ? <Banner tone="error" title={t('offer.catalogue.failed')} /> : null}
      {loaded.state === 'loaded' && entries.length === 0 ? (
        <EmptyState
          size="small"
          level={3}
          icon={Package}
          title={t('offer.catalogue.empty')}
          why={t('offer.catalogue.emptyWhy')}
          actions={<Button onClick={() => void navigate(places.settingsOf('catalogue'))}>{t('offer.catalogue.emptyAction')}</Button>}
        />
      ) : (
        <div className={styles.content}>
          <TextInput
            ref={search}
            type="search"
            icon={Search}
            aria-label={t('offer.catalogue.search')}
            placeholder={t('offer.catalogue.search')}
            value={text}
            onValueChange={setText}
            onKeyDown={(event) => {
              const [first] = shown;
              if (event.key !== 'Enter' || event.nativeEvent.isComposing || first === undefined) return;
              event.preventDefault();
              take(first);
            }}
          />
          <DataTable
            label={t('offer.catalogue.table')}
            columns={columns}
            rows={shown}
            rowKey={({ product }) => product.id}
            onRowOpen={take}
            openOnClick
            density="compact"
            maxHeight="22rem"
            empty={t('offer.catalogue.none')}
          />
        </div>
      )}
    </Dialog>
  );
}
