import { readFile } from 'node:fs/promises';
import { localDay } from '../../shared/domain/calendar/local-day';
import { translator } from '../../shared/i18n/translator';
import { readArguments } from './import-check/arguments';
import { checkFile } from './import-check/check-file';
import type { Verb } from './verb';

const USAGE =
  'import-check FILE [--locale de|en] [--timezone TZ] [--rows]   prints as JSON what importing a file would do (also --kind, --sheet, --header-row, --encoding, --delimiter)';

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
    let bytes: Uint8Array;
    try {
      bytes = await readFile(chosen.file);
    } catch (error) {
      err(`Cannot read ${chosen.file}: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`);
      return 1;
    }
    const checked = checkFile(bytes, { ...chosen, today: localDay(new Date()) });
    if (!checked.ok) {
      const t = translator(chosen.locale);
      const { code, params } = checked.error;
      const words = checked.error.code === 'foreign-format' ? { format: t(`importPeople.formats.${checked.error.params.format}`) } : params;
      const message = t(`importPeople.failures.${code}`, { ...words });
      out(JSON.stringify({ file: chosen.file, failure: { code, params, text: message } }, null, 2));
      err(`${chosen.file}: ${message}`);
      return 1;
    }
    out(JSON.stringify({ file: chosen.file, ...checked.value }, null, 2));
    return 0;
  },
};
