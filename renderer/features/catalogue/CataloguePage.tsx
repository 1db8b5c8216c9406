import '../../../shared/i18n/parts/catalogue';
import { FileInput, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { pricedLists } from '../../../shared/domain/catalogue/price-on';
import { useCommands } from '../../app/commands/command-context';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useLoaded } from '../../stores/use-loaded';
import { useToday } from '../../stores/today';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { PageHeader } from '../../ui/page-header/PageHeader';
import { TabPanel, Tabs } from '../../ui/tabs/Tabs';
import { createCatalogueChanges } from './catalogue-changes';
import { PriceListsTab } from './price-lists/PriceListsTab';
import { ProductsTab } from './products/ProductsTab';
import styles from './CataloguePage.module.css';

type Tab = 'products' | 'lists';

/** Products and the price lists their prices stand in. */
export function CataloguePage() {
  const t = useTexts();
  const navigate = useNavigate();
  const workbench = useWorkbench();
  const today = useToday();
  const loaded = useLoaded({ kind: 'catalogue' });
  const priceLists = useTable('priceList');
  const prices = useTable('price');
  const lists = useMemo(() => pricedLists(priceLists.values(), prices.values()), [priceLists, prices]);
  const changes = useMemo(() => createCatalogueChanges(workbench), [workbench]);
  const [tab, setTab] = useState<Tab>('products');
  const [productId, setProductId] = useState<string | null>(null);
  const [listId, setListId] = useState<string | null>(null);

  const addProduct = useMemo(
    () => () => {
      setTab('products');
      setProductId(changes.addProduct());
    },
    [changes],
  );
  useCommands(
    useMemo(
      () => [
        { id: 'catalogue.add', label: t('catalogue.products.add'), group: t('catalogue.title'), icon: Plus, shortcut: { key: 'n' }, run: addProduct },
        { id: 'catalogue.import', label: t('catalogue.importing.title'), group: t('catalogue.title'), icon: FileInput, run: () => void navigate(places.importProducts) },
      ],
      [t, navigate, addProduct],
    ),
  );

  return (
    <div className={styles.page}>
      <PageHeader
        title={t('catalogue.title')}
        description={t('catalogue.description')}
        actions={
          <>
            <Button icon={FileInput} onClick={() => void navigate(places.importProducts)}>
              {t('catalogue.import')}
            </Button>
            {tab === 'products' ? (
              <Button variant="primary" icon={Plus} onClick={addProduct}>
                {t('catalogue.products.add')}
              </Button>
            ) : (
              <Button variant="primary" icon={Plus} onClick={() => setListId(changes.addList(t('catalogue.lists.newName', { year: today.slice(0, 4) }), 'EUR', null))}>
                {t('catalogue.lists.add')}
              </Button>
            )}
          </>
        }
      />
      {loaded.state === 'loading' ? null : (
        <Tabs<Tab>
          className={styles.tabs}
          label={t('catalogue.tabs.label')}
          value={tab}
          onValueChange={setTab}
          items={[
            { value: 'products', label: t('catalogue.tabs.products') },
            { value: 'lists', label: t('catalogue.tabs.lists') },
          ]}
        >
          <TabPanel value="products" className={styles.products}>
            <ProductsTab lists={lists} changes={changes} selectedId={productId} onSelect={setProductId} />
          </TabPanel>
          <TabPanel value="lists" className={styles.lists}>
            <PriceListsTab lists={lists} changes={changes} openId={listId} onOpen={setListId} />
          </TabPanel>
        </Tabs>
      )}
    </div>
  );
}
