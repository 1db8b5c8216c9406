import { Building2, Handshake } from 'lucide-react';
import { useMemo, useState, type Ref } from 'react';
import { isClosed } from '../../../shared/domain/deal/deal';
import { nameOrder } from '../../../shared/domain/text/name-order';
import { matchesSearch, searchText } from '../../../shared/domain/text/search';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useAccountSummaries } from '../../stores/account-summaries';
import type { ActivityOwner } from '../../stores/activity-changes';
import { useTable } from '../../stores/workbench-context';
import { Combobox, type ComboboxOption } from '../../ui/combobox/Combobox';

const MOST_DEALS = 6;
const MOST = 10;

type Entry = { owner: ActivityOwner; search: string; option: ComboboxOption };
type Props = {
  text: string;
  /** `owner` is `null` until one is chosen from the list. */
  onChange: (text: string, owner: ActivityOwner | null) => void;
  ref?: Ref<HTMLInputElement>;
  'aria-label'?: string;
};

/** Chooses the deal or account something is about. Accounts are read when one comes here, not before. */
export function OwnerPicker({ text, onChange, ...input }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const [isWanted, setWanted] = useState(false);
  const accounts = useAccountSummaries(isWanted);
  const deals = useTable('deal');
  const names = useTable('account');

  const entries = useMemo(() => {
    if (!isWanted) return [];
    const compare = nameOrder(language);
    const byLabel = (a: Entry, b: Entry): number => compare(a.option.label, b.option.label);
    const ofDeals = [...deals.values()]
      .filter((deal) => !isClosed(deal))
      .map((deal): Entry => {
        const hint = names.get(deal.accountId)?.name ?? '';
        return { owner: { accountId: deal.accountId, dealId: deal.id }, search: searchText(deal.name, hint), option: { id: deal.id, label: deal.name, hint, icon: Handshake } };
      });
    const ofAccounts = (accounts ?? []).map(({ id, name, city }): Entry => ({
      owner: { accountId: id, dealId: null },
      search: searchText(name, city),
      option: { id, label: name, hint: city, icon: Building2 },
    }));
    return [ofDeals.sort(byLabel), ofAccounts.sort(byLabel)];
  }, [isWanted, accounts, deals, names, language]);

  const options = useMemo(() => {
    const [ofDeals = [], ofAccounts = []] = entries;
    const found = ofDeals.filter(({ search }) => matchesSearch(search, text)).slice(0, MOST_DEALS);
    const room = MOST - found.length;
    return [...found, ...ofAccounts.filter(({ search }) => matchesSearch(search, text)).slice(0, room)].map(({ option }) => option);
  }, [entries, text]);

  return (
    <Combobox
      {...input}
      text={text}
      placeholder={t('today.quick.ownerPlaceholder')}
      listLabel={t('today.quick.owner')}
      options={options}
      onFocus={() => setWanted(true)}
      onTextChange={(next) => onChange(next, null)}
      onChoose={(id) => {
        const entry = entries.flat().find(({ option }) => option.id === id);
        if (entry !== undefined) onChange(entry.option.label, entry.owner);
      }}
    />
  );
}
