import type { Language } from '../schema/values';
import type { ColumnTarget } from './columns/column-target';
import { proposeTargets, readHeaders } from './columns/propose-targets';
import { detectKind } from './detect-kind';
import { detectFormats, type ColumnFormat } from './formats/column-format';
import type { ImportKind } from './import-kind';
import type { TableContent } from './person-columns';

/** How a table is taken: what it is about, what each column is and how its cells are read. All of it can be changed by hand. */
export type ImportSettings = { kind: ImportKind; targets: (ColumnTarget | null)[]; formats: ColumnFormat[] };

/** What was decided by hand, in place of what the file suggests. */
export type ChosenSettings = { kind?: ImportKind; targets?: readonly (ColumnTarget | null)[]; formats?: Readonly<Record<number, ColumnFormat>> };

/** Finds out how a table is to be taken; what was chosen by hand stays. */
export function proposeSettings(table: TableContent, language: Language, chosen: ChosenSettings = {}): ImportSettings {
  const meanings = readHeaders(table.headers);
  const kind = chosen.kind ?? detectKind(table, meanings);
  const targets = chosen.targets?.length === table.headers.length ? [...chosen.targets] : proposeTargets(table, kind, meanings);
  const detected = detectFormats(table, targets, language);
  return { kind, targets, formats: detected.map((format, column) => chosen.formats?.[column] ?? format) };
}
