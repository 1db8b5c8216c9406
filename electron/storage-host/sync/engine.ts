import Dexie from 'dexie';
import { Awareness } from 'y-protocols/awareness';
import { emptyDiff, type RecordDiff } from '../../../shared/document/record-diff';
import { SCHEMA } from '../../../shared/document/schema-version';
import { partsOf, type PlacedRow } from '../../../shared/domain/sync/kept-parents';
import { DocumentProvider } from './document-provider';
import { DocumentWork, type Workplace } from './document-work';
import { GroupedWrites } from './grouped-writes';
import { heldBackFor } from './held-back';
import { homeDecision, isAboutHome, type MarkDecision } from './home-decision';
import { documentsWithRecords } from './local-records';
import { Marks } from './marks';
import { MergeLog } from './merge-log';
import { RowHomes } from './row-homes';
import { Settling } from './settling';
import { SeenRows } from './seen-rows';
import { placedRow, type RowChange } from './shared-document';
import { BEFORE_ANY_SCHEMA, joinedId, type JoinedRow, type MarkRow, type MergeRow } from './stored-rows';
import { SyncSocket } from './sync-socket';
import { UpdateLog } from './update-log';

/** So many documents ask the server at a time. */
const MOST_ATTACHING = 64;
const BACKOFF_MS = { first: 1000, most: 30_000 };
/** After so many failures in a row somebody is told. */
const FAILURES_TOLD = 3;
/** What a server turns somebody away with for good, until they sign in anew. Whatever else it says may pass. */
const FINAL_REFUSALS = new Set(['token-invalid', 'token-expired', 'token-revoked', 'document-denied', 'client-too-old']);
/** The one of them that is about a document and not about who asks for it. */
const DENIED = 'document-denied';
/** Denials that come so soon after another are acted on together. */
const DENIED_TOGETHER_MS = 200;
/** By then colleagues have heard that a document is not looked at any more. */
const SILENT_AFTER_MS = 2000;
/** A clock that is off by less is none of our business. */
const CLOCK_OFF_MS = 60_000;

export type SharingOptions = Omit<Workplace, 'log' | 'merges' | 'marks' | 'writes' | 'homes' | 'onContested'> & {
  /** `wss://…`; `ws://` for the laptop's own loopback. */
  url: string;
  token: string;
  documents: readonly string[];
  /** How long it waits before it tries again, each time twice as long. */
  backoff?: { first: number; most: number };
  /** Where the surroundings have no sockets of their own. */
  socket?: unknown;
};

export type SharingProblem = 'refused' | 'denied' | 'read-only' | 'storage';
export type SharingStatus = {
  isConnected: boolean;
  /** Changes of this laptop that the server has not acknowledged. */
  waiting: number;
  /** Documents that are on the disk as the server has them, of how many. */
  synced: number;
  documents: number;
  problem: SharingProblem | null;
  /** Why the server turned this laptop away, or denied some of its documents. */
  reason: string;
  /** Documents this laptop may not share. */
  denied: string[];
  /** Documents this laptop may read and not write. */
  readOnly: string[];
};

/** Whoever else looks at an account. */
export type Present = { device: string; name: string };

/** A document with its connection. */
type Attached = {
  work: DocumentWork;
  provider: DocumentProvider;
  awareness: Awareness;
  /** Whether the server has said yes or no once, so that the next document can be attached. */
  isSettled: boolean;
  /** Whether what this laptop had before it shared, or what a backup brought back, has come together with the server's. */
  isJoined: boolean;
  backoff: number;
  retry: ReturnType<typeof setTimeout> | null;
};

/**
 * Shares records with colleagues: connects the documents of this laptop with the server, a bounded number at a time, and
 * says how it goes. What is done with a document is `DocumentWork`'s.
 */
export class SharingEngine {
  readonly #options: SharingOptions;
  readonly #place: Workplace;
  readonly #settling: Settling;
  readonly #attached = new Map<string, Attached>();
  readonly #opening = new Map<string, Promise<Attached>>();
  readonly #queue: string[] = [];
  readonly #known = new Set<string>();
  /** With which schema documents were joined, by the ids of their rows; those missing never were. */
  readonly #joined = new Map<string, number>();
  /** Documents that were not shared for a while, by the same ids. */
  readonly #left = new Set<string>();
  /** Documents not all of whose records need come from others. */
  #withRecords: ReadonlySet<string> = new Set();
  /** How often in a row something failed with a document. */
  readonly #failures = new Map<string, number>();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  /** Documents that ask the server and have no answer yet. */
  readonly #attaching = new Set<string>();
  #socket: SyncSocket | null = null;
  #isConnected = false;
  #isStopped = false;
  /** Documents the server turned away until somebody does something about it, and why. */
  readonly #refusals = new Map<string, string>();
  /** Those denied of which what waited is still to be shown. */
  readonly #newlyDenied = new Set<string>();
  #open: string | null = null;

  constructor(options: SharingOptions) {
    this.#options = options;
    const { database, outbox } = options;
    const homes = new RowHomes();
    this.#settling = new Settling({ homes, device: options.device, workOn: (document) => this.#attached.get(document)?.work ?? null, mayWrite: (document) => this.#mayWrite(document), stamp: () => outbox.next() });
    const onContested = this.#settling.touch.bind(this.#settling);
    this.#place = { ...options, log: new UpdateLog(database), merges: new MergeLog(database), marks: new Marks(database), writes: new GroupedWrites(database, outbox), homes, onContested };
  }

  /** Starts to share. Resolves once the local side is ready; the server follows when it can. */
  async start(): Promise<void> {
    const { database, outbox, url, documents } = this.#options;
    await Promise.all([this.#place.log.open(), this.#place.merges.open(), this.#place.marks.open()]);
    await outbox.prepare(database, documents);
    for (const { id, schema, isLeft } of await database.table<JoinedRow, string>('syncState').toArray()) {
      this.#joined.set(id, schema);
      if (isLeft === true) this.#left.add(id);
    }
    if (documents.some((document) => !this.#isJoined(document))) [this.#withRecords] = await Promise.all([documentsWithRecords(database), outbox.absent.learn(database)]);
    outbox.listen((document) => {
      this.#options.onStatus();
      // Told within the transaction of the change, of which taking it in is no part.
      Dexie.ignoreTransaction(() => this.#drainSoon(document));
    }, ({ type, id }) => {
      // What colleagues have of it was held back for what was here.
      if (this.#place.homes.documentsOf(id).length > 0) Dexie.ignoreTransaction(() => this.#settling.touch([{ type, id }]));
    });
    this.#socket = new SyncSocket({
      url,
      delay: this.#backoff.first,
      minDelay: this.#backoff.first,
      maxDelay: this.#backoff.most,
      ...(this.#options.socket === undefined ? {} : { WebSocketPolyfill: this.#options.socket }),
      onStatus: ({ status }) => {
        this.#isConnected = status === 'connected';
        this.#options.onStatus();
      },
    } as ConstructorParameters<typeof SyncSocket>[0]);
    for (const document of documents) this.#enqueue(document);
    // What was written before the last end waits without a document of its own.
    for (const document of outbox.waitingDocuments) this.#drainSoon(document);
  }

  /** Shares one more document from now on. */
  async share(document: string): Promise<void> {
    if (this.#known.has(document)) return;
    const { database, outbox } = this.#options;
    outbox.documents.add(document);
    await outbox.count(database, document);
    this.#withRecords = await documentsWithRecords(database);
    this.#enqueue(document);
  }

  status(): SharingStatus {
    const attached = [...this.#attached.values()];
    const refusals = [...this.#refusals];
    const denied = refusals.flatMap(([document, reason]) => (reason === DENIED ? [document] : []));
    const refused = refusals.find(([, reason]) => reason !== DENIED);
    return {
      isConnected: this.#isConnected,
      waiting: this.#options.outbox.waiting + attached.reduce((sum, { work }) => sum + work.unacknowledged, 0),
      synced: attached.filter(({ work, provider }) => provider.isSynced && !work.isBusy && work.unacknowledged === 0).length,
      // A document that is denied is not waited for.
      documents: this.#known.size - denied.length,
      problem:
        refused !== undefined ? 'refused'
        : [...this.#failures.values()].some((times) => times >= FAILURES_TOLD) ? 'storage'
        : denied.length > 0 ? 'denied'
        : attached.some(({ work }) => work.lacksRight) ? 'read-only'
        : null,
      reason: refused?.[1] ?? (denied.length > 0 ? DENIED : ''),
      denied,
      readOnly: attached.flatMap(({ work }) => (work.isReadOnly ? [work.name] : [])),
    };
  }

  /** Whether documents are being asked for that the server has not answered yet. */
  get isCatchingUp(): boolean {
    return this.#isConnected && this.#queue.length + this.#attaching.size > 0;
  }

  /** Says which document is looked at here, `null` for none; colleagues see it while it is so. */
  lookAt(document: string | null): void {
    if (this.#open === document) return;
    const before = this.#open;
    this.#open = document;
    for (const name of [before, document]) if (name !== null) this.#showPresence(name);
  }

  /** Who else looks at what is looked at here. */
  presentHere(): Present[] {
    return this.#open === null ? [] : this.present(this.#open);
  }

  /** Who else looks at a document. */
  present(document: string): Present[] {
    const awareness = this.#attached.get(document)?.awareness;
    if (awareness === undefined) return [];
    return [...awareness.getStates()].flatMap(([client, state]) => {
      const { device, name } = state as Partial<Present>;
      return client === awareness.clientID || typeof device !== 'string' || typeof name !== 'string' ? [] : [{ device, name }];
    });
  }

  /**
   * Decides a mark: the field gets the value, or the record is deleted after all or brought back; nobody is asked again.
   * @param beside what is added and changed with it, all or nothing; nothing where it is about where the record is
   */
  async decide(mark: MarkRow, decision: MarkDecision, beside: RecordDiff = emptyDiff()): Promise<void> {
    const { work } = await this.#ready(mark.document);
    const place = { type: mark.type, id: mark.record, stamp: this.#options.outbox.next() };
    // What was added to what goes after all would hang on nothing.
    const parts = (): PlacedRow[] => (decision.kind === 'delete' ? partsOf(work.shared.rows().map(placedRow), mark.record) : []);
    const seen = new SeenRows(work.shared, this.#options.device, [{ type: mark.type, id: mark.record }, ...parts()]);
    /** What comes in before it is written nobody has decided about. */
    const inKnowledge = (change: RowChange): RowChange => ({ ...change, unseen: seen.unseenIn(change) });
    if (isAboutHome(this.#place.homes, mark)) {
      const ofHome = await homeDecision(this.#place, mark, decision, place.stamp);
      return work.write(() => [inKnowledge(ofHome.change)], ofHome.beside);
    }
    const change: RowChange =
      decision.kind === 'value' && mark.mark.kind === 'two-opinions'
        ? { kind: 'change', ...place, fields: { [mark.mark.field]: decision.value } }
        : decision.kind === 'delete'
          ? { kind: 'delete', ...place }
          : { kind: 'restore', ...place };
    const goAlong = (): RowChange[] => parts().filter((row) => seen.has(row)).map(({ type, id }): RowChange => ({ ...place, kind: 'delete', type, id }));
    await work.write(() => [change, ...goAlong()].map(inKnowledge), beside);
  }

  /** What devices call themselves, over all documents that are open. */
  deviceNames(): Record<string, string> {
    return Object.assign({}, ...[...this.#attached.values()].map(({ work }) => work.shared.deviceNames())) as Record<string, string>;
  }

  /** What came from others, the latest first. */
  merges(limit: number): Promise<MergeRow[]> {
    return this.#place.merges.latest(limit);
  }

  /** Brings the records of every shared document back to what is shared, after they were replaced past the outbox. */
  async rejoin(): Promise<void> {
    for (const document of this.#known) this.#joined.set(joinedId(document), BEFORE_ANY_SCHEMA);
    this.#left.clear();
    const all = [...this.#attached.values()];
    for (const attached of all) {
      // What is unknown here may be known to the server, and written as new it would replace that: joined once it has answered.
      attached.isJoined = attached.provider.isSynced;
      // Until then nothing goes over what was brought back, neither by this document nor by one that is joined before it.
      attached.work.awaits = 'restored';
    }
    const answered = all.flatMap(({ work, isJoined }) => (isJoined ? [work] : []));
    this.#withRecords = await documentsWithRecords(this.#options.database);
    // One that fails is read anew, and joined then.
    for (const work of answered) await work.rejoin().catch(() => undefined);
  }

  /** Erases records for good, here and, through the server, everywhere. */
  async erase(document: string, rows: readonly { type: string; id: string }[]): Promise<void> {
    const { work } = await this.#ready(document);
    await work.erase(rows);
  }

  /** Ends sharing for now. What waits stays in the outbox. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#settling.stop();
    this.#options.outbox.listen(() => undefined);
    this.#options.outbox.absent.forget();
    for (const retry of this.#timers) clearTimeout(retry);
    // What is just being opened would go on by itself.
    await Promise.allSettled(this.#opening.values());
    for (const { provider, retry } of this.#attached.values()) {
      if (retry !== null) clearTimeout(retry);
      provider.destroy();
    }
    this.#socket?.destroy();
    await Promise.all([...this.#attached.values()].map(({ work }) => work.stop()));
  }

  #enqueue(document: string): void {
    if (this.#known.has(document)) return;
    this.#known.add(document);
    this.#queue.push(document);
    this.#attachNext();
  }

  #attachNext(): void {
    while (this.#attaching.size < MOST_ATTACHING && !this.#isStopped) {
      const document = this.#queue.shift();
      if (document === undefined) return;
      this.#attaching.add(document);
      this.#attach(document);
    }
  }

  #attach(document: string): void {
    this.#ready(document).then(
      ({ provider, isSettled }) => {
        if (this.#isStopped) return;
        provider.attach();
        if (isSettled) this.#release(document);
      },
      () => undefined,
    );
  }

  /** A document as it is on this laptop, with its connection; made when it is first needed. */
  #ready(name: string): Promise<Attached> {
    const opening = this.#opening.get(name);
    if (opening !== undefined) return opening;
    const loading = this.#load(name);
    this.#opening.set(name, loading);
    loading.catch((fault: unknown) => this.#tryAgain(name, fault));
    return loading;
  }

  async #load(name: string): Promise<Attached> {
    // From the moment on it is read, others can bring its rows into the records.
    this.#place.homes.await(name, this.#awaits(name) !== null || this.#left.has(joinedId(name)));
    const work = await DocumentWork.load(name, this.#place, this.#failures.has(name), (fault) => this.#abandon(attached, fault));
    // One connection hears from the server by its own presence; more would only add to what is sent.
    const awareness = new Awareness(work.shared.doc);
    if (this.#attached.size > 0) awareness.setLocalState(null);
    const provider = new DocumentProvider(
      {
        websocketProvider: this.#socket as SyncSocket,
        name,
        document: work.shared.doc,
        awareness,
        token: this.#options.token,
        onAuthenticated: ({ scope }) => {
          // What could not be written goes in now.
          if (work.lacksRight && scope !== 'readonly') attached.isJoined = false;
          const wasReadOnly = work.isReadOnly;
          work.isReadOnly = scope === 'readonly';
          if (work.isReadOnly !== wasReadOnly) this.#options.onStatus();
          attached.backoff = this.#backoff.first;
        },
        onAuthenticationFailed: ({ reason }) => {
          if (!FINAL_REFUSALS.has(reason)) {
            this.#attachLater(attached);
            return;
          }
          this.#refusals.set(name, reason);
          if (reason === DENIED) this.#showWithout(name);
          this.#settled(attached);
          this.#options.onStatus();
        },
        onStateless: ({ payload }) => this.#setClock(payload),
        onSynced: () => {
          this.#refusals.delete(name);
          this.#place.homes.deny(name, false);
          work.sayUnsaidTitle();
          if (!attached.isJoined) this.#join(work);
          attached.isJoined = true;
          this.#settling.tryAgain();
          this.#settled(attached);
          this.#options.onStatus();
        },
        onUnsyncedChanges: ({ number }) => {
          if (number === 0) work.acknowledge();
        },
        onClose: () => {
          this.#attachLater(attached);
          this.#options.onStatus();
        },
      },
      (apply, saysSomething) => {
        work.takeIn(apply, saysSomething).catch(() => undefined);
      },
    );
    const attached: Attached = { work, provider, awareness, isSettled: false, isJoined: this.#isJoined(name), backoff: this.#backoff.first, retry: null };
    work.publish = (update) => provider.publish(update);
    work.sayTitle = (title) => {
      if (provider.isSynced) provider.sendStateless(JSON.stringify({ title }));
      return provider.isSynced;
    };
    work.onIdle = () => {
      // Before the server has answered what failed may not have been tried again.
      if ((provider.isSynced || !this.#isConnected) && this.#failures.delete(name)) this.#options.onStatus();
      this.#settling.tryAgain();
    };
    work.hasAcknowledged = () => provider.isSynced && !provider.hasUnsyncedChanges;
    awareness.on('change', () => this.#options.onStatus());
    work.awaits = this.#awaits(name);
    this.#attached.set(name, attached);
    if (this.#left.has(joinedId(name))) this.#returnTo(work);
    // It may have been looked at before it was there.
    if (this.#open === name) this.#showPresence(name);
    return attached;
  }

  /** A document is denied: what waited for it is shown, once for all that are within a moment. */
  #showWithout(document: string): void {
    this.#place.homes.deny(document, true);
    this.#newlyDenied.add(document);
    if (this.#newlyDenied.size > 1) return;
    const show = setTimeout(() => {
      this.#timers.delete(show);
      const denied = new Set(this.#newlyDenied);
      this.#newlyDenied.clear();
      const works = [...this.#attached.values()].map(({ work }) => work);
      // What cannot be read now is not shown anew before the next start.
      heldBackFor(denied, works, this.#options.database).then((rows) => this.#settling.touch(rows), () => undefined);
    }, DENIED_TOGETHER_MS);
    this.#timers.add(show);
  }

  #isJoined(document: string): boolean {
    return this.#joined.get(joinedId(document)) === SCHEMA;
  }

  /** What was changed while a document was not shared is in it before anything of others is heard. */
  #awaits(document: string): DocumentWork['awaits'] {
    const id = joinedId(document);
    const joined = this.#joined.get(id);
    if (joined === undefined) return this.#withRecords.has(document) ? 'first' : null;
    return joined === BEFORE_ANY_SCHEMA && !this.#left.has(id) ? 'restored' : null;
  }

  #join(work: DocumentWork): void {
    const id = joinedId(work.name);
    work.join(this.#withRecords.has(work.name), !this.#joined.has(id)).then(
      () => {
        if (!work.lacksRight) this.#joined.set(id, SCHEMA);
        // Then hardly anything new comes any more.
        if (!this.isCatchingUp && [...this.#known].every((document) => this.#isJoined(document))) this.#options.outbox.absent.forget();
      },
      // One that fails is read anew, and joined then.
      () => undefined,
    );
  }

  #returnTo(work: DocumentWork): void {
    work.goOn().then(
      () => this.#left.delete(joinedId(work.name)),
      // One that fails is read anew, and tried again then.
      () => undefined,
    );
  }

  #mayWrite(document: string): boolean {
    const attached = this.#attached.get(document);
    return attached !== undefined && attached.provider.isSynced && attached.isJoined && !attached.work.isReadOnly && attached.work.awaits === null;
  }

  #settled(attached: Attached): void {
    if (attached.isSettled) return;
    attached.isSettled = true;
    this.#release(attached.work.name);
  }

  /** Gives the place of a document among those that ask to the next. */
  #release(document: string): void {
    if (this.#attaching.delete(document)) this.#attachNext();
  }

  /** A document whose connection was closed while the socket lives must be attached anew, each time a little later. */
  #attachLater(attached: Attached): void {
    if (attached.retry !== null || this.#isStopped || !this.#isConnected) return;
    attached.retry = setTimeout(() => {
      attached.retry = null;
      if (this.#isStopped) return;
      attached.provider.detach();
      attached.provider.attach();
    }, attached.backoff);
    attached.backoff = Math.min(attached.backoff * 2, this.#backoff.most);
  }

  /** After a failure memory is ahead of the disk: the document is let go, and read anew after a while. */
  #abandon(attached: Attached, fault: unknown): void {
    const { name } = attached.work;
    if (this.#isStopped || this.#attached.get(name) !== attached) return;
    void attached.work.stop();
    if (attached.retry !== null) clearTimeout(attached.retry);
    attached.provider.destroy();
    this.#attached.delete(name);
    this.#tryAgain(name, fault);
  }

  #tryAgain(name: string, fault: unknown): void {
    if (this.#isStopped) return;
    // The console of this page goes into main's log.
    console.error(fault);
    this.#opening.delete(name);
    const failures = (this.#failures.get(name) ?? 0) + 1;
    this.#failures.set(name, failures);
    this.#release(name);
    this.#options.onStatus();
    const retry = setTimeout(() => {
      this.#timers.delete(retry);
      this.#queue.push(name);
      this.#attachNext();
      this.#drainSoon(name);
    }, Math.min(this.#backoff.first * 2 ** (failures - 1), this.#backoff.most));
    this.#timers.add(retry);
  }

  #drainSoon(document: string): void {
    this.#ready(document).then(
      ({ work }) => work.drainSoon(),
      () => undefined,
    );
  }

  #setClock(payload: string): void {
    const { time } = Object(JSON.parse(payload)) as { time?: unknown };
    if (typeof time !== 'number') return;
    const off = time - Date.now();
    this.#options.outbox.clockOff = Math.abs(off) > CLOCK_OFF_MS ? off : 0;
  }

  get #backoff(): { first: number; most: number } {
    return this.#options.backoff ?? BACKOFF_MS;
  }

  #showPresence(document: string): void {
    const attached = this.#attached.get(document);
    if (attached === undefined) return;
    const { device, name } = this.#options;
    attached.awareness.setLocalState(this.#open === document ? { device, name } : {});
    if (this.#open === document) return;
    // The server passes on what somebody says, and not that they fall silent, which others would notice half a minute later.
    const silence = setTimeout(() => {
      this.#timers.delete(silence);
      if (this.#open !== document) attached.awareness.setLocalState(null);
    }, SILENT_AFTER_MS);
    this.#timers.add(silence);
  }
}
