// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CommandProvider } from '../../../renderer/app/commands/command-context';
import { CataloguePage } from '../../../renderer/features/catalogue/CataloguePage';
import type { AnyRecord } from '../../../shared/domain/records';
import { price, priceList, product } from '../../domain/catalogue/catalogue-of';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { textLiterals } from '../../support/renderer/text-literals';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const list = priceList({ name: '2026' });
const saw = product({ articleNumber: 'S-1', nameDe: 'Bügelsäge', nameEn: 'Hacksaw', category: 'Tools', internalCost: '60' });
const mill = product({ articleNumber: 'M-1', nameDe: 'Fräser', nameEn: 'Mill', category: 'Parts' });
const old = product({ articleNumber: 'A-1', nameEn: 'Old one', isDiscontinued: true });

function page(...records: AnyRecord[]) {
  const { api, stored } = fakeApi();
  for (const record of records) stored.set(record.id, record);
  const rendered = renderPage(<CommandProvider><CataloguePage /></CommandProvider>, { api });
  const tables = () => rendered.workbench.store.getState().tables;
  return { ...rendered, user: userEvent.setup(), tables };
}
const shelf = () => page(list, saw, mill, old, price(list, saw, '100'), price(list, mill, '250', 100), price(list, old, '1'));
const rows = (): string[] => within(screen.getByRole('grid', { name: 'Products' })).getAllByRole('rowheader').map((cell) => cell.textContent ?? '');

describe('products', () => {
  it('are found by any spelling, category and number, and sorted', async () => {
    const { user } = shelf();
    await screen.findByRole('grid', { name: 'Products' });
    expect(rows()).toEqual(['Mill', 'Hacksaw']);
    await user.type(screen.getByRole('searchbox', { name: 'Find product' }), 'buegelsaege');
    expect(rows()).toEqual(['Hacksaw']);
    expect(screen.getByText('1 product')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    await user.click(screen.getByRole('checkbox', { name: 'Also discontinued' }));
    await user.click(screen.getByRole('button', { name: 'Price' }));
    expect(rows()).toEqual(['Old oneDiscontinued', 'Mill', 'Hacksaw']);
    expect(await seriousViolations()).toEqual([]);
  });

  it('are changed beside the list, with their margin at the price of the day', async () => {
    const { user, tables } = shelf();
    await user.click(await screen.findByText('Hacksaw'));
    const panel = screen.getByRole('complementary', { name: 'Hacksaw' });
    expect(within(panel).getByText('Margin 40% at today’s price')).toBeTruthy();
    await user.clear(within(panel).getByLabelText('Price in 2026'));
    await user.type(within(panel).getByLabelText('Price in 2026'), '120');
    await user.tab();
    expect(within(panel).getByText('Margin 50% at today’s price')).toBeTruthy();
    await user.clear(within(panel).getByLabelText('Price in 2026'));
    await user.tab();
    expect([...tables().price.values()].some(({ productId }) => productId === saw.id)).toBe(false);
    expect(await seriousViolations()).toEqual([]);
  });

  it('take a category that is in use', async () => {
    const { user, tables } = shelf();
    await user.click(await screen.findByText('Hacksaw'));
    const category = screen.getByRole('combobox', { name: 'Category' });
    await user.clear(category);
    await user.type(category, 'par');
    await user.click(await screen.findByRole('option', { name: 'Parts' }));
    expect(tables().product.get(saw.id)?.category).toBe('Parts');
  });

  it('are made, and removed with their prices as one step', async () => {
    const { user, tables, workbench } = shelf();
    await user.click(await screen.findByText('Hacksaw'));
    await user.click(screen.getByRole('button', { name: 'More for this product' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    expect(tables().product.size).toBe(2);
    expect(tables().price.size).toBe(2);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect([tables().product.size, tables().price.size]).toEqual([3, 3]);
    await user.click(screen.getByRole('button', { name: 'Add product' }));
    expect(tables().product.size).toBe(4);
    expect(workbench.store.getState().history.done).toHaveLength(1);
  });

  it('say why they pay while there are none', async () => {
    page();
    expect(await screen.findByRole('heading', { name: 'No products yet' })).toBeTruthy();
    expect(await seriousViolations()).toEqual([]);
  });
});

describe('price lists', () => {
  it('are copied with raised prices; the old one ends the day before', async () => {
    const { user, tables, workbench } = shelf();
    await user.click(await screen.findByRole('tab', { name: 'Price lists' }));
    await user.click(screen.getByRole('button', { name: 'More for 2026' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Copy with other prices' }));
    const dialog = await screen.findByRole('dialog');
    await user.clear(within(dialog).getByLabelText('Name of the copy'));
    await user.type(within(dialog).getByLabelText('Name of the copy'), '2027');
    await user.clear(within(dialog).getByLabelText('Raise prices by %'));
    await user.type(within(dialog).getByLabelText('Raise prices by %'), '3');
    expect(await seriousViolations()).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Copy' }));
    const copy = [...tables().priceList.values()].find(({ name }) => name === '2027');
    // What is no longer offered gets no price.
    expect([...tables().price.values()].filter(({ priceListId }) => priceListId === copy?.id).map(({ unitPrice }) => unitPrice).sort()).toEqual(['103', '257.5']);
    expect(tables().priceList.get(list.id)?.validUntil).toMatch(/-12-31$/);
    expect(workbench.store.getState().history.done).toHaveLength(1);
  });

  it('say whether they hold, and what is wrong with their days', async () => {
    const { user } = page(priceList({ name: 'Old', validUntil: '2001-01-01' }), priceList({ name: 'Always', orderKey: 'a1' }), priceList({ name: 'Far', validFrom: '2999-01-01', validUntil: '2998-01-01', orderKey: 'a2' }));
    await user.click(await screen.findByRole('tab', { name: 'Price lists' }));
    const badges = screen.getAllByRole('listitem').map((row) => /Valid today|Not yet|Over/.exec(row.textContent ?? '')?.[0]);
    expect(badges).toEqual(['Over', 'Valid today', 'Not yet']);
    await user.click(screen.getByRole('button', { name: 'Edit Far' }));
    expect(screen.getByRole('alert').textContent).toContain('before the first');
  });
});

it('holds no words of its own', () => {
  expect(textLiterals('features/catalogue')).toEqual([]);
});
