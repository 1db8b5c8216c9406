import { HocuspocusProviderWebsocket } from '@hocuspocus/provider';

/** The connection to a sync server. One that has ended stays so: left alone, a wait before the next try would begin it anew. */
export class SyncSocket extends HocuspocusProviderWebsocket {
  // Undefined while the constructor of the library connects.
  private hasEnded: boolean | undefined = false;

  override async connect(): Promise<void> {
    if (this.hasEnded !== true) await super.connect();
  }

  override destroy(): void {
    this.hasEnded = true;
    super.destroy();
  }
}
