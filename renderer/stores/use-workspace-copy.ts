import { useEffect, useState } from 'react';
import type { WorkspaceCopy } from '../../shared/contract/workspace';
import { useApi } from './session-context';

/** What there is beside what is open: nothing else, the copy from a backup, or, while that is open, the user's own data. */
export type Beside = { kind: 'nothing' } | { kind: 'copy'; copy: WorkspaceCopy } | { kind: 'own' };

/** Asks what there is beside what is open; `null` until it is known. `forget` is for when the copy was deleted. */
export function useWorkspaceCopy(): { beside: Beside | null; forget: () => void } {
  const api = useApi();
  const [beside, setBeside] = useState<Beside | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void api.workspace.copy({}).then((found) => {
      if (!isCurrent) return;
      const { copy, isOpen } = found.ok ? found.value : { copy: null, isOpen: false };
      if (isOpen) setBeside({ kind: 'own' });
      else setBeside(copy === null ? { kind: 'nothing' } : { kind: 'copy', copy });
    });
    return () => {
      isCurrent = false;
    };
  }, [api]);
  return { beside, forget: () => setBeside({ kind: 'nothing' }) };
}
