import { expect, it, vi } from 'vitest';
import type { DocumentWork } from '../../electron/storage-host/sync/document-work';
import { RowHomes } from '../../electron/storage-host/sync/row-homes';
import { Settling } from '../../electron/storage-host/sync/settling';
import { SharedDocument, type RowChange } from '../../electron/storage-host/sync/shared-document';

/** A laptop that settles documents without a database. */
function laptop(...names: string[]) {
  const homes = new RowHomes();
  const documents = new Map(names.map((name) => [name, new SharedDocument(['deal', 'member'])]));
  for (const [name, shared] of documents) homes.open(name, shared);
  const of = (name: string): SharedDocument => documents.get(name) as SharedDocument;
  const write = (name: string, ...changes: RowChange[]): void => {
    of(name).write(changes, 'own');
    homes.note(name, changes.map(({ id }) => id));
  };
  const workOn = (name: string) => ({ shared: of(name), showAnew: async () => undefined, settle: async (changesNow: () => RowChange[]) => write(name, ...changesNow()) }) as unknown as DocumentWork;
  return { homes, of, write, settling: new Settling({ homes, device: 'own', workOn, mayWrite: () => true, stamp: () => 10 }) };
}

it('a card goes after its deal, but for one that was erased in a third account', async () => {
  const { homes, of, write, settling } = laptop('north', 'south', 'west');
  const deal = { type: 'deal', id: 'deal' };
  const [card, erased] = ['card', 'erased'].map((id) => ({ type: 'member', id })) as [{ type: string; id: string }, { type: string; id: string }];
  write('north', { kind: 'create', ...deal, content: {}, stamp: 1 });
  write('north', { kind: 'delete', ...deal, to: 'south', stamp: 2 });
  write('south', { kind: 'create', ...deal, content: {}, stamp: 2, from: 'north' });
  write('north', ...[erased, card].map((row): RowChange => ({ kind: 'create', ...row, content: { dealId: 'deal' }, stamp: 3 })));
  write('west', { kind: 'create', ...erased, content: {}, stamp: 3 });
  of('west').erase([erased]);
  homes.note('west', ['erased']);
  settling.touch([deal]);
  await vi.waitFor(() => expect(of('south').entriesAt('member', 'card')).not.toBeNull());
  expect(of('south').entriesAt('member', 'erased')).toBeNull();
});
