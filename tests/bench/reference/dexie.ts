import Dexie from 'dexie';

const database = new Dexie('reference', { chromeTransactionDurability: 'strict' });
database.version(1).stores({ activity: 'id' });

/** Puts a record so many times and answers how long each put took, in milliseconds. */
async function put(record: { id: string }, times: number): Promise<number[]> {
  const durations: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const start = performance.now();
    await database.table('activity').put({ ...record, rev: index });
    durations.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return durations;
}

Object.assign(window, { put });
