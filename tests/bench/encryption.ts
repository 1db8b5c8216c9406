import { Edit } from '../../shared/document/edit';
import { launch, removeProfile, type Running } from '../support/electron/launch';
import { newPlainProfile } from '../support/electron/plain-profile';
import { account } from '../support/records/records';
import { median, type BenchLine } from './bench-line';
import { fillLarge } from './large-workspace';

/** A load takes half a second. A save is a tenth of that, and so more easily disturbed. */
const ROUNDS = { load: 7, save: 21 };
const GOAL = '1.3';
/** As many as a large step of the user or a lot of an import changes. */
const SAVED_AT_ONCE = 500;

/** Milliseconds something takes in the window. */
type Measure = (running: Running) => Promise<number>;

/** From the window's question for all 10,000 companies with what they are chosen by to its answer. */
const load: Measure = ({ page }) =>
  page.evaluate(async () => {
    const start = performance.now();
    const loaded = await window.werkbank.api.records.load({ kind: 'prospects' });
    if (!loaded.ok || loaded.value.records.length < 10_000) throw new Error('not all of them');
    return performance.now() - start;
  });

/** From a change of many records to its durable acknowledgement. */
const save: Measure = ({ page }) =>
  page.evaluate(
    async (diff) => {
      const start = performance.now();
      const saved = await window.werkbank.api.records.commit({ diff });
      if (!saved.ok) throw new Error(saved.error.code);
      return performance.now() - start;
    },
    new Edit().add(...Array.from({ length: SAVED_AT_ONCE }, (_unused, index) => account({ name: `Another company ${index}` }))).diff,
  );

async function beside(name: string, rounds: number, measure: Measure): Promise<BenchLine> {
  const sealed = await launch();
  const plain = await launch({ profile: newPlainProfile() });
  for (const running of [sealed, plain]) await fillLarge(running);
  const values: number[] = [];
  const references: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const reference = await measure(plain);
    const value = await measure(sealed);
    // The first round warms up.
    if (round < 0) continue;
    references.push(reference);
    values.push(value);
  }
  for (const running of [sealed, plain]) {
    await running.app.close();
    removeProfile(running.profile);
  }
  return { name, value: median(values), reference: median(references), goal: GOAL };
}

/** Reads a workspace of 10,000 companies beside the same without encryption. */
export const benchEncryptLoad = (): Promise<BenchLine> => beside('encrypt-load', ROUNDS.load, load);

/** Saves a large change in it, beside the same without encryption. */
export const benchEncryptSave = (): Promise<BenchLine> => beside('encrypt-save', ROUNDS.save, save);
