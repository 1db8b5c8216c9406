import { useCallback, useEffect, useState } from 'react';
import type { WorkspaceCopy } from '../../../../shared/contract/workspace';
import { useApi } from '../../../stores/session-context';

/** The copy that lies beside what is open: `null` for none, `undefined` until that is known. `forget` is for when it is deleted. */
export function useCopyBeside(): { copy: WorkspaceCopy | null | undefined; forget: () => void } {
  const api = useApi();
  const [copy, setCopy] = useState<WorkspaceCopy | null | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    void api.workspace.copy({}).then((found) => {
      if (isCurrent) setCopy(found.ok && !found.value.isOpen ? found.value.copy : null);
    });
    return () => {
      isCurrent = false;
    };
  }, [api]);
  return { copy, forget: useCallback(() => setCopy(null), []) };
}
