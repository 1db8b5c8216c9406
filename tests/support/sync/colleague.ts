import WebSocket from 'ws';
import * as Y from 'yjs';
import { DocumentProvider } from '../../../electron/storage-host/sync/document-provider';
import { SyncSocket } from '../../../electron/storage-host/sync/sync-socket';

/** A laptop may wait half a minute before it tries again. */
const TIMEOUT_MS = 100_000;

/** A socket that may be closed before it is open. */
class QuietSocket extends WebSocket {
  constructor(url: string) {
    super(url);
    this.on('error', () => undefined);
  }
}

/** Somebody who is connected to a server with one document, without an application around it. */
export class Colleague {
  readonly doc: Y.Doc;
  readonly provider: DocumentProvider;
  readonly #socket: SyncSocket;
  refusedWith: string | null = null;

  constructor(url: string, document: string, token: string, doc = new Y.Doc(), takeIn: (apply: () => void) => void = (apply) => apply()) {
    this.doc = doc;
    this.#socket = new SyncSocket({ url, WebSocketPolyfill: QuietSocket, delay: 50, minDelay: 50, maxDelay: 300 });
    this.provider = new DocumentProvider(
      {
        websocketProvider: this.#socket,
        name: document,
        document: doc,
        token,
        onAuthenticationFailed: ({ reason }) => {
          if (reason === 'store-gone') this.#attachAgain();
          else this.refusedWith = reason;
        },
      },
      takeIn,
    );
    // A closed document stays closed unless it is attached anew.
    this.provider.on('close', () => this.#attachAgain());
    this.provider.attach();
  }
  #isGone = false;

  /** The rows of the document, as one flat map. */
  get map(): Y.Map<unknown> {
    return this.doc.getMap('person');
  }

  /** Waits until the server has acknowledged everything. */
  async acknowledged(): Promise<void> {
    await until(() => this.provider.synced && !this.provider.hasUnsyncedChanges);
  }

  #attachAgain(): void {
    setTimeout(() => {
      if (this.#isGone) return;
      this.provider.detach();
      this.provider.attach();
    }, 100);
  }

  /** Ends the connection for good; a second time does nothing. */
  leave(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.provider.destroy();
    this.#socket.destroy();
  }
}

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>, milliseconds = TIMEOUT_MS): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${milliseconds} ms for: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
