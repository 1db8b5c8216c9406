import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Account } from '../../../shared/domain/account/account';
import type { ProfileFit } from '../../../shared/domain/identification/ideal-profile';
import { nameOrder } from '../../../shared/domain/text/name-order';
import { useFormat } from '../../i18n/format';
import { useLanguage, useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { DataTable } from '../../ui/data-table/DataTable';
import type { TableColumn, TableSort } from '../../ui/data-table/table-types';

type Column = 'name' | 'city' | 'industry' | 'employees' | 'fit';
const COLUMNS: readonly Column[] = ['name', 'city', 'industry', 'employees', 'fit'];
const WIDTHS: Partial<Record<Column, string>> = { employees: '7.5rem', fit: '7rem' };

type Props = {
  label: string;
  companies: readonly Account[];
  /** How well a company fits; asked for the companies in sight, and for all when they are sorted by it. */
  fitOf: (company: Account) => ProfileFit<unknown>;
  empty: ReactNode;
  initialSort?: TableSort;
};

/** Companies with how they fit; a click leads to one of them. */
export function CompanyTable({ label, companies, fitOf, empty, initialSort = { columnId: 'name', direction: 'ascending' } }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const format = useFormat();
  const navigate = useNavigate();
  const [sort, setSort] = useState(initialSort);

  const sorted = useMemo(() => {
    const byName = nameOrder(language);
    const sign = sort.direction === 'ascending' ? 1 : -1;
    const number = (company: Account): number | null => (sort.columnId === 'employees' ? company.employees : fitOf(company).fit);
    if (sort.columnId === 'employees' || sort.columnId === 'fit') {
      const keyed = companies.map((company) => ({ company, value: number(company) }));
      // What is not known comes last whatever the direction.
      keyed.sort((a, b) => (a.value === null ? 1 : 0) - (b.value === null ? 1 : 0) || sign * ((a.value ?? 0) - (b.value ?? 0)) || byName(a.company.name, b.company.name));
      return keyed.map(({ company }) => company);
    }
    const field = sort.columnId as 'name' | 'city' | 'industry';
    return [...companies].sort((a, b) => sign * byName(a[field], b[field]) || byName(a.name, b.name));
  }, [companies, sort, language, fitOf]);

  const columns = useMemo<TableColumn<Account>[]>(() => {
    const cell = (column: Column, company: Account): ReactNode => {
      if (column === 'employees') return company.employees === null ? '–' : format.number(String(company.employees));
      if (column === 'fit') {
        const { fit } = fitOf(company);
        return fit === null ? '–' : format.percent(String(fit));
      }
      return company[column] === '' && column === 'name' ? t('accounts.unnamed') : company[column];
    };
    return COLUMNS.map((id) => ({
      id,
      header: t(`identification.segment.columns.${id}`),
      sortable: true,
      rowHeader: id === 'name',
      align: id === 'employees' || id === 'fit' ? 'end' : 'start',
      width: WIDTHS[id],
      cell: (company: Account) => cell(id, company),
    }));
  }, [t, format, fitOf]);
  const open = useCallback((company: Account) => void navigate(places.account(company.id)), [navigate]);

  return (
    <DataTable
      label={label}
      density="compact"
      maxHeight="26rem"
      columns={columns}
      rows={sorted}
      rowKey={({ id }) => id}
      sort={sort}
      onSortChange={setSort}
      onRowOpen={open}
      openOnClick
      virtualFrom={60}
      empty={empty}
    />
  );
}
