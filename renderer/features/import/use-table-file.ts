import { useState } from 'react';
import type { ImportedTable } from '../../../shared/contract/imports';
import type { TableOptions } from '../../../shared/domain/import/table';
import type { AppError } from '../../../shared/errors/app-error';
import { useApi } from '../../stores/session-context';

/** The file being imported: what was read, with which settings, and what stood in the way. */
export type TableFile = {
  imported: ImportedTable | null;
  /** Counts up with every file chosen, so that what was entered for another one can be forgotten. */
  version: number;
  /** Why the last attempt failed, and whether it was a new file or the same one with other settings. */
  failure: { error: AppError; of: 'choose' | 'reread' } | null;
  busy: boolean;
  choose: () => Promise<void>;
  /** Takes the file that another page has opened. */
  takeOpen: () => Promise<void>;
  reread: (change: TableOptions) => Promise<void>;
};

/** Chooses a table file and reads it again with other settings. A failure leaves nothing half read. */
export function useTableFile(): TableFile {
  const api = useApi();
  const [imported, setImported] = useState<ImportedTable | null>(null);
  const [version, setVersion] = useState(0);
  const [options, setOptions] = useState<TableOptions>({});
  const [failure, setFailure] = useState<TableFile['failure']>(null);
  const [busy, setBusy] = useState(false);

  const take = async (reading: () => ReturnType<typeof api.imports.chooseTable>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const answer = await reading();
    setBusy(false);
    if (!answer.ok && answer.error.code === 'cancelled') return;
    // Main reads the file chosen last again, so the preview of an earlier one must go.
    setImported(answer.ok ? answer.value : null);
    setOptions({});
    setVersion((count) => count + 1);
    setFailure(answer.ok ? null : { error: answer.error, of: 'choose' });
  };

  return {
    imported,
    version,
    failure,
    busy,
    choose: () => take(() => api.imports.chooseTable({})),
    takeOpen: () => take(() => api.imports.rereadTable({ options: {} })),
    async reread(change) {
      if (busy) return;
      setBusy(true);
      const wanted = { ...options, ...change };
      const answer = await api.imports.rereadTable({ options: wanted });
      setBusy(false);
      if (answer.ok) {
        setImported(answer.value);
        setOptions(wanted);
      }
      setFailure(answer.ok ? null : { error: answer.error, of: 'reread' });
    },
  };
}
