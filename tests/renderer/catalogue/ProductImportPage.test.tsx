// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { ProductImportPage } from '../../../renderer/features/catalogue/import/ProductImportPage';
import type { Table } from '../../../shared/domain/import/table';
import type { AnyRecord } from '../../../shared/domain/records';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import { price, priceList, product } from '../../domain/catalogue/catalogue-of';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const table = (headers: string[], ...rows: string[][]): Table => ({
  encoding: 'utf-8', hadBom: false, delimiter: ';', quote: '"', headerLine: 1, headers, rows: rows.map((cells, index) => ({ line: index + 2, cells })), rejected: [], problems: [],
});

function page(read: Table, ...records: AnyRecord[]) {
  const { api, stored } = fakeApi({ imports: { chooseTable: async () => ok({ fileName: 'prices.csv', table: read }) } });
  for (const record of records) stored.set(record.id, record);
  const rendered = renderPage(<ProductImportPage />, { api });
  return { ...rendered, user: userEvent.setup(), tables: () => rendered.workbench.store.getState().tables };
}

it('shows what a file would do and brings it in as one step', async () => {
  const known = product({ articleNumber: 'L-1', nameDe: 'Laser', nameEn: 'Laser' });
  const same = product({ articleNumber: 'L-2', nameDe: 'Laser 2', nameEn: 'Laser 2' });
  const list = priceList({ name: 'Our prices' });
  const read = table(['Item number', 'Name', 'Price', 'Price unit'], ['L-1', 'Laser', '310', ''], ['L-2', 'Laser 2', '5', ''], ['N-1', 'New', '12.50', '100'], ['N-2', 'Bad price', 'on request', '']);
  const { user, tables, workbench } = page(read, known, same, list, price(list, known, '300'), price(list, same, '5'));
  await user.click(await screen.findByRole('button', { name: 'Choose file' }));
  const name = await screen.findByRole('combobox', { name: 'Into the price list' });
  await user.clear(name);
  await user.type(name, 'Our prices');
  expect(within(screen.getByRole('table', { name: 'Products' })).getAllByRole('row').slice(1).map((row) => row.textContent)).toEqual([
    expect.stringContaining('New price'), expect.stringContaining('Unchanged'), expect.stringContaining('New'), expect.stringContaining('New'),
  ]);
  expect(screen.getByText(/“on request” in “Price” is no number/)).toBeTruthy();
  expect(await seriousViolations()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Import 3 products' }));
  expect(tables().product.size).toBe(4);
  expect([...tables().price.values()].map(({ unitPrice, priceUnit }) => `${unitPrice}/${priceUnit}`).sort()).toEqual(['12.5/100', '310/1', '5/1']);
  expect(tables().priceList.size).toBe(1);
  expect(workbench.store.getState().history.done).toHaveLength(1);
  workbench.undo();
  expect([tables().product.size, tables().price.get([...tables().price.keys()][0] ?? '')?.unitPrice]).toEqual([2, '300']);
});

it('lets a column be something else', async () => {
  const { user } = page(table(['Code', 'Words'], ['A', 'Hammer']));
  await user.click(await screen.findByRole('button', { name: 'Choose file' }));
  await user.click(await screen.findByRole('combobox', { name: /Words/ }));
  await user.click(await screen.findByRole('option', { name: 'Name' }));
  expect(await screen.findByRole('button', { name: 'Import 1 product' })).toBeTruthy();
});

it('says in words why a file was not read, and that nothing was changed', async () => {
  const { api } = fakeApi({ imports: { chooseTable: async () => err(appError('file-unreadable', { name: 'prices.csv' })) } });
  renderPage(<ProductImportPage />, { api });
  await userEvent.click(await screen.findByRole('button', { name: 'Choose file' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Nothing was changed.');
});
