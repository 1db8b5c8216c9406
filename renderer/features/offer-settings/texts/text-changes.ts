import { keyAtEnd } from '../../../../shared/domain/needs/ordering';
import type { Language } from '../../../../shared/domain/schema/values';
import type { TextModule, TextPlace } from '../../../../shared/domain/workspace/text-module';
import { makeDefault, modulesAt } from '../../../../shared/domain/workspace/text-modules';
import { newRecord } from '../../../stores/new-record';
import { createRowChanges, type RowChanges } from '../../../stores/row-changes';
import type { Workbench } from '../../../stores/workbench';

export type NewText = { place: TextPlace; language: Language; name: string; text: string; isDefault: boolean };

/** Everything that changes text modules. Each call is one step to undo. */
export type TextChanges = RowChanges<'textModule'> & {
  /** Answers the id of the new text. */
  add(place: TextPlace, language: Language): string;
  addAll(texts: readonly NewText[]): void;
  setDefault(module: TextModule, isDefault: boolean): void;
  remove(module: TextModule): void;
};

/** Changes to the text modules of a workbench. */
export function createTextChanges(workbench: Workbench): TextChanges {
  const rows = createRowChanges(workbench, 'textModule', { edit: 'offerSettings.steps.editText', move: 'offerSettings.steps.moveText' });
  return {
    ...rows,
    add(place, language) {
      const record = newRecord();
      workbench.change('offerSettings.steps.addText', (edit, tables) => {
        const others = modulesAt(tables.textModule.values(), place, language);
        edit.add({ type: 'textModule', ...record, orderKey: keyAtEnd(others), place, language, name: '', text: '', isDefault: others.length === 0 });
      });
      return record.id;
    },
    addAll(texts) {
      workbench.change('offerSettings.steps.starterTexts', (edit, tables) => {
        for (const text of texts) {
          const others = modulesAt(tables.textModule.values(), text.place, text.language);
          edit.add({ type: 'textModule', ...newRecord(), orderKey: keyAtEnd(others), ...text });
        }
      });
    },
    setDefault(module, isDefault) {
      workbench.change('offerSettings.steps.defaultText', (edit, tables) => {
        for (const change of makeDefault(tables.textModule.values(), module, isDefault)) edit.update(change.module, { isDefault: change.isDefault });
      });
    },
    remove(module) {
      workbench.change('offerSettings.steps.removeText', (edit) => edit.remove(module));
    },
  };
}
