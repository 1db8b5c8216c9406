// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DataTable } from '../../../renderer/ui/data-table/DataTable';
import { nextSort, type TableColumn, type TableSort } from '../../../renderer/ui/data-table/table-types';
import { installDomShims } from './dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

interface Deal {
  id: string;
  name: string;
  amount: number;
}

const COLUMNS: readonly TableColumn<Deal>[] = [
  { id: 'name', header: 'Name', cell: (deal) => deal.name, sortable: true },
  { id: 'amount', header: 'Betrag', cell: (deal) => String(deal.amount), align: 'end', sortable: true },
  { id: 'open', header: 'Aktion', cell: () => <button type="button">Mehr</button> },
];

const deals = (count: number): Deal[] =>
  Array.from({ length: count }, (_, index) => ({ id: `d${index}`, name: `Chance ${index}`, amount: index * 10 }));

function setup(count: number) {
  const opened = vi.fn();
  const picked = vi.fn();
  function Host() {
    const [sort, setSort] = useState<TableSort | null>(null);
    const [selected, setSelected] = useState<string | null>(null);
    return (
      <DataTable
        label="Chancen"
        columns={COLUMNS}
        rows={deals(count)}
        rowKey={(deal) => deal.id}
        sort={sort}
        onSortChange={setSort}
        selectedKey={selected}
        onRowSelect={(deal) => {
          picked(deal.id);
          setSelected(deal.id);
        }}
        onRowOpen={(deal) => opened(deal.id)}
      />
    );
  }
  render(<Host />);
  const row = (index: number) => document.querySelector<HTMLElement>(`[data-row-index="${index}"]`);
  return { opened, picked, row, user: userEvent.setup() };
}

it('leaves a click in a menu of a row to the menu, though React reports it to the row', async () => {
  const opened = vi.fn();
  const inPortal: TableColumn<Deal> = { id: 'menu', header: 'Menü', cell: () => createPortal(<div role="menuitem">Löschen</div>, document.body) };
  render(<DataTable label="Chancen" columns={[...COLUMNS, inPortal]} rows={deals(1)} rowKey={(deal) => deal.id} onRowOpen={opened} openOnClick />);
  await userEvent.click(screen.getByRole('menuitem'));
  expect(opened).not.toHaveBeenCalled();
});

describe('DataTable', () => {
  it('has one tab stop among its rows and moves with the arrows', async () => {
    const { row, user } = setup(5);
    expect(document.querySelectorAll('tr[tabindex="0"]')).toHaveLength(1);
    row(0)?.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(row(2));
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(row(1));
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(row(4));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(row(4));
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(row(0));
    expect(document.querySelectorAll('tr[tabindex="0"]')).toHaveLength(1);
  });

  it('selects as it moves and opens on Enter', async () => {
    const { row, opened, picked, user } = setup(3);
    row(0)?.focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(picked).toHaveBeenLastCalledWith('d1');
    expect(row(1)?.getAttribute('aria-selected')).toBe('true');
    expect(opened).toHaveBeenCalledExactlyOnceWith('d1');
  });

  it('leaves keys and clicks of a control in a cell to that control', async () => {
    const { row, opened, picked, user } = setup(3);
    const button = within(row(1)!).getByRole('button');
    button.focus();
    await user.keyboard('{Enter}{ArrowDown}');
    await user.click(button);
    expect(opened).not.toHaveBeenCalled();
    expect(picked).not.toHaveBeenCalled();
  });

  it('says the order in aria-sort', async () => {
    const { user } = setup(3);
    const head = () => screen.getByRole('columnheader', { name: 'Betrag' });
    expect(head().getAttribute('aria-sort')).toBe('none');
    await user.click(within(head()).getByRole('button'));
    expect(head().getAttribute('aria-sort')).toBe('ascending');
    await user.click(within(head()).getByRole('button'));
    expect(head().getAttribute('aria-sort')).toBe('descending');
  });

  it('draws a long table in part, but tells its whole length', () => {
    const height = vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400);
    try {
      setup(5_000);
      const drawn = document.querySelectorAll('[data-row-index]').length;
      expect(drawn).toBeGreaterThan(5);
      expect(drawn).toBeLessThan(60);
      expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('5001');
      expect(document.querySelectorAll('tr[tabindex="0"]')).toHaveLength(1);
    } finally {
      height.mockRestore();
    }
  });

  it('puts every row on paper', () => {
    setup(150);
    expect(document.querySelectorAll('[data-row-index]').length).toBeLessThan(150);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(document.querySelectorAll('[data-row-index]')).toHaveLength(150);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(document.querySelectorAll('[data-row-index]').length).toBeLessThan(150);
  });

  it('is a plain table when its rows do nothing', () => {
    render(<DataTable label="Summen" columns={COLUMNS} rows={deals(2)} rowKey={(deal) => deal.id} />);
    expect(screen.getByRole('table', { name: 'Summen' })).toBeTruthy();
    expect(document.querySelectorAll('tr[tabindex]')).toHaveLength(0);
  });
});

describe('nextSort', () => {
  it('turns the order on the same column and starts anew on another', () => {
    const first = nextSort(null, 'a');
    expect(first).toEqual({ columnId: 'a', direction: 'ascending' });
    expect(nextSort(first, 'a').direction).toBe('descending');
    expect(nextSort(nextSort(first, 'a'), 'a').direction).toBe('ascending');
    expect(nextSort(first, 'b')).toEqual({ columnId: 'b', direction: 'ascending' });
  });
});
