import fc from 'fast-check';
import { expect } from 'vitest';
import { createWorkbench, type Workbench } from '../../../renderer/stores/workbench';
import type { RecordTables } from '../../../shared/document/record-tables';
import { fakeApi } from './fake-api';

const SEQUENCES = 10_000;
const NOW = '2026-03-25T08:00:00.000Z';

/** Something a random user does. `undo` and `redo` are those of the workbench. */
export type RandomAct = { kind: string };

/**
 * Takes a workbench through 10,000 random sequences of edits, undos and redos: each undo leads to what was there a step
 * before, each redo to what was there after it, and all undos to the beginning.
 * @param perform does one act to a workbench; called with a new one for each sequence
 */
export function walkBackAndForth<A extends RandomAct>(start: RecordTables, act: fc.Arbitrary<A>, perform: (workbench: Workbench) => (act: A) => void): void {
  const { api } = fakeApi();
  const begin = content(start);
  let edits = 0;
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 14 }), (acts) => {
      const workbench = createWorkbench(api, () => NOW);
      workbench.store.setState({ tables: start });
      const doNext = perform(workbench);
      const now = (): string => content(workbench.store.getState().tables);
      const done = (): number => workbench.store.getState().history.done.length;
      /** What there was after so many steps. */
      const after = [begin];
      for (const next of acts) {
        const before = done();
        doNext(next);
        if (next.kind === 'undo' || next.kind === 'redo') {
          expect(done()).toBe(next.kind === 'undo' ? Math.max(0, before - 1) : Math.min(after.length - 1, before + 1));
          expect(now()).toBe(after[done()]);
        } else if (workbench.store.getState().history.undone.length === 0) {
          // One act is one step at most; a step that joins the last one, or cancels it, takes its place.
          expect(done()).toBeLessThanOrEqual(before + 1);
          after.length = Math.min(after.length, done());
          after[done()] = now();
          edits += 1;
        } else expect(now()).toBe(after[done()]);
      }
      const end = now();
      const last = done();
      while (done() > 0) workbench.undo();
      expect(now()).toBe(begin);
      while (done() < last) workbench.redo();
      expect(now()).toBe(end);
      while (done() > 0) workbench.undo();
      expect(now()).toBe(begin);
    }),
    { numRuns: SEQUENCES, seed: 20260325 },
  );
  // The sequences are no idle ones.
  expect(edits).toBeGreaterThan(3 * SEQUENCES);
}

/** All there is, apart from how often and when it was changed. */
function content(tables: RecordTables): string {
  const records = Object.values(tables).flatMap((table): { id: string }[] => [...table.values()]);
  return JSON.stringify(records.map((record) => ({ ...record, rev: 0, updatedAt: '' })).sort((a, b) => (a.id < b.id ? -1 : 1)));
}
