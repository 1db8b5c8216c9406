import type { Changes } from '../../shared/document/edit';
import type { RecordTables } from '../../shared/document/record-tables';
import { moveTo } from '../../shared/domain/needs/ordering';
import type { AnyRecord, RecordOf, RecordType } from '../../shared/domain/records';
import type { TextKey } from '../../shared/i18n/translator';
import type { Workbench } from './workbench';

/** Record types that stand in an order of the user's. */
export type OrderedType = { [T in RecordType]: RecordOf<T> extends { orderKey: string } ? T : never }[RecordType];

/** Catalogue keys that name the steps in the undo history. */
export type RowSteps = { edit: TextKey; move: TextKey };

/** What a list of rows does to one of them. Each call is one step to undo. */
export type RowChanges<T extends OrderedType> = {
  /** Changes fields of the row as it is now. Changes with the same merge key in a row are one step. */
  update(id: string, fields: Changes<RecordOf<T>>, mergeKey?: string): void;
  /**
   * Moves a row to a place in its list, counted without the row itself.
   * @param rows the whole list
   */
  move(rows: readonly RecordOf<T>[], id: string, place: number): void;
};

/** Changes to rows of a type, as steps with these names. */
export function createRowChanges<T extends OrderedType>(workbench: Workbench, type: T, steps: RowSteps): RowChanges<T> {
  const current = (tables: RecordTables, id: string): RecordOf<T> | undefined => tables[type].get(id);
  return {
    update(id, fields, mergeKey) {
      workbench.change(
        steps.edit,
        (edit, tables) => {
          const row = current(tables, id);
          if (row !== undefined) edit.update<AnyRecord>(row, fields);
        },
        mergeKey,
      );
    },
    move(rows, id, place) {
      workbench.change(steps.move, (edit, tables) => {
        for (const { id: movedId, orderKey } of moveTo(rows as readonly { id: string; orderKey: string }[], id, place)) {
          const row = current(tables, movedId);
          if (row !== undefined) edit.update<AnyRecord>(row, { orderKey } as Changes<AnyRecord>);
        }
      });
    },
  };
}
