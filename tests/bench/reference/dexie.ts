import Dexie from 'dexie';

const database = new Dexie('reference', { chromeTransactionDurability: 'strict' });
database.version(1).stores({ activity: 'id', account: 'id, updatedAt', person: 'id, accountId, updatedAt', deal: 'id, accountId, updatedAt', member: 'id, accountId, dealId, updatedAt', importRun: 'id, updatedAt', importRunPart: 'id, runId, updatedAt', importProfile: 'id, updatedAt' });

const taken = new Map<string, { id: string }[]>();

/** Takes records to be put later: `[base, record]` as JSON text each. */
function take(lines: readonly string[]): void {
  for (const line of lines) {
    const [, record] = JSON.parse(line) as [unknown, { id: string; type: string }];
    const ofType = taken.get(record.type);
    if (ofType === undefined) taken.set(record.type, [record]);
    else ofType.push(record);
  }
}

/** Puts what was taken, table by table, and answers how long it took, in milliseconds. */
async function bulkPut(): Promise<number> {
  await database.open();
  const start = performance.now();
  await database.transaction('rw', [...taken.keys()], async () => {
    for (const [table, records] of taken) await database.table(table).bulkPut(records);
  });
  return performance.now() - start;
}

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

Object.assign(window, { put, take, bulkPut });
