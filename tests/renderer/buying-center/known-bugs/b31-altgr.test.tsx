// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { card, cards, chart, choose, open, prepareMaps } from '../map-page';

prepareMaps();

/** AltGr as Windows sends it (Ctrl and Alt down as well) and as Linux does (neither). */
const ALTGR = [{ ctrlKey: true, altKey: true, modifierAltGraph: true }, { modifierAltGraph: true }];
const KEYS = ['@', '{', '€', '+', '-', '?', 'n', 'l', 'f', 'h', 'i', 'b', 'c', 'g', 'a', 'k', 'z', 'y', 'Enter', 'F2', 'Delete', 'Backspace', 'ArrowDown'];

describe('B31: AltGr types a character and is no shortcut', () => {
  it('on a card', async () => {
    const { steps } = await open(chart().records);
    choose(/Henry/);
    const before = document.body.innerHTML;
    for (const modifiers of ALTGR) for (const key of KEYS) fireEvent.keyDown(card(/Henry/), { key, ...modifiers });
    expect(document.body.innerHTML).toBe(before);
    expect([cards().length, steps()]).toEqual([3, 0]);
  });

  it('in a label, where the character arrives', async () => {
    const { user, workbench, steps } = await open(chart().records);
    choose(/Henry/);
    await user.keyboard('{Enter}');
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
    for (const key of KEYS.filter((one) => one.length === 1)) {
      // Whoever stops the key keeps the character from being typed.
      for (const modifiers of ALTGR) expect(fireEvent.keyDown(input, { key, ...modifiers })).toBe(true);
    }
    expect(document.activeElement).toBe(input);
    expect([cards().length, steps(), workbench.store.getState().history.undone.length]).toEqual([3, 0, 0]);
  });
});
