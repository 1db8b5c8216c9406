import { useCallback } from 'react';
import type { MatrixCell } from '../../../../shared/domain/key-account/white-space';
import type { WhiteSpaceCell } from '../../../../shared/domain/key-account/white-space-cell';
import { newRecord } from '../../../stores/new-record';
import { useWorkbench } from '../../../stores/workbench-context';

export type CellChanges = Partial<Pick<WhiteSpaceCell, 'state' | 'potential' | 'note'>>;

/** Says something of a unit and an offering; a cell nobody spoke of yet is made. */
export function useChangeCell(): (cell: Pick<MatrixCell, 'unitId' | 'productId'>, changes: CellChanges) => void {
  const workbench = useWorkbench();
  return useCallback(
    ({ unitId, productId }, changes) =>
      workbench.change('keyAccounts.steps.cell', (edit, tables) => {
        const said = [...tables.whiteSpaceCell.values()].find((one) => one.accountId === unitId && one.productId === productId);
        if (said !== undefined) edit.update(said, changes);
        else edit.add({ type: 'whiteSpaceCell', ...newRecord(), accountId: unitId, productId, state: 'unknown', potential: null, note: '', ...changes });
      }),
    [workbench],
  );
}
