// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RecordOf } from '../../../shared/domain/records';
import { account, deal } from '../../support/records/records';
import { installDomShims } from '../ui/dom-shims';
import { cell, expectTotals, itemsOf, nets, offerOf, openOffer, rows } from './offer-page';

beforeAll(installDomShims);
afterEach(cleanup);

const company = account();
const sale = deal(company.id, { currency: 'EUR' });
const offer = offerOf(sale);
const open = (list: readonly Partial<RecordOf<'lineItem'>>[], language: 'de' | 'en' = 'en') =>
  openOffer(sale, [company, offer, ...itemsOf(offer, list)], { settings: { language } });

const PUMP = { text: 'Pump', quantity: '2', unit: 'pcs', unitPrice: '100' };
const VALVE = { text: 'Valve', quantity: '3', unit: 'pcs', unitPrice: '10' };
const texts = (): string[] => rows().map((row) => within(row).getByRole<HTMLInputElement>('textbox', { name: /^Text/ }).value);
const active = (): string | null => document.activeElement?.getAttribute('aria-label') ?? null;

describe('typing', () => {
  it('moves the totals with every key, and is one step to undo', async () => {
    const { user, items, workbench } = await open([PUMP]);
    await user.click(cell('Quantity 1'));
    await user.clear(cell('Quantity 1'));
    await user.keyboard('4');
    expectTotals('€400.00', '€76.00', '€476.00');
    await user.keyboard('1');
    expectTotals('€4,100.00', '€779.00', '€4,879.00');
    await user.tab();
    expect(items()[0]?.quantity).toBe('41');
    workbench.undo();
    await waitFor(() => expectTotals('€200.00', '€38.00', '€238.00'));
    expect(items()[0]?.quantity).toBe('2');
  });

  it('reads the notation of the language', async () => {
    const { user, items } = await open([PUMP], 'de');
    await user.click(cell('Einzelpreis 1'));
    await user.clear(cell('Einzelpreis 1'));
    await user.keyboard('1.234,50{Enter}');
    expect(items()[0]?.unitPrice).toBe('1234.5');
    expect(nets()[0]).toBe('2.469,00');
  });

  it.each([
    ['1.234,50', '1234.5', '1.234,50'],
    ['1234,5', '1234.5', '1.234,50'],
    ["29'000.50", '29000.5', '29.000,50'],
    ['29\u202f000,50', '29000.5', '29.000,50'],
    ['29\u00a0000,50', '29000.5', '29.000,50'],
    ['1.234,50\u00a0€', '1234.5', '1.234,50'],
    ['-12,5', '-12.5', '-12,50'],
  ])('B11: takes the price %j however it is written or pasted, and writes it anew', async (written, price, shown) => {
    const { user, items } = await open([{ ...PUMP, quantity: '1' }], 'de');
    const entered = cell('Einzelpreis 1');
    await user.click(entered);
    await user.clear(entered);
    await user.paste(written);
    await user.keyboard('{Tab}');
    expect(Number(items()[0]?.unitPrice)).toBe(Number(price));
    expect(cell('Einzelpreis 1').value).toBe(shown);
    expect(nets()).toEqual([shown]);
  });

  it('B35: a position at 100 % off comes to 0.00 without a sign, at 0 % to its price', async () => {
    // 2.25 × 64.22 = 144.495
    const { user } = await open([{ text: 'Oil', quantity: '2.25', unitPrice: '64.22', discountPercent: '100' }]);
    expect(nets()).toEqual(['0.00']);
    expectTotals('€0.00', '€0.00', '€0.00');
    await user.click(cell('Discount % 1'));
    await user.clear(cell('Discount % 1'));
    await user.keyboard('0{Tab}');
    expect(nets()).toEqual(['144.50']);
  });

  it('says in words what is wrong and keeps the last good number', async () => {
    const { user, items } = await open([PUMP]);
    await user.click(cell('Discount % 1'));
    await user.clear(cell('Discount % 1'));
    await user.keyboard('120');
    await user.tab();
    expect(within(rows()[0]!).getByRole('alert').textContent).toBe('At most 100.');
    expect(cell('Discount % 1').value).toBe('120');
    expect(items()[0]?.discountPercent).toBe('0');
    expectTotals('€200.00', '€38.00', '€238.00');
  });

  it('gives back what was there on Escape', async () => {
    const { user, items } = await open([PUMP]);
    await user.click(cell('Quantity 1'));
    await user.clear(cell('Quantity 1'));
    await user.keyboard('9{Escape}');
    expect(cell('Quantity 1').value).toBe('2');
    expect(items()[0]?.quantity).toBe('2');
  });

  it('B40: is not changed by the mouse wheel', async () => {
    const { user, items } = await open([PUMP]);
    await user.click(cell('Quantity 1'));
    fireEvent.wheel(cell('Quantity 1'), { deltaY: -120 });
    fireEvent.wheel(cell('Unit price 1'), { deltaY: 120 });
    expect([cell('Quantity 1').value, cell('Unit price 1').value]).toEqual(['2', '100.00']);
    expect(items()[0]).toMatchObject({ quantity: '2', unitPrice: '100' });
  });
});

describe('the keyboard', () => {
  it('goes down a column with Enter and makes a row at the end', async () => {
    const { user, items } = await open([PUMP, VALVE]);
    await user.click(cell('Unit price 1'));
    await user.keyboard('{Enter}');
    expect(active()).toBe('Unit price 2');
    await user.keyboard('{Enter}');
    expect(rows()).toHaveLength(3);
    expect(active()).toBe('Unit price 3');
    expect(items()[2]).toMatchObject({ unit: 'pcs', vatRate: '19', quantity: '1' });
  });

  it('makes no second empty row', async () => {
    const { user } = await open([PUMP, {}]);
    await user.click(cell('Text 2'));
    await user.keyboard('{Enter}');
    expect(rows()).toHaveLength(2);
    expect(active()).toBe('Text 2');
  });

  it('goes through the cells with Tab and back with Shift and Tab', async () => {
    const { user } = await open([PUMP]);
    await user.click(cell('Text 1'));
    await user.tab();
    expect(active()).toBe('Quantity 1');
    await user.tab();
    await user.tab();
    await user.tab();
    expect(active()).toBe('Per 1: 1');
    await user.tab();
    expect(active()).toBe('Discount % 1');
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    expect(active()).toBe('Unit price 1');
  });

  it('goes up and down with the arrows, and takes the row along with Alt', async () => {
    const { user } = await open([PUMP, VALVE, { text: 'Fan' }]);
    await user.click(cell('Quantity 3'));
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe('Quantity 2');
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(texts()).toEqual(['Valve', 'Pump', 'Fan']);
    expect(active()).toBe('Quantity 1');
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowDown}{/Alt}');
    expect(texts()).toEqual(['Pump', 'Fan', 'Valve']);
    expect(active()).toBe('Quantity 3');
  });

  it('duplicates a row, and undoes that from within the copy', async () => {
    const { user } = await open([PUMP, VALVE]);
    await user.click(cell('Quantity 1'));
    await user.keyboard('{Control>}d{/Control}');
    expect(texts()).toEqual(['Pump', 'Pump', 'Valve']);
    expect(active()).toBe('Quantity 2');
    expectTotals('€430.00', '€81.70', '€511.70');
    await user.keyboard('{Control>}z{/Control}');
    expect(texts()).toEqual(['Pump', 'Valve']);
    expect(active()).toBe('Quantity 2');
    expectTotals('€230.00', '€43.70', '€273.70');
    await user.keyboard('{Control>}y{/Control}');
    expect(texts()).toEqual(['Pump', 'Pump', 'Valve']);
  });

  it('deletes a row and offers to bring it back, whatever came after', async () => {
    const { user } = await open([PUMP, VALVE]);
    cell('Quantity 1').select();
    cell('Quantity 1').focus();
    await user.keyboard('{Control>}{Delete}{/Control}');
    expect(texts()).toEqual(['Valve']);
    expect(active()).toBe('Quantity 1');
    await user.keyboard('{Control>}d{/Control}');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(texts()).toEqual(['Pump', 'Valve', 'Valve']);
  });

  it('leaves the keys of deletion to a text in which the caret stands', async () => {
    const { user } = await open([PUMP]);
    await user.click(cell('Text 1'));
    cell('Text 1').setSelectionRange(4, 4);
    await user.keyboard('{Control>}{Backspace}{/Control}');
    expect(rows()).toHaveLength(1);
  });

  it('opens the description with Shift and Enter', async () => {
    const { user, items } = await open([PUMP]);
    await user.click(cell('Text 1'));
    await user.keyboard('{Shift>}{Enter}{/Shift}with base{Enter}and hose');
    expect(items()[0]?.description).toBe('with base\nand hose');
    expect(rows()).toHaveLength(1);
  });
});

describe('kinds', () => {
  it('B36: alternatives are shown and never added, and editing one changes its own amount only', async () => {
    const { user } = await open([
      { text: 'Economy', quantity: '2', unitPrice: '150' },
      { text: 'Business', quantity: '2', unitPrice: '200', kind: 'alternative' },
      { text: 'First', quantity: '2', unitPrice: '400', kind: 'alternative' },
    ]);
    expect(nets()).toEqual(['300.00', '(400.00)', '(800.00)']);
    expect(screen.getByTestId('total-net').textContent).toBe('€300.00');
    const second = rows()[1]?.dataset['number'] ?? '';
    await user.click(cell(`Quantity ${second}`));
    await user.clear(cell(`Quantity ${second}`));
    await user.keyboard('3{Tab}');
    expect(nets()).toEqual(['300.00', '(600.00)', '(800.00)']);
    expect(screen.getByTestId('total-net').textContent).toBe('€300.00');
  });

  it('shows an alternative in brackets and never counts it', async () => {
    const { user } = await open([PUMP, { ...VALVE, kind: 'alternative' }]);
    expect(nets()).toEqual(['200.00', '(30.00)']);
    expectTotals('€200.00', '€38.00', '€238.00');
    await user.click(screen.getByRole('button', { name: 'Kind 2: Alternative' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Position' }));
    expectTotals('€230.00', '€43.70', '€273.70');
  });

  it('counts an optional position when it is switched on', async () => {
    const { user } = await open([PUMP, { ...VALVE, kind: 'optional' }]);
    expectTotals('€200.00', '€38.00', '€238.00');
    await user.click(screen.getByRole('switch', { name: 'In the total' }));
    expectTotals('€230.00', '€43.70', '€273.70');
  });

  it('numbers positions only, and prices per 100', async () => {
    const { user } = await open([{ kind: 'text', text: 'Machine' }, { ...PUMP, quantity: '250' }]);
    expect(screen.getByRole('textbox', { name: 'Text row 1' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Per 1: 1' }));
    await user.click(await screen.findByRole('menuitemradio', { name: '100' }));
    // 250 × 100 ÷ 100 = 250
    expect(nets()).toEqual([null, '250.00']);
  });
});

describe('paste from Excel', () => {
  it('makes rows in one step, the first in the empty row', async () => {
    const { user, workbench } = await open([{}], 'de');
    await user.click(cell('Text 1'));
    await user.paste('Pumpe\t2\tStk\t1.234,50\t3 %\r\nVentil\t1\tStk\t29\u00a0000,50\t\r\n');
    expect(texts()).toEqual(['Pumpe', 'Ventil']);
    // 2 × 1234.50 × 0.97 = 2394.93
    expect(nets()).toEqual(['2.394,93', '29.000,50']);
    expect(screen.getByText('2 Positionen eingefügt')).toBeTruthy();
    workbench.undo();
    await waitFor(() => expect(texts()).toEqual(['']));
  });

  it('keeps every row and lists what could not be read', async () => {
    const { user, items } = await open([PUMP]);
    await user.click(cell('Text 1'));
    await user.paste('Fan\tmany\tpcs\t5\t0\nHose\t1\tm\t2.50\t3\tsold out');
    expect(texts()).toEqual(['Pump', 'Fan', 'Hose']);
    expect(items()[1]).toMatchObject({ quantity: '1', unitPrice: '5' });
    expect(screen.getByText('2 pasted cells could not be taken over')).toBeTruthy();
    expect(screen.getByText('Position 2, Quantity: “many”. This is not a number.')).toBeTruthy();
    expect(screen.getByText('Position 3, behind the last column: “sold out”. There is no column for it.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Close this list' }));
    expect(screen.queryByText('2 pasted cells could not be taken over')).toBeNull();
  });

  it('leaves one cell to the cell it is pasted into', async () => {
    const { user, items } = await open([PUMP], 'de');
    await user.click(cell('Einzelpreis 1'));
    cell('Einzelpreis 1').select();
    await user.paste('1.234,50\u00a0€');
    expect(rows()).toHaveLength(1);
    expect(items()[0]?.unitPrice).toBe('1234.5');
  });
});

describe('groups', () => {
  const GROUP = { kind: 'group' as const, text: 'Machine' };

  it('number what stands under them and show its subtotal', async () => {
    const { user, items } = await open([GROUP]);
    await user.click(cell('Text 1'));
    await user.keyboard('{Enter}Frame{Tab}2{Tab}{Tab}100');
    expect(items()[1]).toMatchObject({ text: 'Frame', groupId: items()[0]?.id, quantity: '2', unitPrice: '100' });
    expect(nets()).toEqual(['200.00', '200.00']);
    expect(active()).toBe('Unit price 1.1');
    expectTotals('€200.00', '€38.00', '€238.00');
  });

  it('are entered and left with Alt and an arrow, and keep what stands under them', async () => {
    const { user, items } = await open([PUMP, GROUP, VALVE]);
    await user.click(cell('Text 3'));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(active()).toBe('Text 2.1');
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(active()).toBe('Text 2');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await user.click(cell('Text 2'));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(texts()).toEqual(['Machine', 'Valve', 'Pump']);
    expect(items().filter(({ groupId }) => groupId !== null)).toHaveLength(1);
  });

  it('dissolve with the keys of deletion, in one step', async () => {
    const { user, workbench } = await open([GROUP]);
    await user.click(cell('Text 1'));
    await user.keyboard('{Enter}Frame');
    cell('Text 1').focus();
    cell('Text 1').select();
    await user.keyboard('{Control>}{Delete}{/Control}');
    expect(texts()).toEqual(['Frame']);
    expect(screen.getByRole('textbox', { name: 'Text 1' })).toBeTruthy();
    workbench.undo();
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Text 1.1' })).toBeTruthy());
  });

  it('go with their positions when that is asked for, and come back as they were', async () => {
    const { user } = await open([GROUP, PUMP]);
    await user.click(cell('Text 2'));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await user.click(screen.getByRole('button', { name: 'Actions 1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete group with its positions' }));
    expect(rows()).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('textbox', { name: 'Text 1.1' })).toBeTruthy();
  });
});

describe('alternatives', () => {
  it('name the position they could replace, and change only their own amount', async () => {
    const { user } = await open([PUMP, { ...VALVE, kind: 'alternative' }]);
    expect(screen.getByText('Alternative to 1, never in the total')).toBeTruthy();
    await user.click(cell('Quantity 2'));
    cell('Quantity 2').select();
    await user.keyboard('7');
    expect(nets()).toEqual(['200.00', '(70.00)']);
    expectTotals('€200.00', '€38.00', '€238.00');
  });
});

describe('VAT categories', () => {
  it('take the rate along', async () => {
    const { user, items } = await open([PUMP]);
    await user.click(screen.getByRole('button', { name: 'VAT category 1: Standard rate' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Reverse charge' }));
    expect(items()[0]).toMatchObject({ vatCategory: 'reverse-charge', vatRate: '0' });
    expectTotals('€200.00', '€0.00', '€200.00');
  });

  it('change for all positions in one step', async () => {
    const { user, items, workbench } = await open([PUMP, VALVE, { kind: 'text' }]);
    await user.click(screen.getByRole('button', { name: 'VAT of all positions' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Intra-Community supply' }));
    expect(items().map(({ vatCategory }) => vatCategory)).toEqual(['intra-community', 'intra-community', 'standard']);
    workbench.undo();
    expect(items().every(({ vatCategory }) => vatCategory === 'standard')).toBe(true);
  });
});

describe('cost and margin', () => {
  it('are hidden until asked for, and stand beside the net', async () => {
    const { user, items } = await open([PUMP, VALVE]);
    expect(screen.queryByRole('textbox', { name: 'Cost 1' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Cost and margin' }));
    await user.click(cell('Cost 1'));
    await user.keyboard('60');
    expect(items()[0]?.internalCost).toBe('60');
    // 2 × 100 − 2 × 60 = 80; with the valve's 30 and no cost 230 − 120 at most
    expect(screen.getAllByTestId('line-margin')[0]?.textContent).toBe('40%');
    expect(screen.getByTestId('total-cost').textContent).toBe('€120.00');
    expect(screen.getByTestId('total-margin').textContent).toBe('€110.0047.8%');
    expect(screen.getByText('1 position has no cost.')).toBeTruthy();
    cell('Cost 1').select();
    await user.keyboard('{Backspace}{Tab}');
    expect(items()[0]?.internalCost).toBeNull();
  });
});

describe('a block pasted into a column', () => {
  it('fills the positions from there on, and adds what they do not suffice for', async () => {
    const { user, items } = await open([PUMP, { kind: 'text', text: 'Words' }, VALVE]);
    await user.click(cell('Quantity 1'));
    await user.paste('5\tpcs\t1.50\n6\tm\t2.50\n7\tkg\t3.50');
    expect(items().map(({ text, quantity, unit, unitPrice }) => [text, quantity, unit, unitPrice].join(' '))).toEqual([
      'Pump 5 pcs 1.5', 'Words 1  0', 'Valve 6 m 2.5', ' 7 kg 3.5',
    ]);
  });
});

describe('surcharges', () => {
  it('stand in the total with what they are for', async () => {
    const { user, table } = await open([PUMP]);
    await user.click(screen.getByRole('button', { name: 'Add surcharge' }));
    await user.type(screen.getByRole('textbox', { name: 'What the surcharge is for' }), 'Freight');
    await user.click(screen.getByRole('textbox', { name: 'Value of Freight' }));
    await user.keyboard('50');
    expectTotals('€250.00', '€47.50', '€297.50');
    expect(screen.getByTestId('total-surcharge').textContent).toBe('€50.00');
    await user.click(within(screen.getByTestId('surcharge')).getByRole('radio', { name: 'Percent' }));
    await user.click(screen.getByRole('textbox', { name: 'Value of Freight' }));
    await user.keyboard('10');
    expectTotals('€220.00', '€41.80', '€261.80');
    await user.click(screen.getByRole('button', { name: 'Delete Freight' }));
    expect(table('surcharge')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(table('surcharge')[0]).toMatchObject({ text: 'Freight', kind: 'percent', value: '10' });
  });
});
