import type { AnyRecord } from '../../shared/domain/records';
import type { TextKey } from '../../shared/i18n/translator';
import type { Changes } from '../../shared/document/edit';
import { useWorkbench } from '../stores/workbench-context';

/** Names of the fields of a record that hold text. */
export type TextFieldOf<R extends AnyRecord> = {
  [K in keyof R]-?: R[K] extends string ? (string extends R[K] ? K : never) : never;
}[Exclude<keyof R, 'id' | 'createdAt' | 'updatedAt'>] &
  string;

/**
 * Wires a text control to a field of a record: every keystroke is saved, the typing of one visit to the field
 * is one step to undo.
 * @param label catalogue key that names the step
 */
export function useRecordText<R extends AnyRecord>(record: R, field: TextFieldOf<R>, label: TextKey) {
  const workbench = useWorkbench();
  return {
    value: record[field] as string,
    onValueChange: (value: string) =>
      workbench.change(
        label,
        (edit, tables) => {
          const current = tables[record.type].get(record.id) as R | undefined;
          if (current !== undefined) edit.update(current, { [field]: value } as unknown as Changes<R>);
        },
        `${record.id}.${field}`,
      ),
    onBlur: () => workbench.endStep(),
  };
}
