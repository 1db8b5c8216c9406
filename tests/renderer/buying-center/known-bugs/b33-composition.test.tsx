// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { card, cards, chart, choose, open, prepareMaps } from '../map-page';

prepareMaps();

/** Enter takes a candidate and Escape gives it up; some systems only say “Process”. */
const COMPOSING = [
  { key: 'Enter', isComposing: true },
  { key: 'Escape', isComposing: true },
  { key: 'Process', keyCode: 229 },
  { key: 'Dead' },
];

describe('B33: what an input method or a dead key needs is left to it', () => {
  it('single letters do nothing', async () => {
    const { steps } = await open(chart().records);
    choose(/Henry/);
    const before = document.body.innerHTML;
    for (const key of ['n', 'd', 'l', 'h', 'i', 'b', 'c', 'g', '?', 'Delete', 'Backspace', 'ArrowDown', 'Enter', 'F2']) fireEvent.keyDown(card(/Henry/), { key, isComposing: true });
    for (const key of ['Dead', 'Process']) fireEvent.keyDown(card(/Henry/), { key });
    expect(document.body.innerHTML).toBe(before);
    expect([cards().length, steps()]).toEqual([3, 0]);
  });

  it('a label stays open and nothing is kept', async () => {
    const { user, steps } = await open(chart().records);
    choose(/Henry/);
    await user.keyboard('{Enter}');
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
    fireEvent.change(input, { target: { value: 'えい' } });
    for (const init of COMPOSING) expect(fireEvent.keyDown(input, init)).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('えい');
    expect(steps()).toBe(0);
  });

  it('the form for a new person stays open and its choice where it was', async () => {
    const { user, steps } = await open(chart().records);
    await user.keyboard('n');
    const form = screen.getByRole('dialog');
    const input = within(form).getByRole('combobox');
    for (const init of [...COMPOSING, { key: 'ArrowDown', isComposing: true }]) expect(fireEvent.keyDown(input, init)).toBe(true);
    expect(screen.getByRole('dialog')).toBe(form);
    expect(within(form).queryByRole('option', { selected: true })).toBeNull();
    expect(steps()).toBe(0);
  });

  it.each(['Note', 'Function'])('the field “%s” keeps the focus', async (name) => {
    await open(chart().records);
    choose(/Henry/);
    const input = screen.getByRole('textbox', { name });
    input.focus();
    for (const init of COMPOSING) expect(fireEvent.keyDown(input, init)).toBe(true);
    expect(document.activeElement).toBe(input);
    expect(cards()).toHaveLength(3);
  });

  it('the list under a field stays open', async () => {
    const { user } = await open(chart().records);
    choose(/Henry/);
    const input = screen.getByRole('combobox', { name: 'Reports to' });
    await user.type(input, 'a');
    for (const key of ['Escape', 'Enter', 'ArrowDown']) fireEvent.keyDown(input, { key, isComposing: true });
    expect(input.getAttribute('aria-expanded')).toBe('true');
    expect(input.getAttribute('aria-activedescendant')).toBeNull();
  });
});
