import { Grid3x3, Printer } from 'lucide-react';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Account } from '../../../../shared/domain/account/account';
import type { AccountStanding } from '../../../../shared/domain/key-account/account-standing';
import { productName } from '../../../../shared/domain/catalogue/catalogue-item';
import { cellKey, unitsOf } from '../../../../shared/domain/key-account/white-space';
import { nameOrder } from '../../../../shared/domain/text/name-order';
import type { SavedColumn } from '../../../fields/report-table/report-column';
import { SaveTableButton } from '../../../fields/report-table/SaveTableButton';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { useTable } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { PageHeader } from '../../../ui/page-header/PageHeader';
import { Select } from '../../../ui/select/Select';
import { KeyAccountViews } from '../KeyAccountViews';
import { LoadedPage } from '../LoadedPage';
import { useMatrix } from '../use-matrix';
import { MatrixTable } from './MatrixTable';
import styles from './WhiteSpacePage.module.css';

const ALL = 'all';
/** More rows are no matrix any more, and slow to draw. */
const MOST_UNITS = 300;

/** Which customers, or units of one, buy which offerings. */
export function WhiteSpacePage() {
  const t = useTexts();
  return (
    <LoadedPage
      header={
        <>
          <PageHeader
            title={t('keyAccounts.matrix.title')}
            description={<span className={styles.hint}>{t('keyAccounts.matrix.description')}</span>}
            actions={
              <Button icon={Printer} className={styles.print} onClick={() => window.print()}>
                {t('keyAccounts.matrix.print')}
              </Button>
            }
          />
          <KeyAccountViews current="white-space" />
        </>
      }
    >
      {(standings) => <MatrixOf standings={standings} />}
    </LoadedPage>
  );
}

function MatrixOf({ standings }: { standings: readonly AccountStanding[] }) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const accounts = useTable('account');
  const deals = useTable('deal');
  const [search, setSearch] = useSearchParams();
  const chosen = accounts.get(search.get('account') ?? '')?.id ?? null;

  const customers = useMemo(() => {
    const byName = nameOrder(language);
    return standings.map(({ account }) => account).sort((a, b) => byName(a.name, b.name));
  }, [standings, language]);
  // Without a plan and an order a company is no customer yet, nor is what deals without a company are collected under.
  const buyers = useMemo(
    () => new Set([...standings.flatMap(({ account, plan }) => (plan === null ? [] : [account.id])), ...[...deals.values()].flatMap(({ accountId, stage }) => (stage === 'won' ? [accountId] : []))]),
    [standings, deals],
  );
  const all = useMemo<readonly Account[]>(() => (chosen === null ? customers.filter(({ id }) => buyers.has(id)) : unitsOf([...accounts.values()], chosen)), [accounts, customers, buyers, chosen]);
  const units = useMemo(() => all.slice(0, MOST_UNITS), [all]);
  const unitIds = useMemo(() => units.map(({ id }) => id), [units]);
  const matrix = useMatrix(unitIds);
  const currencies = useMemo(() => {
    const own = new Map(standings.map(({ account, currency }) => [account.id, currency]));
    const above = chosen === null ? undefined : own.get(chosen);
    // A unit that has neither plan nor deal is reckoned as the company it belongs to.
    return new Map(units.map(({ id }) => [id, own.get(id) ?? above ?? 'EUR']));
  }, [standings, units, chosen]);

  const saved = useMemo<SavedColumn<Account>[]>(
    () => [
      { header: t('keyAccounts.matrix.unit'), csv: ({ name }) => name },
      ...matrix.products.flatMap((product): SavedColumn<Account>[] => {
        const name = productName(product, language);
        const cellOf = ({ id }: Account) => matrix.cells.get(cellKey(id, product.id));
        return [
          { header: name, csv: (unit) => t(`keyAccounts.matrix.states.${cellOf(unit)?.state ?? 'unknown'}`) },
          {
            header: t('keyAccounts.matrix.potentialOf', { product: name }),
            csv: (unit) => {
              const potential = cellOf(unit)?.potential ?? null;
              return potential === null ? null : { number: potential };
            },
          },
        ];
      }),
      { header: t('keyAccounts.currency'), csv: ({ id }) => currencies.get(id) ?? '' },
    ],
    [t, language, matrix, currencies],
  );

  return (
    <div className={styles.page}>
      <div className={styles.choice}>
        <Select
          aria-label={t('keyAccounts.matrix.of')}
          value={chosen ?? ALL}
          options={[{ value: ALL, label: t('keyAccounts.matrix.all') }, ...customers.map(({ id, name }) => ({ value: id, label: name || t('accounts.unnamed') }))]}
          onValueChange={(value) => setSearch(value === ALL ? {} : { account: value }, { replace: true })}
        />
        {matrix.products.length === 0 ? null : <SaveTableButton name={t('keyAccounts.matrix.title')} columns={saved} rows={units} />}
      </div>
      {matrix.products.length === 0 ? (
        <EmptyState
          icon={Grid3x3}
          title={t('keyAccounts.matrix.emptyTitle')}
          why={t('keyAccounts.matrix.emptyWhy')}
          actions={<Button onClick={() => void navigate(places.settingsOf('catalogue'))}>{t('keyAccounts.matrix.toCatalogue')}</Button>}
        />
      ) : (
        <>
          {matrix.isPart ? <p className={styles.note}>{t('keyAccounts.matrix.fewer', { count: matrix.products.length })}</p> : null}
          {all.length > units.length ? <p className={styles.note}>{t('keyAccounts.matrix.cut', { count: units.length, all: all.length })}</p> : null}
          <MatrixTable units={units} matrix={matrix} currencies={currencies} />
        </>
      )}
    </div>
  );
}
