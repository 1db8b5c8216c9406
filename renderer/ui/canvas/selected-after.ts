import type { EdgeChange, NodeChange } from '@xyflow/react';

/** The selected ids after changes on a canvas; `null` where none of them is about the selection. */
export function selectedAfter(before: ReadonlySet<string>, changes: readonly (NodeChange | EdgeChange)[]): ReadonlySet<string> | null {
  const after = new Set(before);
  let isChanged = false;
  for (const change of changes) {
    if (change.type !== 'select') continue;
    isChanged = true;
    if (change.selected) after.add(change.id);
    else after.delete(change.id);
  }
  return isChanged ? after : null;
}
