import { HocuspocusProvider, type HocuspocusProviderConfiguration } from '@hocuspocus/provider';
import { createDecoder, readVarString, readVarUint } from 'lib0/decoding';

/** The kind of message that carries changes of the document. */
const SYNC = 0;

/**
 * The connection of one document. Changes from others are handed over to be taken in when the time is right: what was
 * written here before they were seen must be in the document first.
 */
export class DocumentProvider extends HocuspocusProvider {
  /** @param takeIn is given each message with changes, and calls `apply` for it, one after the other */
  constructor(
    configuration: HocuspocusProviderConfiguration,
    private readonly takeIn: (apply: () => void) => void,
  ) {
    super(configuration);
  }

  override onMessage(event: MessageEvent): void {
    const decoder = createDecoder(new Uint8Array(event.data as ArrayBuffer));
    readVarString(decoder);
    if (readVarUint(decoder) === SYNC) this.takeIn(() => super.onMessage(event));
    else super.onMessage(event);
  }

  /**
   * Sends a change of this laptop, once the server knows what was before: until then the answer to its question carries
   * all, and an update sent beside it would make the count of what is not yet acknowledged wrong.
   */
  override documentUpdateHandler(update: Uint8Array, origin: unknown): void {
    if (this.isSynced) super.documentUpdateHandler(update, origin);
  }
}
