import { useMemo } from 'react';
import type { Edit } from '../../shared/document/edit';
import type { RecordTables } from '../../shared/document/record-tables';
import { newId, newRecord } from './new-record';
import { useSession, useSessionState } from './session-context';

/** The colleague record that stands for the user of this laptop. */
export type OwnColleague = {
  /** `null` until something is first said in the user's name. */
  id: string | null;
  /** The same as of this moment, also within a step that first makes it. */
  idNow(): string | null;
  /**
   * The id to write into a record that speaks for the user. Within a change: creates the colleague in it when
   * there is none yet, or when undo took it away.
   */
  ensure(edit: Edit, tables: RecordTables): string;
};

/** Who the user of this laptop is among the colleagues. */
export function useOwnColleague(): OwnColleague {
  const session = useSession();
  const id = useSessionState((state) => state.settings.colleagueId);
  return useMemo(
    () => ({
      id,
      idNow: () => session.store.getState().settings.colleagueId,
      ensure(edit, tables) {
        const known = session.store.getState().settings.colleagueId;
        const ownId = known ?? newId();
        if (!tables.colleague.has(ownId)) edit.add({ type: 'colleague', ...newRecord(), id: ownId, name: '', email: '' });
        if (known === null) session.set({ colleagueId: ownId });
        return ownId;
      },
    }),
    [session, id],
  );
}
