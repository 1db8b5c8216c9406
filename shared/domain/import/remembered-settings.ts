import type { Bookkeeping } from '../schema/record';
import { IMPORT_FIELDS } from './columns/fields';
import type { ColumnTarget } from './columns/column-target';
import { foldHeader } from './fold-header';
import type { ColumnFormat } from './formats/column-format';
import type { ImportProfile } from './import-profile';
import type { ChosenSettings, ImportSettings } from './import-settings';
import { fingerprint } from './match/fingerprint';
import { fit } from './plan/fit';

/** What words of a file mean here, as the user said. */
export type RememberedValue = ImportProfile['values'][number];

/** The headers of a table as a fingerprint: tables with the same ones are taken alike. */
export function headerSignature(headers: readonly string[]): string {
  return `headers:${fingerprint(headers.map(foldHeader).join('\u0000'))}`;
}

/** How a table was taken the last time. Fields this version does not know are left out. */
export function rememberedSettings({ kind, columns }: ImportProfile): ChosenSettings {
  const targets = columns.map(({ field, label, group }): ColumnTarget | null => {
    const known = IMPORT_FIELDS.find((one) => one === field);
    return known === undefined ? null : { field: known, label, group };
  });
  const formats = Object.fromEntries(columns.flatMap(({ format }, column) => {
    const known = readFormat(format);
    return known === null ? [] : [[column, known]];
  }));
  return { kind, targets, formats };
}

/** A profile that remembers these settings; only formats that had to be asked for are kept, the others are seen anew in each file. */
export function profileOf(bookkeeping: Bookkeeping, of: { signature: string; fileName: string; settings: ImportSettings; asked: readonly number[]; values: readonly RememberedValue[] }): ImportProfile {
  const { signature, fileName, settings, asked, values } = of;
  return {
    type: 'importProfile', ...bookkeeping, signature, fileName: fit(fileName), kind: settings.kind,
    columns: settings.targets.map((target, column) => ({
      field: target?.field ?? '', label: fit(target?.label ?? ''), group: fit(target?.group ?? ''), format: asked.includes(column) ? formatText(settings.formats[column]) : '',
    })),
    values: values.map(({ field, from, to }) => ({ field, from: fit(from), to: fit(to) })).slice(0, 2000),
  };
}

function formatText(format: ColumnFormat | undefined): string {
  if (format?.kind === 'number') return `number ${format.decimal} ${format.scale}`;
  return format?.kind === 'date' ? `date ${format.order}` : '';
}

function readFormat(text: string): ColumnFormat | null {
  const [kind, what, scale] = text.split(' ');
  if (kind === 'number' && (what === '.' || what === ',')) return { kind, decimal: what, scale: scale === '100' ? 100 : 1, isProven: true };
  if (kind === 'date' && (what === 'dmy' || what === 'mdy' || what === 'serial')) return { kind, order: what, isProven: true };
  return null;
}
