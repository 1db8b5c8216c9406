import { useEffect, useState } from 'react';
import type { PersonDouble } from '../../../shared/contract/privacy';
import type { AppError } from '../../../shared/errors/app-error';
import { useApi } from '../../stores/session-context';

/** Further records of the names of people. `same`: ids of those that are said to be the same people's. */
export type Doubles = { state: 'loading' } | { state: 'failed'; error: AppError } | { state: 'there'; doubles: PersonDouble[]; same: ReadonlySet<string>; onSame: (id: string, isSame: boolean) => void };

/** Looks for further records of people's names; those that are certain are ticked. */
export function useDoubles(personIds: readonly string[]): Doubles {
  const api = useApi();
  const [found, setFound] = useState<PersonDouble[] | AppError | null>(null);
  const [same, setSame] = useState<ReadonlySet<string>>(new Set());
  const key = personIds.join(' ');
  useEffect(() => {
    let current = true;
    const asked = key === '' ? [] : key.split(' ');
    void api.privacy.findDoubles({ personIds: asked }).then((answer) => {
      if (!current) return;
      setFound(answer.ok ? answer.value.doubles : answer.error);
      if (answer.ok) setSame(new Set(answer.value.doubles.filter(({ isCertain }) => isCertain).map(({ id }) => id)));
    });
    return () => {
      current = false;
    };
  }, [api, key]);
  if (found === null) return { state: 'loading' };
  if (!Array.isArray(found)) return { state: 'failed', error: found };
  const onSame = (id: string, isSame: boolean): void => setSame((before) => new Set(isSame ? [...before, id] : [...before].filter((each) => each !== id)));
  return { state: 'there', doubles: found, same, onSame };
}
