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
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let current = true;
    void api.records.listAccounts({}).then((listed) => {
      if (current && listed.ok) setNames(new Map(listed.value.accounts.map(({ id, name }) => [id, name])));
    });
    return () => {
      current = false;
    };
  }, [api]);
  const named = documents.slice(0, MOST_NAMED).map((document) => {
    const id = accountOfDocument(document);
    if (id === null) return t('sharing.accounts.workspace');
    return names.get(id) || t('sharing.accounts.unnamed');
  });
  if (documents.length > MOST_NAMED) named.push(t('sharing.state.deniedMore', { count: documents.length - MOST_NAMED }));
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(named);
  return <Banner tone="error" title={t('sharing.state.denied', { count: documents.length })}>{t('sharing.state.deniedText', { names: list })}</Banner>;
}
