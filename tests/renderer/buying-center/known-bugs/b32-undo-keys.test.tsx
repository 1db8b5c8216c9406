// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { card, cards, chart, choose, open, prepareMaps } from '../map-page';

prepareMaps();

describe('B32: undo is where the letter is, and not while text is edited', () => {
  it('takes Z and Y of the German layout by what they type', async () => {
    const { user, steps } = await open(chart().records);
    choose(/Wanda/);
    await user.keyboard('{Delete}');
    expect(steps()).toBe(1);
    fireEvent.keyDown(document.body, { key: 'z', code: 'KeyY', ctrlKey: true });
    await waitFor(() => expect(cards()).toHaveLength(3));
    expect(steps()).toBe(0);
    fireEvent.keyDown(document.body, { key: 'y', code: 'KeyZ', ctrlKey: true });
    await waitFor(() => expect(cards()).toHaveLength(2));
    expect(steps()).toBe(1);
  });

  it('leaves undo to the label that is edited, and is back when it is left', async () => {
    const { user, steps } = await open(chart().records);
    choose(/Henry/);
    await user.keyboard('{ArrowDown}');
    const moved = steps();
    await user.keyboard('{Enter}');
    const input = screen.getByRole('textbox', { name: 'Name' });
    // Neither stopped nor acted on: the field undoes its own text.
    expect(fireEvent.keyDown(input, { key: 'z', ctrlKey: true })).toBe(true);
    expect([steps(), cards().length]).toEqual([moved, 3]);
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(card(/Henry/));
    await user.keyboard('{Control>}z{/Control}');
    expect(steps()).toBe(moved - 1);
    expect(moved).toBe(1);
  });
});
