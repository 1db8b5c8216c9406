import Dexie from 'dexie';

type Outcome<T> = { value: T } | { fault: unknown };

/** No record has this key. */
const NOBODY = -Infinity;

/**
 * Waits for work that has nothing to do with the database, and keeps a transaction open meanwhile by asking it for nothing
 * again and again; the answer comes while it is open. Dexie's own `waitFor` can lose an answer when several wait in one
 * transaction: it has one queue for all of them, and empties it when the next begins.
 */
export function whileOpen<T>(transaction: IDBTransaction, work: Promise<T>): Promise<T> {
  let outcome: Outcome<T> | null = null;
  work.then(
    (value) => {
      outcome = { value };
    },
    (fault: unknown) => {
      outcome = { fault };
    },
  );
  return new Dexie.Promise<T>((resolve, reject) => {
    const [name = ''] = transaction.objectStoreNames;
    const settle = (found: Outcome<T>): void => ('value' in found ? resolve(found.value) : reject(found.fault));
    const ask = (): void => {
      const request = transaction.objectStore(name).get(NOBODY);
      request.onsuccess = () => {
        if (outcome !== null) settle(outcome);
        else ask();
      };
      request.onerror = () => reject(request.error);
    };
    ask();
  });
}
