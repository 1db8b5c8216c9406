import { IMPORT_TABLES, type ImportTable } from '../../../shared/contract/import-storage';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { ParsersContract } from '../../../shared/contract/workers';
import { ok, type Result } from '../../../shared/errors/result';

const PAGE = 2000;

/** Lines of a whole table, page by page, so that nobody is held up by one message. */
async function eachPage(storage: ApiOf<StorageContract>['imports'], type: ImportTable, take: (lines: string[]) => Promise<Result<unknown>>): Promise<Result<unknown>> {
  for (let after: string | null = null; ; ) {
    const page: Result<{ lines: string[]; last: string | null }> = await storage.page({ type, after, limit: PAGE });
    if (!page.ok) return page;
    const taken = await take(page.value.lines);
    if (!taken.ok || page.value.last === null) return taken;
    after = page.value.last;
  }
}

/** Gives the worker what is there already. Main passes text on and looks at none of it. */
export async function handOverExisting(storage: ApiOf<StorageContract>['imports'], parsers: ApiOf<ParsersContract>['imports']): Promise<Result<unknown>> {
  let isFirst = true;
  for (const type of IMPORT_TABLES) {
    if (type === 'importProfile') continue;
    const handed = await eachPage(storage, type, async (lines) => {
      const answer = await parsers.existing({ type, lines, isFirst });
      isFirst = false;
      return answer;
    });
    if (!handed.ok) return handed;
  }
  return ok({});
}

/** How files were taken before, as text. */
export async function rememberedProfiles(storage: ApiOf<StorageContract>['imports']): Promise<string[]> {
  const profiles: string[] = [];
  const read = await eachPage(storage, 'importProfile', async (lines) => {
    profiles.push(...lines);
    return ok({});
  });
  return read.ok ? profiles.slice(0, PAGE) : [];
}
