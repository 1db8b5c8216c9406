import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../../shared/domain/schema/values';
import { IMPORT_KINDS, type ImportKind } from '../../../shared/domain/import/import-kind';
import { TABLE_ENCODINGS, type TableOptions } from '../../../shared/domain/import/table';

export type ImportCheckArguments = { file: string; locale: Language; timeZone: string; withRows: boolean; kind?: ImportKind; options: TableOptions;
  /** Files imported before it, in memory, so that rows find what they belong to. */
  after: string[];
  /** What words of the file mean: `GTXPro=GTX Pro`. */
  values: [from: string, to: string][];
};

/** Reads the arguments, or says what is wrong with them. */
export function readArguments(args: readonly string[]): ImportCheckArguments | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        locale: { type: 'string', default: 'en' },
        timezone: { type: 'string' },
        rows: { type: 'boolean', default: false },
        kind: { type: 'string' },
        sheet: { type: 'string' },
        'header-row': { type: 'string' },
        encoding: { type: 'string' },
        delimiter: { type: 'string' },
        after: { type: 'string', multiple: true, default: [] },
        value: { type: 'string', multiple: true, default: [] },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return 'Name one file.';
  const locale = LANGUAGES.find((language) => language === values.locale);
  if (locale === undefined) return `--locale is one of ${LANGUAGES.join(', ')}.`;
  const kind = IMPORT_KINDS.find((one) => one === values.kind);
  if (values.kind !== undefined && kind === undefined) return `--kind is one of ${IMPORT_KINDS.join(', ')}.`;
  const encoding = TABLE_ENCODINGS.find((one) => one === values.encoding);
  if (values.encoding !== undefined && encoding === undefined) return `--encoding is one of ${TABLE_ENCODINGS.join(', ')}.`;
  const headerRow = values['header-row'] === undefined ? undefined : Number(values['header-row']);
  if (headerRow !== undefined && !(Number.isInteger(headerRow) && headerRow >= 0)) return '--header-row is the number of a line, 0 for none.';
  const timeZone = values.timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    Intl.DateTimeFormat('en', { timeZone });
  } catch {
    return `--timezone ${timeZone} is no time zone; write it as Europe/Berlin.`;
  }
  const pairs = values.value.map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
  if (values.value.some((pair) => !pair.includes('='))) return '--value is written as FROM=TO.';
  return {
    file, locale, timeZone, withRows: values.rows, after: values.after, values: pairs,
    ...(kind === undefined ? {} : { kind }),
    options: {
      ...(encoding === undefined ? {} : { encoding }),
      ...(values.delimiter === undefined ? {} : { delimiter: values.delimiter }),
      ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
      ...(headerRow === undefined ? {} : { headerRow }),
    },
  };
}
