import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import * as Y from 'yjs';

const AT_ONCE = 64;

/** Fetches documents into memory, so many at a time, and answers how long it took, in milliseconds. */
async function fetchAll(url: string, token: string, names: readonly string[]): Promise<number> {
  const start = performance.now();
  const socket = new HocuspocusProviderWebsocket({ url });
  const queue = [...names];
  const fetchNext = async (): Promise<void> => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      const document = name;
      await new Promise<void>((done) => {
        new HocuspocusProvider({ websocketProvider: socket, name: document, document: new Y.Doc(), awareness: null, token, onSynced: () => done() }).attach();
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
  const milliseconds = performance.now() - start;
  socket.destroy();
  return milliseconds;
}

Object.assign(window, { fetchAll });
