import type { Changes, Edit } from '../../../shared/document/edit';
import type { RecordTables } from '../../../shared/document/record-tables';
import { draftTemplate } from '../../../shared/domain/need-library/draft-template';
import { mergedTemplates, withMergedSegment } from '../../../shared/domain/need-library/merge-templates';
import type { NeedTemplate, TemplateKind } from '../../../shared/domain/need-library/need-template';
import { isStarterEntry } from '../../../shared/domain/need-library/starter-entry';
import type { Currency, Language } from '../../../shared/domain/schema/values';
import { newRecord } from '../../stores/new-record';
import type { Workbench } from '../../stores/workbench';

/** What the library page does to entries; each call is one step to undo. */
export type LibraryChanges = {
  /** Adds an entry without words. Answers its id. */
  add(kind: TemplateKind, fields: { language: Language; currency: Currency; segments: readonly string[] }): string;
  /** Changes fields of an entry. Changes with the same merge key in a row are one step. */
  update(entry: NeedTemplate, fields: Changes<NeedTemplate>, mergeKey?: string): void;
  remove(entry: NeedTemplate): void;
  /** Takes entries back that were taken out. */
  bringBack(entries: readonly NeedTemplate[]): void;
  /** Makes one entry of several that say the same; the first keeps its words. */
  merge(kept: NeedTemplate, others: readonly NeedTemplate[], library: readonly NeedTemplate[]): void;
  /** Writes a segment alike in all entries. */
  spellSegment(spellings: readonly string[], name: string, library: readonly NeedTemplate[]): void;
};

/** The steps of the library page. */
export function createLibraryChanges(workbench: Workbench): LibraryChanges {
  return {
    add(kind, { language, currency, segments }) {
      const bookkeeping = newRecord();
      workbench.change('library.steps.add', (edit) => edit.add(draftTemplate({ bookkeeping, kind, text: '', segments, currency, language })));
      return bookkeeping.id;
    },
    update(entry, fields, mergeKey) {
      workbench.change('library.steps.edit', (edit, tables) => write(edit, tables, entry, fields), mergeKey);
    },
    remove(entry) {
      workbench.change('library.steps.remove', (edit, tables) => takeOut(edit, tables, entry));
    },
    bringBack(entries) {
      workbench.change('library.steps.bringBack', (edit, tables) => {
        for (const entry of entries) write(edit, tables, entry, { isRemoved: false });
      });
    },
    merge(kept, others, library) {
      workbench.change('library.steps.merge', (edit, tables) => {
        const merge = mergedTemplates(kept, others, [...tables.pain.values(), ...tables.benefit.values()], library);
        write(edit, tables, kept, merge.kept);
        for (const record of merge.repointed) {
          if (record.type === 'needTemplate') write(edit, tables, record, { relievesId: kept.id });
          else if (record.type === 'pain') edit.update(record, { templateId: kept.id });
          else edit.update(record, { templateId: kept.id });
        }
        for (const gone of merge.gone) takeOut(edit, tables, gone);
      });
    },
    spellSegment(spellings, name, library) {
      workbench.change('library.steps.edit', (edit, tables) => {
        for (const entry of library) {
          const segments = withMergedSegment(entry, spellings, name);
          if (segments !== null) write(edit, tables, entry, { segments });
        }
      });
    },
  };
}

/** Entries every library begins with are no records until something of them changes. */
function write(edit: Edit, tables: RecordTables, entry: NeedTemplate, fields: Changes<NeedTemplate>): void {
  const stored = tables.needTemplate.get(entry.id);
  if (stored === undefined) edit.add({ ...entry, ...fields });
  else edit.update(stored, fields);
}

function takeOut(edit: Edit, tables: RecordTables, entry: NeedTemplate): void {
  if (isStarterEntry(entry.id)) write(edit, tables, entry, { isRemoved: true });
  else edit.remove(tables.needTemplate.get(entry.id) ?? entry);
}
