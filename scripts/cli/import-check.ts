import { readFile } from 'node:fs/promises';
import { localDay } from '../../shared/domain/calendar/local-day';
import { NOTHING_THERE } from '../../shared/domain/import/plan/import-plan';
import type { TableFailure } from '../../shared/domain/import/table';
import { translator, type Translate } from '../../shared/i18n/translator';
import { readArguments } from './import-check/arguments';
import { checkFile } from './import-check/check-file';
import type { Verb } from './verb';

const USAGE =
  'import-check FILE [--locale de|en] [--timezone TZ] [--rows]   prints as JSON what importing a file would do (also --after FILE, --value FROM=TO, --kind, --sheet, --header-row, --encoding, --delimiter)';

/** `import-check FILE`: the dry run of an import as JSON. Nothing is written. */
export const importCheck: Verb = {
  usage: USAGE,
  async run(args, out, err) {
    const chosen = readArguments(args);
    if (typeof chosen === 'string') {
      err(chosen);
      err(`Usage: npm run cli -- ${USAGE}`);
      return 2;
    }
    let existing = NOTHING_THERE;
    for (const [at, file] of [...chosen.after, chosen.file].entries()) {
      let bytes: Uint8Array;
      try {
        bytes = await readFile(file);
      } catch (error) {
        err(`Cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`);
        return 1;
      }
      const isLast = at === chosen.after.length;
      const { kind, options, ...rest } = chosen;
      const checked = checkFile(bytes, existing, { ...rest, ...(isLast && kind !== undefined ? { kind } : {}), options: isLast ? options : {}, today: localDay(new Date()) });
      if (!checked.ok) {
        const { code, params } = checked.error;
        const text = failureText(translator(chosen.locale), checked.error);
        out(JSON.stringify({ file, failure: { code, params, text } }, null, 2));
        err(`${file}: ${text}`);
        return 1;
      }
      existing = checked.value.existing;
      if (isLast) out(JSON.stringify({ file, ...checked.value.report }, null, 2));
    }
    return 0;
  },
};

function failureText(t: Translate, failure: TableFailure): string {
  const params = failure.code === 'foreign-format' ? { format: t(`importPeople.formats.${failure.params.format}`) } : { ...failure.params };
  return t(`importPeople.failures.${failure.code}`, params);
}
