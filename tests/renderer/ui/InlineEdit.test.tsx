// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { InlineEdit } from '../../../renderer/ui/inline-edit/InlineEdit';

afterEach(cleanup);

function setup(validate?: (value: string) => string | null) {
  const committed = vi.fn();
  const keyOutside = vi.fn();
  function Host() {
    const [value, setValue] = useState('Hohenstein');
    return (
      <div onKeyDown={(event) => keyOutside(event.key)}>
        <InlineEdit
          label="Name"
          value={value}
          validate={validate}
          onCommit={(next) => {
            committed(next);
            setValue(next);
          }}
        />
        <button type="button">daneben</button>
      </div>
    );
  }
  render(<Host />);
  const text = () => screen.getByRole('button', { name: /^Name/ });
  return { committed, keyOutside, text, user: userEvent.setup() };
}

describe('InlineEdit', () => {
  it.each(['{Enter}', '{F2}'])('opens on %s with the text selected', async (key) => {
    const { text, user } = setup();
    text().focus();
    await user.keyboard(key);
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
    expect(document.activeElement).toBe(input);
    expect([input.selectionStart, input.selectionEnd]).toEqual([0, 'Hohenstein'.length]);
  });

  it('opens on double click and keeps the text on Enter, giving focus back', async () => {
    const { text, committed, user } = setup();
    await user.dblClick(text());
    await user.keyboard('Krüger{Enter}');
    expect(committed).toHaveBeenCalledExactlyOnceWith('Krüger');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(text());
    expect(text().textContent).toBe('Krüger');
  });

  it('gives back what was there on Escape', async () => {
    const { text, committed, user } = setup();
    await user.dblClick(text());
    await user.keyboard('weg{Escape}');
    expect(committed).not.toHaveBeenCalled();
    expect(text().textContent).toBe('Hohenstein');
    expect(document.activeElement).toBe(text());
  });

  it('keeps the text when one goes elsewhere', async () => {
    const { text, committed, user } = setup();
    await user.dblClick(text());
    await user.keyboard('Krüger');
    await user.click(screen.getByText('daneben'));
    expect(committed).toHaveBeenCalledExactlyOnceWith('Krüger');
  });

  it('lets no plain key out, but lets commands out', async () => {
    const { text, keyOutside, user } = setup();
    await user.dblClick(text());
    keyOutside.mockClear();
    await user.keyboard('{Backspace}{Delete}a{Escape}');
    expect(keyOutside).not.toHaveBeenCalled();
    await user.dblClick(text());
    await user.keyboard('{Control>}k{/Control}');
    expect(keyOutside).toHaveBeenCalledWith('k');
  });

  it('does not call for an unchanged text', async () => {
    const { text, committed, user } = setup();
    await user.dblClick(text());
    await user.keyboard('{Enter}');
    expect(committed).not.toHaveBeenCalled();
  });

  it('stays open with words while the text is rejected', async () => {
    const { text, committed, user } = setup((value) => (value === '' ? 'Geben Sie einen Namen ein.' : null));
    await user.dblClick(text());
    await user.keyboard('{Backspace}{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('Geben Sie einen Namen ein.');
    expect(committed).not.toHaveBeenCalled();
    await user.keyboard('Krüger{Enter}');
    expect(committed).toHaveBeenCalledExactlyOnceWith('Krüger');
  });
});
