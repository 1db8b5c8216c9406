import type { Table } from 'dexie';
import { AppFailure, appError } from '../../../shared/errors/app-error';
import type { RowSeal } from './row-seal';

type Meta = Table<{ key: string; value: unknown }, string>;

const CHECK = 'sealing';
const TABLE = 'meta';

/** Leaves a sealed word in a new database, by which a later start knows that it has the right key. */
export function leaveSealingCheck(meta: Meta, seal: RowSeal | null): void {
  if (seal !== null) void meta.put({ key: CHECK, value: seal.seal(TABLE, { id: CHECK }, ['id']) });
}

/**
 * Whether a database is sealed with this key; for `null`, whether it is not sealed at all. To be asked before anything is
 * read or written.
 * @throws AppFailure `corrupt`
 */
export async function checkSealing(meta: Meta, seal: RowSeal | null): Promise<void> {
  const found = (await meta.get(CHECK))?.value;
  if (seal === null ? found === undefined : seal.open(TABLE, found)['id'] === CHECK) return;
  throw new AppFailure(appError('corrupt', { what: CHECK }));
}
