import { Lightbulb } from 'lucide-react';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { productName } from '../../../shared/domain/catalogue/catalogue-item';
import type { AccountStanding } from '../../../shared/domain/key-account/account-standing';
import { crossSelling, type CrossSelling } from '../../../shared/domain/key-account/cross-selling';
import type { SavedColumn } from '../../fields/report-table/report-column';
import { SaveTableButton } from '../../fields/report-table/SaveTableButton';
import { useFormat } from '../../i18n/format';
import { useLanguage, useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { DataTable } from '../../ui/data-table/DataTable';
import type { TableColumn } from '../../ui/data-table/table-types';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { useMatrix } from './use-matrix';

/** Nobody works through more. */
const MOST = 100;

/** What to offer to whom, by what those bought who bought the same. */
export function CrossSellingCard({ standings }: { standings: readonly AccountStanding[] }) {
  const t = useTexts();
  const language = useLanguage();
  const format = useFormat();
  const navigate = useNavigate();
  const standingOf = useMemo(() => new Map(standings.map((standing) => [standing.account.id, standing])), [standings]);
  const unitIds = useMemo(() => [...standingOf.keys()], [standingOf]);
  const { cells, products } = useMatrix(unitIds);
  const productOf = useMemo(() => new Map(products.map((product) => [product.id, product])), [products]);
  // Without anybody alike who has it there is no reason to propose it.
  const proposed = useMemo(() => crossSelling(cells.values()).filter(({ alikeWithIt }) => alikeWithIt > 0), [cells]);

  const columns = useMemo<TableColumn<CrossSelling>[]>(() => {
    const money = (amount: string | null, unitId: string): string => (amount === null ? '–' : format.roundMoney(amount, standingOf.get(unitId)?.currency ?? ''));
    return [
      { id: 'unit', header: t('keyAccounts.crossSelling.columns.unit'), rowHeader: true, cell: ({ unitId }) => standingOf.get(unitId)?.account.name ?? '' },
      {
        id: 'product',
        header: t('keyAccounts.crossSelling.columns.product'),
        cell: ({ productId }) => {
          const product = productOf.get(productId);
          return product === undefined ? '' : productName(product, language);
        },
      },
      { id: 'alike', header: t('keyAccounts.crossSelling.columns.alike'), width: '12rem', align: 'end', cell: ({ alike, alikeWithIt }) => t('keyAccounts.crossSelling.alike', { with: alikeWithIt, all: alike }) },
      { id: 'potential', header: t('keyAccounts.crossSelling.columns.potential'), width: '9rem', align: 'end', cell: ({ potential, unitId }) => money(potential, unitId) },
      { id: 'expected', header: t('keyAccounts.crossSelling.columns.expected'), width: '9rem', align: 'end', cell: ({ potential, expected, unitId }) => money(potential === null ? null : expected, unitId) },
    ];
  }, [t, format, language, standingOf, productOf]);

  const saved = useMemo<SavedColumn<CrossSelling>[]>(
    () => [
      { header: t('keyAccounts.crossSelling.columns.unit'), csv: ({ unitId }) => standingOf.get(unitId)?.account.name ?? '' },
      {
        header: t('keyAccounts.crossSelling.columns.product'),
        csv: ({ productId }) => {
          const product = productOf.get(productId);
          return product === undefined ? '' : productName(product, language);
        },
      },
      { header: t('keyAccounts.crossSelling.columns.alike'), csv: ({ alike, alikeWithIt }) => t('keyAccounts.crossSelling.alike', { with: alikeWithIt, all: alike }) },
      { header: t('keyAccounts.crossSelling.columns.potential'), csv: ({ potential }) => (potential === null ? null : { number: potential }) },
      { header: t('keyAccounts.crossSelling.columns.expected'), csv: ({ potential, expected }) => (potential === null ? null : { number: expected }) },
      { header: t('keyAccounts.currency'), csv: ({ unitId }) => standingOf.get(unitId)?.currency ?? '' },
    ],
    [t, language, standingOf, productOf],
  );

  return (
    <Card
      title={t('keyAccounts.crossSelling.title')}
      actions={proposed.length === 0 ? null : <SaveTableButton name={t('keyAccounts.crossSelling.title')} columns={saved} rows={proposed} />}
      description={t('keyAccounts.crossSelling.description')}
      footer={proposed.length > MOST ? t('keyAccounts.crossSelling.more', { count: MOST, all: proposed.length }) : null}
      padding={proposed.length === 0 ? 'medium' : 'none'}
    >
      {proposed.length === 0 ? (
        <EmptyState
          size="small"
          level={3}
          icon={Lightbulb}
          title={t('keyAccounts.crossSelling.none')}
          why={t('keyAccounts.crossSelling.noneWhy')}
          actions={<Button onClick={() => void navigate(places.whiteSpace())}>{t('keyAccounts.crossSelling.toMatrix')}</Button>}
        />
      ) : (
        <DataTable
          label={t('keyAccounts.crossSelling.title')}
          density="compact"
          maxHeight="22rem"
          columns={columns}
          rows={proposed.slice(0, MOST)}
          rowKey={({ unitId, productId }) => `${unitId} ${productId}`}
          onRowOpen={({ unitId }) => void navigate(places.whiteSpace(unitId))}
          openOnClick
          virtualFrom={60}
        />
      )}
    </Card>
  );
}
