import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { foldForSearch } from '../../shared/domain/text/fold';
import { matchesSearch, searchText } from '../../shared/domain/text/search';
import { nameOrder } from '../../shared/domain/text/name-order';
import { useLanguage, useTexts } from '../i18n/texts';
import { useAccountSummaries } from '../stores/account-summaries';
import { Combobox } from '../ui/combobox/Combobox';

/** An account that is there, or the name of one to be made. */
export type ChosenAccount = { id: string | null; name: string };

const MOST = 8;
const NEW = 'new';

type Props = { value: ChosenAccount; onChange: (account: ChosenAccount) => void; autoFocus?: boolean };

/** Finds an account as one types. A name nobody has becomes a new account; a name that is there is that account. */
export function AccountPicker({ value, onChange, autoFocus = false }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const accounts = useAccountSummaries();
  const entries = useMemo(() => {
    const compare = nameOrder(language);
    return (accounts ?? [])
      .map((account) => ({ account, search: searchText(account.name, account.city), exact: foldForSearch(account.name.trim()) }))
      .sort((a, b) => compare(a.account.name, b.account.name));
  }, [accounts, language]);

  const name = value.name.trim();
  const isKnown = value.id !== null;
  const options = useMemo(() => {
    const found = entries.filter(({ search }) => matchesSearch(search, name)).slice(0, MOST);
    const options = found.map(({ account }) => ({ id: account.id, label: account.name, hint: account.city }));
    return name === '' || isKnown ? options : [...options, { id: NEW, label: t('deals.new.newAccount', { name }), icon: Plus }];
  }, [entries, name, isKnown, t]);

  return (
    <Combobox
      autoFocus={autoFocus}
      text={value.name}
      placeholder={t('deals.new.accountHint')}
      maxLength={500}
      listLabel={t('deals.new.account')}
      options={options}
      onTextChange={(text) => {
        const exact = foldForSearch(text.trim());
        const same = exact === '' ? undefined : entries.find((entry) => entry.exact === exact);
        onChange({ id: same?.account.id ?? null, name: text });
      }}
      onChoose={(id) => {
        const chosen = entries.find(({ account }) => account.id === id)?.account;
        onChange(chosen === undefined ? { id: null, name } : { id: chosen.id, name: chosen.name });
      }}
    />
  );
}
