// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Dialog } from '../../../renderer/ui/dialog/Dialog';
import { Field } from '../../../renderer/ui/field/Field';
import { NumberInput } from '../../../renderer/ui/number-input/NumberInput';
import { cleanPastedNumber } from '../../../renderer/ui/number-input/pasted-number';
import { formatEuro, parseEuro } from '../../../renderer/ui/gallery/euro';
import { installDomShims } from './dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

function setup(initial: string | null = '1234.5') {
  const committed = vi.fn();
  function Host() {
    const [value, setValue] = useState<string | null>(initial);
    return (
      <Field label="Preis">
        <NumberInput
          value={value}
          parse={parseEuro}
          format={formatEuro}
          onCommit={(next) => {
            committed(next);
            setValue(next);
          }}
        />
      </Field>
    );
  }
  render(<Host />);
  return { committed, input: screen.getByLabelText<HTMLInputElement>('Preis'), user: userEvent.setup() };
}

describe('NumberInput', () => {
  it('B40: is not changed by the mouse wheel or arrow keys', async () => {
    const { input, committed, user } = setup();
    await user.click(input);
    fireEvent.wheel(input, { deltaY: 120 });
    fireEvent.wheel(input, { deltaY: -120 });
    await user.keyboard('{ArrowUp}{ArrowDown}');
    await user.tab();
    expect(input.value).toBe('1.234,50');
    expect(committed).not.toHaveBeenCalled();
  });

  it('commits on Enter and on leaving, each change once', async () => {
    const { input, committed, user } = setup();
    await user.clear(input);
    await user.type(input, '99,9{Enter}');
    expect(committed).toHaveBeenLastCalledWith('99.9');
    expect(input.value).toBe('99,90');
    await user.clear(input);
    await user.type(input, '100');
    await user.tab();
    expect(committed).toHaveBeenLastCalledWith('100');
    expect(committed).toHaveBeenCalledTimes(2);
  });

  it('gives the old number back on Escape', async () => {
    const { input, committed, user } = setup();
    await user.clear(input);
    await user.type(input, '7{Escape}');
    expect(input.value).toBe('1.234,50');
    await user.tab();
    expect(committed).not.toHaveBeenCalled();
  });

  it('keeps a text it cannot read and says what to do', async () => {
    const { input, committed, user } = setup();
    await user.clear(input);
    await user.type(input, 'zwölf{Enter}');
    expect(input.value).toBe('zwölf');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toContain('Geben Sie eine Zahl ein');
    expect(input.getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id);
    expect(committed).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(input.getAttribute('aria-invalid')).toBeNull();
  });

  it('takes figures pasted with no-break spaces', async () => {
    const { input, committed, user } = setup();
    await user.clear(input);
    await user.paste('\u00a012\u202f345,60\u00a0€');
    await user.tab();
    expect(committed).toHaveBeenCalledWith('12345.60');
  });

  it('reports an emptied field as null', async () => {
    const { input, committed, user } = setup();
    await user.clear(input);
    await user.tab();
    expect(committed).toHaveBeenCalledWith(null);
  });

  it('keeps Escape from closing the dialog around it while a draft is open', async () => {
    const user = userEvent.setup();
    const onOpenChange = vi.fn();
    render(
      <Dialog open onOpenChange={onOpenChange} title="Position" closeLabel="Schließen">
        <NumberInput aria-label="Menge" value="1" parse={parseEuro} format={formatEuro} onCommit={() => undefined} />
      </Dialog>,
    );
    const input = screen.getByLabelText<HTMLInputElement>('Menge');
    await user.type(input, '5{Escape}');
    expect(onOpenChange).not.toHaveBeenCalled();
    expect(input.value).toBe('1,00');
    await user.keyboard('{Escape}');
    expect(onOpenChange).toHaveBeenCalledWith(false);
  });
});

describe('cleanPastedNumber', () => {
  it.each([
    ['1\u00a0234,50', '1234,50'],
    ['1\u202f234\u202f567', '1234567'],
    ['\u221212,5', '-12,5'],
    ['12\u00a0%', '12 %'],
    ['  7 ', '7'],
    ['', ''],
  ])('%j becomes %j', (pasted, clean) => {
    expect(cleanPastedNumber(pasted)).toBe(clean);
  });
});
