import { launch, removeProfile } from '../support/electron/launch';
import { quantile, type BenchLine } from './bench-line';
import { fillLarge } from './large-workspace';

const GOAL = '50';
/** What is typed, key by key. */
const TYPED = ['company 47', 'anna', 'person 3', 'müller', 'vogt', 'deal of', 'produktion', 'zz'];

/**
 * From a key stroke in the search to the first results in the window, p95 in milliseconds, among 10,000 companies and
 * 50,000 people.
 */
export async function benchSearchKey(): Promise<BenchLine> {
  const running = await launch();
  await fillLarge(running);
  const texts = TYPED.flatMap((word) => Array.from(word, (_letter, index) => word.slice(0, index + 1)));
  const times = await running.page.evaluate(async (asked) => {
    // The first search builds the index; it is asked for when the search opens.
    await window.werkbank.api.records.search({ text: 'warm', limit: 20 });
    const measured: number[] = [];
    for (const text of asked) {
      const start = performance.now();
      const found = await window.werkbank.api.records.search({ text, limit: 20 });
      if (!found.ok) throw new Error(found.error.code);
      measured.push(performance.now() - start);
    }
    return measured;
  }, texts);
  await running.app.close();
  removeProfile(running.profile);
  return { name: 'search-key', value: quantile(times, 0.95), goal: GOAL };
}
