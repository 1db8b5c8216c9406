import { composeDiffs, isEmptyDiff, type RecordDiff } from '../../shared/document/record-diff';
import type { TextKey } from '../../shared/i18n/translator';

/** One step the user can take back. `label` is a key of the catalogue that names it. */
export type Step = { label: TextKey; diff: RecordDiff; mergeKey: string | null; outside?: OutsideStep };

/** A step that main carried out past the store, e.g. an import. Taken back, it is gone: it cannot be redone. */
export type OutsideStep = { key: string; undo: () => void };

export type History = { readonly done: readonly Step[]; readonly undone: readonly Step[] };

const MAX_STEPS = 500;

/** A history without steps. */
export const NO_HISTORY: History = { done: [], undone: [] };

/**
 * Records a step. Steps with the same merge key in a row become one, so that typing a word is one step; a
 * step that cancels itself leaves none.
 */
export function recordStep(history: History, step: Step): History {
  const last = history.done.at(-1);
  if (last !== undefined && step.mergeKey !== null && last.mergeKey === step.mergeKey) {
    const diff = composeDiffs(last.diff, step.diff);
    const before = history.done.slice(0, -1);
    return { done: isEmptyDiff(diff) ? before : [...before, { ...step, diff }], undone: [] };
  }
  return { done: [...history.done.slice(-MAX_STEPS + 1), step], undone: [] };
}

/** Ends merging: the next step is one of its own even with the same key. */
export function closeStep(history: History): History {
  const last = history.done.at(-1);
  if (last === undefined || last.mergeKey === null) return history;
  return { ...history, done: [...history.done.slice(0, -1), { ...last, mergeKey: null }] };
}

/** The history without a step of main that was taken back elsewhere. */
export function withoutOutside(history: History, key: string): History {
  return { ...history, done: history.done.filter(({ outside }) => outside?.key !== key) };
}

/** Moves the last step to the undone ones. */
export function undoStep(history: History): { history: History; step: Step } | null {
  const step = history.done.at(-1);
  if (step === undefined) return null;
  const done = history.done.slice(0, -1);
  if (step.outside !== undefined) return { step, history: { done, undone: [] } };
  return { step, history: { done, undone: [...history.undone, { ...step, mergeKey: null }] } };
}

/** Moves the step undone last back to the done ones. */
export function redoStep(history: History): { history: History; step: Step } | null {
  const step = history.undone.at(-1);
  if (step === undefined) return null;
  return { step, history: { done: [...history.done, step], undone: history.undone.slice(0, -1) } };
}
