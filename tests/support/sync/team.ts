import { v7 } from 'uuid';
import { afterEach, beforeEach } from 'vitest';
import type { AnyRecord } from '../../../shared/domain/records';
import { Colleague, until } from './colleague';
import { Laptop } from './laptop';
import { ServerPlace, type SyncServer } from './server';

/** A server with one user who may do everything, and whoever shares over it. */
export class Team {
  #current: { place: ServerPlace; server: SyncServer; token: string } | null = null;
  #laptops: Laptop[] = [];
  #colleagues: Colleague[] = [];

  get place(): ServerPlace {
    return this.#started.place;
  }

  /** The server that was started last. */
  get server(): SyncServer {
    return this.#started.server;
  }

  get token(): string {
    return this.#started.token;
  }

  async start(): Promise<void> {
    const place = new ServerPlace();
    this.#current = { place, token: place.userWith('Anna', { '*': 'write' }), server: await place.start() };
  }

  /** Starts a server again, with the data of the last. @param more settings of this start */
  async startAgain(more: Record<string, string> = {}): Promise<void> {
    this.#started.server = await this.place.start(more);
  }

  /** A laptop with an empty database, not connected yet. */
  async laptop(documents: string[]): Promise<Laptop> {
    const made = await Laptop.open(`werkbank-${v7()}`, documents);
    this.#laptops.push(made);
    return made;
  }

  async connect(...laptops: readonly Laptop[]): Promise<void> {
    for (const one of laptops) await one.connect(this.server.url, this.token);
  }

  /** Has a laptop share documents it had for itself so far, and waits until that is done. */
  async share(laptop: Laptop, documents: readonly string[], token = this.token): Promise<void> {
    laptop.documents.push(...documents);
    await laptop.outbox.prepare(laptop.database, documents);
    await laptop.connect(this.server.url, token);
    await laptop.inSync();
  }

  /** Two laptops that share documents, and both have these records, which the first made. */
  async two(documents: string[], ...records: readonly AnyRecord[]): Promise<[Laptop, Laptop]> {
    const [a, b] = [await this.laptop(documents), await this.laptop(documents)];
    await a.edit((edit) => edit.add(...records));
    await this.connect(a, b);
    await until(async () => (await b.records()).length === records.length);
    return [a, b];
  }

  /** Has two laptops do something, the one after the other and neither in knowledge of it, and brings them together again. */
  async apart(a: Laptop, b: Laptop, ofA: () => Promise<void>, ofB: () => Promise<void>): Promise<void> {
    for (const each of [a, b]) await each.inSync();
    for (const each of [a, b]) await each.disconnect();
    await ofA();
    await ofB();
    await this.connect(a, b);
  }

  /** Somebody who is connected without an application. */
  colleague(document: string): Colleague {
    const made = new Colleague(this.server.url, document, this.token);
    this.#colleagues.push(made);
    return made;
  }

  async end(): Promise<void> {
    for (const one of this.#laptops.splice(0)) await one.disconnect();
    for (const one of this.#colleagues.splice(0)) one.leave();
    await this.#current?.server.kill();
    this.#current?.place.remove();
    this.#current = null;
  }

  get #started(): { place: ServerPlace; server: SyncServer; token: string } {
    if (this.#current === null) throw new Error('a team has its server within a test');
    return this.#current;
  }
}

/** A team for each test of a group: started before it, gone after it. */
export function teamForEachTest(): Team {
  const team = new Team();
  beforeEach(() => team.start());
  afterEach(() => team.end());
  return team;
}
