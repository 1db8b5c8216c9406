import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../shared/contract/contract';
import type { RecordQuery } from '../../shared/contract/records';
import type { MergedRecords } from '../../shared/contract/sharing-storage';
import { Edit } from '../../shared/document/edit';
import { emptyDiff, invertDiff, isEmptyDiff, type RecordDiff } from '../../shared/document/record-diff';
import { applyDiff, emptyTables, findRecord, type RecordTables } from '../../shared/document/record-tables';
import { stampDiff } from '../../shared/document/stamp';
import type { AnyRecord } from '../../shared/domain/records';
import { changedFields } from '../../shared/domain/sync/record-content';
import type { TextKey } from '../../shared/i18n/translator';
import { ok, type Result } from '../../shared/errors/result';
import { closeStep, NO_HISTORY, recordStep, redoStep, undoStep, withoutOutside, type History, type OutsideStep } from './history';
import { diffOfMerged } from './merged-diff';
import { createSaveQueue, type Meeting, type SaveState } from './save-queue';

export type WorkbenchState = {
  tables: RecordTables;
  history: History;
  save: SaveState;
  /** A change that met another version of its record, until somebody has read what became of it; `isKept`: it was made to that. */
  conflict: { record: AnyRecord; isKept: boolean } | null;
};

export type Workbench = {
  store: StoreApi<WorkbenchState>;
  /**
   * Brings the records of a page into the store, once: from then on the store knows every change to them. What is
   * changed and not yet saved stays as it is.
   */
  load(query: RecordQuery): Promise<Result<Record<never, never>>>;
  /** Whether the records of a page are in the store. */
  isLoaded(query: RecordQuery): boolean;
  /**
   * One step of the user: `build` collects the changes on the current tables; they are shown at once, saved,
   * and can be undone.
   * @param label catalogue key that names the step
   * @param mergeKey steps in a row with the same key are one step (typing in one field)
   */
  change(label: TextKey, build: (edit: Edit, tables: RecordTables) => void, mergeKey?: string): void;
  /**
   * A change that undo passes by, for what is given once and for all, such as the number of a document: it stays given
   * whatever is taken back afterwards.
   */
  settle(build: (edit: Edit, tables: RecordTables) => void): void;
  /** Ends the merging of steps, e.g. when a field is left. */
  endStep(): void;
  undo(): void;
  redo(): void;
  /** Somebody has read what became of a change that met another version of its record. */
  endConflict(): void;
  /** Tries to save again after a failure, and to read what could not be read. */
  retrySave(): void;
  /** Resolves when nothing waits to be saved: `true` when all is on the disk. */
  flush(): Promise<boolean>;
  /** Reads what is loaded once more, after main wrote past the store. What is undone and redone stays. */
  reload(): Promise<void>;
  /** Takes in what colleagues changed, which is on the disk already. What is typed here and not yet saved stays. */
  merge(merged: MergedRecords): void;
  /** Notes a step that main carried out past the store; undo asks its author to take it back. */
  noteOutside(label: TextKey, step: OutsideStep): void;
  /** Forgets such a step, taken back by other means. */
  dropOutside(key: string): void;
  /** Forgets everything loaded, e.g. after the workspace was replaced as a whole. */
  reset(): void;
};

/** The records in memory, their undo history and their way to the disk. `now` gives the UTC instant. */
export function createWorkbench(api: Api, now: () => string): Workbench {
  const store = createStore<WorkbenchState>(() => ({ tables: emptyTables(), history: NO_HISTORY, save: { kind: 'saved' }, conflict: null }));
  const queue = createSaveQueue(
    (diff) => api.records.commit({ diff }),
    (save) => store.setState({ save }),
    (id) => meet(id),
  );

  /** Reads a record that is stored in another version than it has here, and makes what changes it to that, where it is there still. */
  const meet = async (id: string): Promise<Meeting | null> => {
    const asked = generation;
    const records = await readLoaded();
    if (records === null) return null;
    const stored = records.find((record) => record.id === id);
    return ({ added, updated, removed }, isGivenUp) => {
      if (asked !== generation) return emptyDiff();
      const change = updated[id];
      const record = change?.[1] ?? added[id] ?? removed[id];
      if (record === undefined) return emptyDiff();
      const { tables } = store.getState();
      const asStored = applyDiff(tables, replacing(findRecord(tables, record.type, id), stored));
      const isKept = stored !== undefined && change !== undefined && !isGivenUp;
      const stamped = isKept ? stampDiff(new Edit().update(stored, changedFields(...change) as never).diff, asStored, now()) : emptyDiff();
      store.setState({ tables: applyDiff(asStored, stamped), conflict: { record, isKept } });
      return stamped;
    };
  };

  /** Applies a diff to what is there now and sends it to the disk. Answers what was really changed. */
  const apply = (diff: RecordDiff): RecordDiff => {
    const stamped = stampDiff(diff, store.getState().tables, now());
    if (!isEmptyDiff(stamped)) {
      // On its way before anything is drawn.
      queue.push(stamped);
      store.setState(({ tables }) => ({ tables: applyDiff(tables, stamped) }));
    }
    return stamped;
  };

  const loads = new Map<string, Promise<Result<Record<never, never>>>>();
  const finished = new Set<string>();

  let generation = 0;

  const read = async (query: RecordQuery, key: string): Promise<Result<Record<never, never>>> => {
    const asked = generation;
    const loaded = await api.records.load(query);
    if (!loaded.ok) return loaded;
    const { tables } = store.getState();
    const added = Object.fromEntries(
      loaded.value.records.filter((record) => !isKnown(tables, record) && !queue.isRemoving(record.id)).map((record) => [record.id, record]),
    );
    // Of the workspace before it was replaced.
    if (asked !== generation) return ok({});
    finished.add(key);
    store.setState({ tables: applyDiff(tables, { added, updated: {}, removed: {} }) });
    return ok({});
  };

  /** All that is loaded, as it is stored now; `null` where that cannot be read. */
  const readLoaded = async (): Promise<AnyRecord[] | null> => {
    const answers = await Promise.all([...finished].map((key) => api.records.load(JSON.parse(key) as RecordQuery)));
    // What cannot be read just now is still there; only what is gone may go.
    if (answers.some((answer) => !answer.ok && answer.error.code !== 'not-found')) return null;
    return answers.flatMap((answer) => (answer.ok ? answer.value.records : []));
  };
  let isReloadDue = false;

  const workbench: Workbench = {
    store,
    load(query) {
      const key = JSON.stringify(query);
      const known = loads.get(key);
      if (known !== undefined) return known;
      const loading = read(query, key).then((result) => {
        if (!result.ok && loads.get(key) === loading) loads.delete(key);
        return result;
      });
      loads.set(key, loading);
      return loading;
    },
    isLoaded: (query) => finished.has(JSON.stringify(query)),
    change(label, build, mergeKey) {
      const edit = new Edit();
      build(edit, store.getState().tables);
      if (isEmptyDiff(edit.diff)) return;
      const diff = apply(edit.diff);
      store.setState(({ history }) => ({ history: recordStep(history, { label, diff, mergeKey: mergeKey ?? null }) }));
    },
    settle(build) {
      const edit = new Edit();
      build(edit, store.getState().tables);
      apply(edit.diff);
    },
    endStep() {
      store.setState(({ history }) => ({ history: closeStep(history) }));
    },
    undo() {
      const undone = undoStep(store.getState().history);
      if (undone === null) return;
      if (undone.step.outside !== undefined) undone.step.outside.undo();
      else apply(invertDiff(undone.step.diff));
      store.setState({ history: undone.history });
    },
    redo() {
      const redone = redoStep(store.getState().history);
      if (redone === null) return;
      apply(redone.step.diff);
      store.setState({ history: redone.history });
    },
    endConflict: () => store.setState({ conflict: null }),
    retrySave() {
      queue.retry();
      if (isReloadDue) void workbench.reload();
    },
    flush: () => queue.flush(),
    async reload() {
      // What is typed meanwhile is read again with the rest, once it is saved.
      for (let before: RecordTables | null = null; before !== store.getState().tables; ) {
        await queue.flush();
        before = store.getState().tables;
        const asked = generation;
        const records = await readLoaded();
        if (asked !== generation) return;
        if (before !== store.getState().tables) continue;
        isReloadDue = records === null;
        if (records === null) return;
        before = applyDiff(emptyTables(), { added: Object.fromEntries(records.map((record) => [record.id, record])), updated: {}, removed: {} });
        store.setState({ tables: before });
      }
    },
    merge({ put, removed, isMuch }) {
      if (isMuch) {
        void workbench.reload();
        return;
      }
      const { diff, isOwnComing } = diffOfMerged(store.getState().tables, { put, removed }, (id) => queue.isRemoving(id));
      store.setState(({ tables }) => ({ tables: applyDiff(tables, diff) }));
      // A change of this window is saved beside theirs; then both are read.
      if (isOwnComing) void workbench.reload();
    },
    noteOutside(label, outside) {
      store.setState(({ history }) => ({ history: recordStep(history, { label, diff: emptyDiff(), mergeKey: null, outside }) }));
    },
    dropOutside(key) {
      store.setState(({ history }) => ({ history: withoutOutside(history, key) }));
    },
    reset() {
      generation += 1;
      loads.clear();
      finished.clear();
      store.setState({ tables: emptyTables(), history: NO_HISTORY });
    },
  };
  return workbench;
}

/** What has a record be as it is stored, where it is. */
function replacing(shown: AnyRecord | undefined, stored: AnyRecord | undefined): RecordDiff {
  if (shown === undefined) return stored === undefined ? emptyDiff() : { ...emptyDiff(), added: { [stored.id]: stored } };
  return stored === undefined ? { ...emptyDiff(), removed: { [shown.id]: shown } } : { ...emptyDiff(), updated: { [stored.id]: [shown, stored] } };
}

/** Whether the store has this version of a record or a newer one. */
function isKnown(tables: RecordTables, record: AnyRecord): boolean {
  const existing = findRecord(tables, record.type, record.id);
  return existing !== undefined && existing.rev >= record.rev;
}
