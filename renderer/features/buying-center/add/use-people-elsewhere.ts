import { useEffect, useMemo, useState } from 'react';
import { useApi } from '../../../stores/session-context';
import { useDealRecords, useRecord } from '../../../stores/workbench-context';

/** Somebody whose record is with another company; `about` names function and company. */
export type PersonElsewhere = { id: string; name: string; about: string; accountId: string };

/** More hits than are shown, as those of the account itself are left out. */
const MOST_HITS = 40;
const NONE: readonly PersonElsewhere[] = [];

/** People of other companies whose name, function or company is like a text; nobody who is on the map already. */
export function usePeopleElsewhere(dealId: string, text: string): readonly PersonElsewhere[] {
  const { records } = useApi();
  const ownAccountId = useRecord('deal', dealId)?.accountId;
  const members = useDealRecords('member', dealId);
  const [found, setFound] = useState<readonly PersonElsewhere[]>(NONE);
  const wanted = text.trim().slice(0, 200);
  useEffect(() => {
    let current = true;
    if (wanted !== '') {
      void records.search({ text: wanted, limit: MOST_HITS }).then((answer) => {
        if (!current) return;
        // Hits for an earlier text are none for this one.
        if (!answer.ok) return setFound(NONE);
        setFound(
          answer.value.hits.flatMap(({ type, id, accountId, title, subtitle }) =>
            type === 'person' && accountId !== null && accountId !== ownAccountId ? [{ id, name: title, about: subtitle, accountId }] : [],
          ),
        );
      });
    }
    return () => {
      current = false;
    };
  }, [records, wanted, ownAccountId]);
  return useMemo(() => {
    const onMap = new Set(members.map(({ personId }) => personId));
    return wanted === '' ? NONE : found.filter(({ id }) => !onMap.has(id));
  }, [wanted, found, members]);
}
