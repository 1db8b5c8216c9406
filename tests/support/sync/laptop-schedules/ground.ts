import { Gate } from '../gate';
import { ServerPlace, type SyncServer } from '../server';

/** A server schedules are played over, with one user who may do everything. */
export class Ground {
  #isUp = true;

  private constructor(
    readonly token: string,
    private readonly place: ServerPlace,
    private server: SyncServer,
  ) {}

  static async lay(): Promise<Ground> {
    const place = new ServerPlace();
    const token = place.userWith('Anna', { '*': 'write' });
    return new Ground(token, place, await place.start());
  }

  /** A way to the server that can be shut for one laptop alone. */
  way(): Promise<Gate> {
    return Gate.to(this.server.port);
  }

  /** Ends the server without a chance to put anything in order. */
  async kill(): Promise<void> {
    if (!this.#isUp) return;
    this.#isUp = false;
    await this.server.kill();
  }

  /** Begins it again with the same data, where it does not run. */
  async bringUp(): Promise<void> {
    if (this.#isUp) return;
    this.server = await this.place.start({ SYNC_PORT: String(this.server.port) });
    this.#isUp = true;
  }

  async clear(): Promise<void> {
    await this.kill();
    this.place.remove();
  }
}
