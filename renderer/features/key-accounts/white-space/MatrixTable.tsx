import { memo, useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Account } from '../../../../shared/domain/account/account';
import { productName } from '../../../../shared/domain/catalogue/catalogue-item';
import { cellKey, type MatrixCell, type RollUp } from '../../../../shared/domain/key-account/white-space';
import { CELL_STATES, type CellState } from '../../../../shared/domain/key-account/white-space-cell';
import type { Currency, Id } from '../../../../shared/domain/schema/values';
import { DealFigure } from '../../../fields/deals-behind/DealFigure';
import { useUndoToast } from '../../../fields/undo-toast';
import { useFormat } from '../../../i18n/format';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useTable } from '../../../stores/workbench-context';
import { useToasts } from '../../../ui/toast/toast-context';
import { Icon } from '../../../ui/icon/Icon';
import type { Matrix } from '../use-matrix';
import { CellDialog } from './CellDialog';
import { STATE_ICONS } from './state-icons';
import { useChangeCell } from './use-change-cell';
import styles from './MatrixTable.module.css';

type Props = { units: readonly Account[]; matrix: Matrix; currencies: ReadonlyMap<Id, Currency> };

type At = { row: number; column: number };

/**
 * Units below one another, offerings beside one another. One cell is reached by Tab, the others by the arrows; a digit says
 * its state, Enter opens it. A plain table, as only that is printed whole with its head on every page.
 */
export function MatrixTable({ units, matrix, currencies }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<At>({ row: 0, column: 0 });
  const [opened, setOpened] = useState<{ unitId: Id; productId: Id } | null>(null);
  const changeCell = useChangeCell();
  const sayDone = useUndoToast();
  const toasts = useToasts();
  const { products, cells, byUnit, byProduct, total } = matrix;
  const deals = useTable('deal');
  const behind = useMemo(() => dealsBehindSums(cells.values(), (id) => deals.get(id)?.stage === 'won'), [cells, deals]);

  const wordsOf = (cell: MatrixCell, state: CellState): { unit: string; product: string; state: string } => {
    const product = products.find(({ id }) => id === cell.productId);
    return { unit: units.find(({ id }) => id === cell.unitId)?.name ?? '', product: product === undefined ? '' : productName(product, language), state: t(`keyAccounts.matrix.states.${state}`) };
  };
  const say = (cell: MatrixCell, state: CellState): void => {
    if (state === cell.state) return;
    if (cell.isToldByDeals) {
      toasts.show({ title: t('keyAccounts.matrix.byDeals', wordsOf(cell, cell.state)) });
      return;
    }
    changeCell(cell, { state });
    sayDone(t('keyAccounts.matrix.changed', wordsOf(cell, state)));
  };
  const go = (row: number, column: number): void => {
    const next = { row: Math.max(0, Math.min(units.length - 1, row)), column: Math.max(0, Math.min(products.length - 1, column)) };
    setAt(next);
    table.current?.tBodies[0]?.rows[next.row]?.cells[next.column + 1]?.focus();
  };
  const open = useCallback((cell: MatrixCell) => setOpened({ unitId: cell.unitId, productId: cell.productId }), []);
  const press = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const cell = cells.get(cellKey(units[at.row]?.id ?? '', products[at.column]?.id ?? ''));
    if (cell === undefined || !(event.target instanceof HTMLTableCellElement)) return;
    const { row, column } = at;
    const state = CELL_STATES[Number(event.key) - 1];
    if (event.key === 'ArrowDown') go(row + 1, column);
    else if (event.key === 'ArrowUp') go(row - 1, column);
    else if (event.key === 'ArrowRight') go(row, column + 1);
    else if (event.key === 'ArrowLeft') go(row, column - 1);
    else if (event.key === 'Home') go(row, 0);
    else if (event.key === 'End') go(row, products.length - 1);
    else if (event.key === 'Enter' || event.key === ' ') open(cell);
    else if (state !== undefined) say(cell, state);
    else return;
    event.preventDefault();
  };
  const openedCell = opened === null ? undefined : cells.get(cellKey(opened.unitId, opened.productId));

  return (
    <>
      <div className={styles.scroller}>
        <table ref={table} className={styles.table} role="grid" aria-label={t('keyAccounts.matrix.label')} onKeyDown={press}>
          <thead>
            <tr>
              <th scope="col">{t('keyAccounts.matrix.unit')}</th>
              {products.map((product) => (
                <th key={product.id} scope="col">
                  {productName(product, language)}
                </th>
              ))}
              <th scope="col">{t('keyAccounts.matrix.total')}</th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit, row) => (
              <tr key={unit.id}>
                <th scope="row">{unit.name || t('accounts.unnamed')}</th>
                {products.map((product, column) => {
                  const cell = cells.get(cellKey(unit.id, product.id));
                  return cell === undefined ? null : (
                    <Cell
                      key={product.id}
                      cell={cell}
                      currency={currencies.get(unit.id) ?? ''}
                      isReached={row === at.row && column === at.column}
                      row={row}
                      column={column}
                      onReach={setAt}
                      onOpen={open}
                    />
                  );
                })}
                <Together of={byUnit.get(unit.id)} ids={behind.get(unit.id)} name={unit.name || t('accounts.unnamed')} currencies={[currencies.get(unit.id) ?? '']} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('keyAccounts.matrix.total')}</th>
              {products.map((product) => (
                <Together key={product.id} of={byProduct.get(product.id)} ids={behind.get(product.id)} name={productName(product, language)} currencies={[...currencies.values()]} />
              ))}
              <Together of={total} ids={behind.get(WHOLE)} name={t('keyAccounts.matrix.total')} currencies={[...currencies.values()]} />
            </tr>
          </tfoot>
        </table>
      </div>
      {openedCell === undefined ? null : (
        <CellDialog
          cell={openedCell}
          currency={currencies.get(openedCell.unitId) ?? ''}
          title={t('keyAccounts.matrix.cell.title', wordsOf(openedCell, openedCell.state))}
          onState={(state) => say(openedCell, state)}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

type CellProps = { cell: MatrixCell; currency: Currency; isReached: boolean; row: number; column: number; onReach: (at: At) => void; onOpen: (cell: MatrixCell) => void };

const Cell = memo(function Cell({ cell, currency, isReached, row, column, onReach, onOpen }: CellProps) {
  const t = useTexts();
  const format = useFormat();
  return (
    <td role="gridcell" className={styles.cell} data-state={cell.state} tabIndex={isReached ? 0 : -1} onFocus={() => onReach({ row, column })} onClick={() => onOpen(cell)}>
      <span className={styles.state}>
        <Icon as={STATE_ICONS[cell.state]} size={13} />
        {t(`keyAccounts.matrix.states.${cell.state}`)}
      </span>
      {cell.potential === null ? null : <span className={styles.potential}>{format.roundMoney(cell.potential, currency)}</span>}
    </td>
  );
});

const WHOLE = '';

/** The deals that make cells bought, by unit, by offering and altogether. */
function dealsBehindSums(cells: Iterable<MatrixCell>, isWon: (dealId: Id) => boolean): ReadonlyMap<Id, Id[]> {
  const sums = new Map<Id, Set<Id>>();
  for (const { unitId, productId, state, dealIds } of cells) {
    if (state !== 'bought') continue;
    for (const key of [unitId, productId, WHOLE]) {
      const ids = sums.get(key) ?? new Set<Id>();
      sums.set(key, ids);
      for (const id of dealIds) if (isWon(id)) ids.add(id);
    }
  }
  return new Map([...sums].map(([key, ids]) => [key, [...ids]]));
}

type TogetherProps = { of: RollUp | undefined; ids: readonly Id[] | undefined; name: string; currencies: readonly Currency[] };

function Together({ of, ids = [], name, currencies }: TogetherProps) {
  const t = useTexts();
  const format = useFormat();
  if (of === undefined) return <td />;
  const all = CELL_STATES.reduce((sum, state) => sum + of.counts[state], 0);
  // Sums of several currencies would be no sum.
  const potential = new Set(currencies).size > 1 ? t('keyAccounts.matrix.mixed') : t('keyAccounts.matrix.potential', { sum: format.roundMoney(of.potential, currencies[0] ?? '') });
  return (
    <td className={styles.together}>
      <span className={styles.state}>
        <DealFigure ids={ids} title={`${name}, ${t('keyAccounts.matrix.states.bought')}`}>
          {t('keyAccounts.matrix.bought', { count: of.counts.bought, all })}
        </DealFigure>
      </span>
      {of.potential === '0' ? null : <span className={styles.potential}>{potential}</span>}
    </td>
  );
}
