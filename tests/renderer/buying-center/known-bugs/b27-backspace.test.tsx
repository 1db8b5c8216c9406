// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { card, cards, chart, choose, lines, open, prepareMaps } from '../map-page';

prepareMaps();

describe('B27: Backspace and Delete while text is edited change the text alone', () => {
  it.each<[field: string, get: (user: Awaited<ReturnType<typeof open>>['user']) => Promise<HTMLElement>]>([
    ['the name on the card', async (user) => {
      card(/Henry/).focus();
      await user.keyboard('{Enter}');
      return screen.getByRole('textbox', { name: 'Name' });
    }],
    ['the function on the card', async () => {
      fireEvent.doubleClick(screen.getByText('Purchasing', { selector: '[data-field]' }));
      return within(screen.getByTestId('map-canvas')).getByRole('textbox', { name: 'Function' });
    }],
    ['the search', async () => screen.getByRole('searchbox')],
    ['the note', async () => screen.getByRole('textbox', { name: 'Note' })],
    ['the function in the inspector', async () => screen.getByRole('textbox', { name: 'Function' })],
    ['the boss', async () => screen.getByRole('combobox', { name: 'Reports to' })],
  ])('%s', async (_field, get) => {
    const { user } = await open(chart().records);
    choose(/Henry/);
    const input = await get(user);
    input.focus();
    await user.keyboard('Xy{Backspace}{Delete}{Control>}a{/Control}{Delete}{Backspace}{Backspace}');
    expect((input as HTMLInputElement).value).toBe('');
    expect([cards().length, lines().length]).toEqual([3, 2]);
  });

  it('anything that can be written in', async () => {
    const { steps } = await open(chart().records);
    choose(/Henry/);
    const editable = document.createElement('div');
    editable.contentEditable = 'true';
    editable.setAttribute('contenteditable', 'true');
    screen.getByTestId('map-canvas').append(editable);
    for (const key of ['Backspace', 'Delete', 'n', 'ArrowDown']) fireEvent.keyDown(editable, { key });
    expect([cards().length, lines().length, steps()]).toEqual([3, 2, 0]);
  });
});
