import { useEffect, useState } from 'react';
import { accountOfDocument } from '../../../../shared/domain/sync/shared-scope';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useApi } from '../../../stores/session-context';
import { Banner } from '../../../ui/banner/Banner';

const MOST_NAMED = 5;

/** Names the accounts the server does not let this laptop share, and says what becomes of them. */
export function DeniedBanner({ documents }: { documents: readonly string[] }) {
  const t = useTexts();
  const language = useLanguage();
  const api = useApi();
  const [names, setNames] = useState<ReadonlyMap<string, string> | 'asked' | 'unreadable'>('asked');
  useEffect(() => {
    let current = true;
    void api.records.listAccounts({}).then((listed) => {
      if (current) setNames(listed.ok ? new Map(listed.value.accounts.map(({ id, name }) => [id, name])) : 'unreadable');
    });
    return () => {
      current = false;
    };
  }, [api]);
  // Until it is known which accounts are here, none is said not to be.
  if (names === 'asked') return null;
  const known = documents.flatMap((document): string[] => {
    const id = accountOfDocument(document);
    if (id === null) return [t('sharing.accounts.workspace')];
    const name = names === 'unreadable' ? undefined : names.get(id);
    return name === undefined ? [] : [name || t('sharing.accounts.unnamed')];
  });
  const named = known.slice(0, MOST_NAMED);
  const absent = documents.length - known.length;
  if (known.length > MOST_NAMED) named.push(t('sharing.state.deniedMore', { count: known.length - MOST_NAMED }));
  if (absent > 0) named.push(t(names === 'unreadable' ? 'sharing.state.deniedUnnamed' : 'sharing.state.deniedAbsent', { count: absent }));
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(named);
  return <Banner tone="error" title={t('sharing.state.denied', { count: documents.length })}>{t('sharing.state.deniedText', { names: list })}</Banner>;
}
