import { HocuspocusProvider, type HocuspocusProviderConfiguration } from '@hocuspocus/provider';
import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { LOCAL } from './shared-document';

/** The kind of message that carries changes of the document. */
const SYNC = 0;
/** Among those: what the other side has, asking for what it lacks. */
const QUESTION = 0;
/** An update that says nothing. */
const EMPTY_BYTES = 2;

/**
 * The connection of one document. Changes from others are handed over to be taken in when the time is right: what was
 * written here before they were seen must be in the document first.
 */
export class DocumentProvider extends HocuspocusProvider {
  #connection = 0;
  #hasAnswered = false;

  /** @param takeIn is given each message about the document, and calls `apply` for it, one after the other */
  constructor(
    configuration: HocuspocusProviderConfiguration,
    private readonly takeIn: (apply: () => void, saysSomething: boolean) => void,
  ) {
    super(configuration);
  }

  override onMessage(event: MessageEvent): void {
    const decoder = createDecoder(new Uint8Array(event.data as ArrayBuffer));
    readVarString(decoder);
    if (readVarUint(decoder) !== SYNC) {
      super.onMessage(event);
      return;
    }
    const isQuestion = readVarUint(decoder) === QUESTION;
    const saysSomething = !isQuestion && readVarUint8Array(decoder).length > EMPTY_BYTES;
    const connection = this.#connection;
    this.takeIn(() => {
      // What an ended connection left is asked for anew by the next.
      if (connection !== this.#connection) return;
      super.onMessage(event);
      if (isQuestion) this.#hasAnswered = true;
    }, saysSomething);
  }

  override startSync(): void {
    this.#beginAnew();
    super.startSync();
  }

  override onClose(): void {
    this.#beginAnew();
    super.onClose();
  }

  /**
   * Sends a change once the server's question was answered: what was written before is in that answer, and an update sent
   * beside it would make the count of what is not yet acknowledged wrong; what comes later is in nothing else.
   */
  override documentUpdateHandler(update: Uint8Array, origin: unknown): void {
    // What this laptop writes is published once it is on the disk.
    if (this.#hasAnswered && origin !== LOCAL) super.documentUpdateHandler(update, origin);
  }

  /** Sends what this laptop has written down: whatever others know of it, it knows itself after any end. */
  publish(update: Uint8Array): void {
    if (this.#hasAnswered) super.documentUpdateHandler(update, LOCAL);
  }

  #beginAnew(): void {
    this.#connection += 1;
    this.#hasAnswered = false;
  }
}
