import { useMemo } from 'react';
import { nameOrder } from '../../../../shared/domain/text/name-order';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useOwnColleague } from '../../../stores/own-colleague';
import { useTable } from '../../../stores/workbench-context';

/** The colleagues as choices, the user first. */
export function useColleagueOptions(): { value: string; label: string }[] {
  const t = useTexts();
  const language = useLanguage();
  const colleagues = useTable('colleague');
  const { id: ownId } = useOwnColleague();
  return useMemo(() => {
    const byName = nameOrder(language);
    return [...colleagues.values()]
      .sort((a, b) => (a.id === ownId ? -1 : b.id === ownId ? 1 : byName(a.name, b.name)))
      .map(({ id, name }) => ({ value: id, label: name !== '' ? name : t(id === ownId ? 'qualification.list.me' : 'qualification.list.unnamedColleague') }));
  }, [colleagues, ownId, language, t]);
}
