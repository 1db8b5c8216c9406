import { Building2, FileSpreadsheet, Plus, Search } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { accountEntries, findAccounts, sortAccounts, type AccountColumn, type AccountSort } from '../../../shared/domain/account/account-list';
import { nameOrder } from '../../../shared/domain/text/name-order';
import type { AccountSummary } from '../../../shared/contract/records';
import { useCommands } from '../../app/commands/command-context';
import { shortcutText } from '../../app/commands/shortcut';
import { ExportListMenu } from '../../fields/ExportListMenu';
import { useFormat } from '../../i18n/format';
import { useLanguage, useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useAccountSummaries } from '../../stores/account-summaries';
import { Button } from '../../ui/button/Button';
import { DataTable } from '../../ui/data-table/DataTable';
import type { TableColumn } from '../../ui/data-table/table-types';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { PageHeader } from '../../ui/page-header/PageHeader';
import { Skeleton } from '../../ui/skeleton/Skeleton';
import { TextInput } from '../../ui/text-input/TextInput';
import { NewAccountForm } from './NewAccountForm';
import styles from './AccountsPage.module.css';

const NEW_SHORTCUT = { key: 'n' };
const COLUMNS: readonly AccountColumn[] = ['name', 'city', 'industry'];
const isColumn = (id: string): id is AccountColumn => (COLUMNS as readonly string[]).includes(id);

/** All companies one sells to. Ten thousand of them scroll and filter at the pace of the hand. */
export function AccountsPage() {
  const t = useTexts();
  const language = useLanguage();
  const format = useFormat();
  const navigate = useNavigate();
  const accounts = useAccountSummaries();
  const [text, setText] = useState('');
  const [sort, setSort] = useState<AccountSort>({ column: 'name', direction: 'ascending' });
  const [isAdding, setAdding] = useState(false);
  const table = useRef<HTMLDivElement>(null);

  const entries = useMemo(() => accountEntries(accounts ?? []), [accounts]);
  const sorted = useMemo(() => sortAccounts(entries, sort, nameOrder(language)), [entries, sort, language]);
  const shown = useMemo(() => findAccounts(sorted, text), [sorted, text]);
  const columns = useMemo<TableColumn<AccountSummary>[]>(
    () =>
      COLUMNS.map((column) => ({
        id: column,
        header: t(`accounts.columns.${column}`),
        sortable: true,
        rowHeader: column === 'name',
        width: column === 'name' ? '46%' : '27%',
        cell: (account) => (column === 'name' && account.name === '' ? t('accounts.unnamed') : account[column]),
      })),
    [t],
  );

  useCommands(
    useMemo(
      () => [{ id: 'accounts.new', label: t('accounts.commands.new'), group: t('accounts.commands.group'), icon: Plus, shortcut: NEW_SHORTCUT, run: () => setAdding(true) }],
      [t],
    ),
  );
  const open = useCallback((accountId: string) => void navigate(places.account(accountId)), [navigate]);
  const closeForm = useCallback(() => setAdding(false), []);

  const isEmpty = accounts?.length === 0;
  const add = (
    <Button variant="primary" icon={Plus} onClick={() => setAdding(true)} title={shortcutText(NEW_SHORTCUT, language)}>
      {t('accounts.new.action')}
    </Button>
  );
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('accounts.title')}
        description={accounts === null || isEmpty ? null : t('accounts.count', { count: accounts.length, number: format.number(String(accounts.length)) })}
        actions={
          isAdding || isEmpty ? null : (
            <>
              <Button icon={FileSpreadsheet} onClick={() => void navigate(places.import)}>
                {t('accounts.import')}
              </Button>
              <ExportListMenu lists={['accounts', 'people']} />
              {add}
            </>
          )
        }
      />
      {isAdding ? <NewAccountForm className={styles.form} accounts={accounts ?? []} onClose={closeForm} onOpen={open} /> : null}
      {accounts === null ? (
        <Skeleton label={t('common.loading')} height={320} className={styles.loading} />
      ) : isEmpty ? (
        isAdding ? null : (
          <EmptyState
            icon={Building2}
            title={t('accounts.empty.title')}
            why={t('accounts.empty.why')}
            actions={
              <>
                {add}
                <Button onClick={() => void navigate(places.import)}>{t('accounts.empty.import')}</Button>
              </>
            }
          />
        )
      ) : (
        <section className={styles.list} aria-label={t('accounts.table')}>
          <div className={styles.filter}>
            <TextInput
              type="search"
              size="small"
              icon={Search}
              aria-label={t('accounts.filter')}
              placeholder={t('accounts.filter')}
              clearLabel={t('accounts.clearFilter')}
              value={text}
              onValueChange={(next) => {
                setText(next);
                // What fits best stands on top, wherever one had scrolled to.
                table.current?.firstElementChild?.scrollTo({ top: 0 });
              }}
            />
            {text.trim() === '' ? null : <output className={styles.found}>{t('accounts.count', { count: shown.length, number: format.number(String(shown.length)) })}</output>}
          </div>
          <div ref={table} className={styles.table}>
            <DataTable
              label={t('accounts.table')}
              columns={columns}
              rows={shown}
              rowKey={({ id }) => id}
              sort={{ columnId: sort.column, direction: sort.direction }}
              onSortChange={({ columnId, direction }) => {
                if (isColumn(columnId)) setSort({ column: columnId, direction });
              }}
              onRowOpen={({ id }) => open(id)}
              openOnClick
              density="compact"
              empty={<EmptyState size="small" icon={Building2} title={t('accounts.noMatch')} why={t('accounts.noMatchWhy')} />}
            />
          </div>
        </section>
      )}
    </div>
  );
}
