import { expect, it } from 'vitest';
import '../../shared/i18n/parts/imports';
import { readWorkbook } from '../../electron/workers/parsers/workbook/read-workbook';
import { importSession } from '../../electron/workers/imports/import-session';
import { errorText } from '../../shared/i18n/error-text';
import { translator } from '../../shared/i18n/translator';
import { hostileFiles } from '../support/imports/hostile-files';
import { AS_IT_IS, NOTHING_DECIDED } from '../support/imports/import-choices';

const FILES = 200;
/** What reading may leave in memory, beside the bytes of the files themselves. */
const MEMORY_BOUND_MB = 900;

it(`${FILES} hostile files end in a message or a dry run`, async () => {
  const session = importSession();
  const t = translator('de');
  const refused = new Set<string>();
  let read = 0;
  for (const { name, what, bytes } of hostileFiles(FILES, 7)) {
    const opened = await session.open({ bytes, fileName: name, language: 'de', today: '2026-03-25', profiles: [], options: {}, taken: AS_IT_IS });
    if (!opened.ok) {
      refused.add(what);
      const text = errorText(t, opened.error);
      expect(text, what).toContain(name);
      // In words, with every place filled.
      expect(text, what).not.toMatch(/importPeople\.|errors\.|\{\{/);
      expect(opened.error.code, what).toBe('not-a-table');
      continue;
    }
    read += 1;
    const plan = await session.plan({ taken: AS_IT_IS, decisions: NOTHING_DECIDED });
    expect(plan.ok, what).toBe(true);
    const prepared = await session.prepare({ now: '2026-03-25T08:00:00.000Z' });
    expect(prepared.ok, what).toBe(true);
  }
  for (const what of ['zip-bomb', 'bomb-of-small-parts', 'other-zip', 'columns-10000', 'cell-5mb', 'only-separators', 'nuls-alone', 'old-excel-cut', 'empty']) expect(refused).toContain(what);
  expect(read).toBeGreaterThan(20);
  expect(process.memoryUsage().rss / 1_000_000).toBeLessThan(MEMORY_BOUND_MB);
});

// The workbook library's own unpacking does not come back from this one.
it('a workbook whose packed parts are damaged has an end', () => {
  const [flipped] = [...hostileFiles(108, 5_192_438)].slice(-1);
  expect(flipped?.what).toBe('flipped');
  expect(readWorkbook(flipped?.bytes ?? new Uint8Array())).toMatchObject({ ok: false });
});
