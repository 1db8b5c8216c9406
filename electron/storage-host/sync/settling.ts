import { groupedBy } from '../../../shared/domain/grouped';
import { carriedWrites } from '../../../shared/domain/sync/carried-writes';
import { HOME_FIELD, homesToLeave, type Home, type Leaving } from '../../../shared/domain/sync/homes';
import { followers, isLed } from '../../../shared/domain/sync/followers';
import { accountOfDocument } from '../../../shared/domain/sync/shared-scope';
import type { PlacedRow } from '../../../shared/domain/sync/kept-parents';
import { HERE, untakenEntries, type Whereabouts } from '../../../shared/domain/sync/read-row';
import { CREATION } from '../../../shared/domain/sync/row-entries';
import type { Stamp } from '../../../shared/domain/sync/stamp';
import type { DocumentWork } from './document-work';
import type { RowHomes, RowName } from './row-homes';
import { placedRow, type RowChange } from './shared-document';

/** A row that takes no part in it, whyever, is left as it is after so many tries. */
const MOST_TRIES = 5;

/** So often this laptop writes to settle a row while it shares: laptops that kept answering each other would fill the documents. */
const MOST_WRITES = 100;

/** What settling needs of the documents that are open. */
export type Surroundings = {
  homes: RowHomes;
  /** This laptop, as it names itself in documents. */
  device: string;
  /** A document that is open. */
  workOn: (document: string) => DocumentWork | null;
  /** Whether a document is as the server has it and may be written. */
  mayWrite: (document: string) => boolean;
  stamp: () => Stamp;
};

/** A row that gives up its record to another document; `to` is that one where the row does not say yet that it went there. */
type Step = RowName & Leaving & { winner: string; to: string | null };

/**
 * Sees to it that a record lives in one document. One that was moved and edited apart, or moved to two accounts apart, has
 * a living row in several: the records show the same of them everywhere, and whoever may write both carries what one says over
 * to the other, and then has it go. All who do so write the same.
 */
export class Settling {
  readonly #touched = new Map<string, RowName>();
  /** Rows that cannot be settled yet. */
  readonly #open = new Map<string, RowName>();
  /** How often in a row a row was not settled by that. */
  readonly #tries = new Map<string, number>();
  /** How often this laptop wrote to settle a row. */
  readonly #writes = new Map<string, number>();
  #isRunning = false;
  #isStopped = false;

  constructor(private readonly around: Surroundings) {}

  /** Something changed by these records, of which several documents have a row. */
  touch(rows: readonly RowName[]): void {
    for (const row of rows) this.#touched.set(row.id, row);
    // What is told in one turn goes together, and none of it within the transaction that tells it.
    if (this.#touched.size > 0) setTimeout(() => void this.#run(), 0);
  }

  /** What could not be written may be now. */
  tryAgain(): void {
    if (this.#open.size === 0) return;
    const { homes, mayWrite } = this.around;
    // What was erased is erased wherever it may be, though the document that says so may only be read.
    const canSettle = ({ id }: RowName): boolean => homes.documentsOf(id).filter(mayWrite).length > (homes.isErased(id) ? 0 : 1);
    const ready = [...this.#open.values()].filter(canSettle);
    for (const { id } of ready) this.#open.delete(id);
    this.touch(ready);
  }

  stop(): void {
    this.#isStopped = true;
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    while (this.#touched.size > 0 && !this.#isStopped) {
      const rows = [...this.#touched.values()];
      this.#touched.clear();
      // What fails is read anew from the disk, and told again then.
      await this.#showAnew(rows).catch(() => undefined);
      await this.#settle(rows).catch(() => undefined);
    }
    this.#isRunning = false;
  }

  async #showAnew(rows: readonly RowName[]): Promise<void> {
    const { homes, workOn } = this.around;
    const placed = rows.flatMap((row) => homes.documentsOf(row.id).map((document) => ({ document, row })));
    await Promise.all([...groupedBy(placed, ({ document }) => document)].map(([document, ofIt]) => workOn(document)?.showAnew(ofIt.map(({ row }) => row))));
  }

  async #settle(rows: readonly RowName[]): Promise<void> {
    const { homes, mayWrite } = this.around;
    await this.#eraseEverywhere(rows.filter(({ id }) => homes.isErased(id)));
    const steps = rows.filter(({ id }) => !homes.isErased(id)).flatMap((row) => this.#stepsOf(row));
    const ready = steps.filter((step) => {
      const isReady = mayWrite(step.document) && mayWrite(step.winner);
      if (!isReady) this.#open.set(step.id, { type: step.type, id: step.id });
      return isReady;
    });
    for (const ofPair of groupedBy(ready, ({ document, winner, wasLeft }) => `${document} ${winner} ${String(wasLeft)}`).values()) await this.#handOver(ofPair);
    const documents = new Set(rows.flatMap(({ id }) => homes.documentsOf(id)));
    for (const document of documents) await this.#sendAfter(document, rows);
  }

  /** Has what belongs to rows that were moved away from a document go where those went. */
  async #sendAfter(document: string, rows: readonly RowName[]): Promise<void> {
    const { homes, workOn, mayWrite, stamp, device } = this.around;
    const from = workOn(document);
    if (from === null) return;
    for (const target of new Set(this.#followersIn(document, from).map(({ to }) => to))) {
      const to = workOn(target);
      if (to === null || !mayWrite(document) || !mayWrite(target)) {
        for (const row of rows) if (homes.documentsOf(row.id).includes(document)) this.#open.set(row.id, row);
        continue;
      }
      const left = (): PlacedRow[] => this.#followersIn(document, from).flatMap((follower) => (follower.to === target ? [follower.row] : []));
      await this.#write(to, () =>
        left().flatMap((row): RowChange[] => {
          const { type, id } = row;
          const other = from.shared.entriesAt(type, id);
          if (to.shared.entriesAt(type, id) !== null || other === null) return this.#carried(row, from, to, false);
          // It begins there as it began here, and what each said since stays theirs.
          const content = { ...Object(other.entries.get(CREATION)?.[0]) as object, [HOME_FIELD]: accountOfDocument(target) };
          return [{ kind: 'create', type, id, content, stamp: from.shared.stampOf(type, id) }, { kind: 'carry', type, id, other, wasLeft: false, stamp: stamp() }];
        }),
      );
      const isThere = (row: RowName): boolean => to.shared.entriesAt(row.type, row.id) !== null && this.#carried(row, from, to, false).length === 0;
      // Whoever deleted it for good is still to be answered.
      const isDeletedHere = ({ type, id }: RowName): boolean => from.shared.read(type, id)?.whereabouts.some((where) => where.device === device && where.to === null) === true;
      await this.#write(from, () =>
        left().filter(isThere).map((row): RowChange => {
          const place = { type: row.type, id: row.id, stamp: stamp(), to: target };
          return isDeletedHere(row) ? { kind: 'leave', ...place, here: document } : { kind: 'delete', ...place, decided: 'all' };
        }),
      );
    }
  }

  #followersIn(document: string, from: DocumentWork): { row: PlacedRow; to: string }[] {
    const { homes } = this.around;
    const movedTo = ({ type, id }: RowName): string | null => {
      const winner = homes.isInSeveral(id) ? homes.homeOf({ type, id }) : null;
      return winner === null || winner.document === document ? null : winner.document;
    };
    // What was erased goes nowhere. What is gone where it is to go has been there before; what lives somewhere else too is settled first.
    // One that was taken along to here left others.
    const mayFollow = (home: Home, to: string): boolean => (home.document === to ? !home.reading.isDeleted : home.document === document || home.reading.isDeleted);
    return followers(from.shared.rows().map(placedRow), movedTo).filter(({ row, to }) => !homes.isErased(row.id) && homes.of(row).every((home) => mayFollow(home, to)));
  }

  /** What a row says that the one of another document lacks. */
  #carried({ type, id }: RowName, from: DocumentWork, to: DocumentWork, wasLeft: boolean): RowChange[] {
    const [here, other] = [to.shared.entriesAt(type, id), from.shared.entriesAt(type, id)];
    if (here === null || other === null || carriedWrites(here, other, wasLeft, this.around.device).length === 0) return [];
    return [{ kind: 'carry', type, id, other, wasLeft, stamp: this.around.stamp() }];
  }

  /** Has rows of one document give up their records to another one. */
  async #handOver(steps: readonly Step[]): Promise<void> {
    const { workOn, stamp } = this.around;
    const [first] = steps;
    const [from, to] = [workOn(first?.document ?? ''), workOn(first?.winner ?? '')];
    if (first === undefined || from === null || to === null) return;
    const stillSteps = (): Step[] => steps.filter((step) => this.#stepsOf(step).some(({ document, winner, wasLeft }) => document === step.document && winner === step.winner && wasLeft === step.wasLeft));
    const carried = (step: Step): RowChange[] => this.#carried(step, from, to, step.wasLeft);
    await this.#write(to, () => stillSteps().flatMap(carried));
    // What was said in it by now is carried over before it goes.
    await this.#write(from, () => stillSteps().flatMap((step): RowChange[] => (carried(step).length > 0 ? [] : [{ kind: 'leave', type: step.type, id: step.id, here: step.document, to: step.to, stamp: stamp() }])));
    const left = stillSteps();
    for (const { id } of steps) {
      if (left.some((step) => step.id === id)) this.#tries.set(id, (this.#tries.get(id) ?? 0) + 1);
      else this.#tries.delete(id);
    }
    this.touch(left.filter(({ id }) => (this.#tries.get(id) ?? 0) < MOST_TRIES));
  }

  /** Writes what settles rows; one that so many writes have not settled is left as it is. */
  async #write(work: DocumentWork, changesNow: () => readonly RowChange[]): Promise<void> {
    let changes: readonly RowChange[] = [];
    await work.settle(() => (changes = changesNow().filter(({ id }) => (this.#writes.get(id) ?? 0) < MOST_WRITES)));
    for (const [id, { type }] of new Map(changes.map((change) => [change.id, change]))) {
      const times = (this.#writes.get(id) ?? 0) + 1;
      this.#writes.set(id, times);
      // The console of this page goes into main's log.
      if (times === MOST_WRITES) console.error(`${type} ${id} is left unsettled: written ${times} times`);
    }
  }

  #stepsOf(row: RowName): Step[] {
    const { homes } = this.around;
    const found: Home[] = homes.of(row);
    const winner = homes.homeOf(row);
    if (winner === null) return [];
    const { document } = winner;
    const stepOf = (to: string | null) => (leaving: Leaving): Step => ({ ...row, ...leaving, winner: document, to });
    // Where something is that goes after another one is no question, and so may be said by anybody.
    return [...homesToLeave(found, winner).map(stepOf(isLed({ type: row.type, fields: winner.reading.fields }) ? document : null)), ...this.#broughtApart(row, found, winner).map(stepOf(document))];
  }

  /**
   * The rows beside the winner of a record that was taken to another account while it was not shared from here: no row says that it
   * was moved, and one may say that it was deleted. Only the laptop the winning row comes from knows that nobody will, as what it
   * moves while it shares it says so.
   */
  #broughtApart({ type, id }: RowName, found: readonly Home[], winner: Home): Leaving[] {
    const { homes, device } = this.around;
    // Where this laptop said itself that it is gone or there again, that was no move.
    const isMove = ({ to, device: by, stamp }: Whereabouts): boolean => (to !== null && to !== HERE) || (by === device && stamp > (winner.reading.claim ?? 0));
    const isTold = found.some(({ reading }) => reading.whereabouts.some(isMove));
    if (isTold) return [];
    const others = found.filter(({ document }) => document !== winner.document);
    if (homes.shared(winner.document)?.isOfOthers(type, id, device) === false) return others.filter(({ reading }) => (reading.isDeleted ? reading.whereabouts.length > 0 : reading.claim !== null)).map(({ document }) => ({ document, wasLeft: false }));
    // What went after another one is where that is, whoever took it along.
    const isTakenAlong = ({ document, reading }: Home): boolean => reading.isDeleted && reading.whereabouts.length > 0 && untakenEntries(homes.shared(document)?.entriesAt(type, id)?.entries ?? new Map()).length === 0;
    return isLed({ type, fields: winner.reading.fields }) ? others.filter(isTakenAlong).map(({ document }) => ({ document, wasLeft: true })) : [];
  }

  async #eraseEverywhere(rows: readonly RowName[]): Promise<void> {
    const { homes, workOn, mayWrite } = this.around;
    const placed = rows.flatMap((row) => homes.of(row).map(({ document }) => ({ document, row })));
    for (const [document, each] of groupedBy(placed, (one) => one.document)) {
      const ofIt = each.map(({ row }) => row);
      if (mayWrite(document)) await workOn(document)?.erase(ofIt);
      else for (const row of ofIt) this.#open.set(row.id, row);
    }
  }
}
