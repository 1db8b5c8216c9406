import { v7 } from 'uuid';
import { randomOf } from '../support/random-of';
import { Colleague, until } from '../support/sync/colleague';
import { ServerPlace, serverIsMissing, type SyncServer } from '../support/sync/server';
import type { TortureLine } from './torture-line';

const MOST_EDITS = 30;

/**
 * Kills the sync server while somebody edits, at a moment drawn at random. Lost is an update that was acknowledged and that
 * somebody else does not find after the next start, before its author connects again.
 */
export async function killServer(tries: number, seed: number): Promise<TortureLine> {
  const name = 'kill-server';
  if (serverIsMissing !== null) return { name, tried: 0, lost: 0, seed, details: [`not tried: ${serverIsMissing}`] };
  const random = randomOf(seed);
  const details: string[] = [];
  const place = new ServerPlace();
  const token = place.userWith('Anna', { '*': 'write' });
  const document = `account-${v7()}`;
  let server = await place.start();
  let lost = 0;
  const open: Colleague[] = [];
  const connected = async (): Promise<Colleague> => {
    const colleague = new Colleague(server.url, document, token);
    open.push(colleague);
    await colleague.acknowledged();
    return colleague;
  };
  try {
    for (let round = 0; round < tries; round += 1) {
      const author = await connected();
      const edits = 1 + Math.floor(random() * MOST_EDITS);
      const delay = random() * 60;
      const acknowledged = await editUntilKilled(author, server, { round, edits, delay });
      author.leave();
      server = await place.start();
      const other = await connected();
      const missing = acknowledged.filter((key) => other.map.get(key) !== key);
      if (missing.length > 0) {
        lost += 1;
        details.push(`round ${round}: ${missing.join(', ')} after ${delay.toFixed(0)} ms`);
      }
      other.leave();
    }
  } finally {
    // A connection or a server that is left over would keep this process from ending.
    for (const colleague of open) colleague.leave();
    await server.kill();
    place.remove();
  }
  return { name, tried: tries, lost, seed, details };
}

/** Answers what was acknowledged before the server was killed. */
async function editUntilKilled(author: Colleague, server: SyncServer, { round, edits, delay }: { round: number; edits: number; delay: number }): Promise<string[]> {
  const acknowledged: string[] = [];
  const editing = (async () => {
    for (let edit = 0; edit < edits; edit += 1) {
      const key = `${round}-${edit}`;
      author.map.set(key, key);
      // Counts only what was acknowledged while the server lived.
      await until(() => !author.provider.hasUnsyncedChanges && author.provider.synced, 400).then(() => acknowledged.push(key), () => undefined);
      if (!author.provider.synced) return;
    }
  })();
  await new Promise((resolve) => setTimeout(resolve, delay));
  await server.kill();
  // What the author is told after this can only have been on its way before.
  await editing;
  return acknowledged;
}
