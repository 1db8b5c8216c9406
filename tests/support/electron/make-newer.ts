import type { Running } from './launch';

/** Has the database say that a program of a schema to come wrote it. */
export async function makeNewer({ app }: Running): Promise<void> {
  const storage = app.windows().find((page) => page.url().startsWith('app://storage'));
  await storage?.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('werkbank-1');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('meta', 'readwrite');
          transaction.objectStore('meta').put({ key: 'schema', value: 99 });
          transaction.oncomplete = () => done();
        };
      }),
  );
}
