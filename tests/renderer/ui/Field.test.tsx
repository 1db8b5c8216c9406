// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Button } from '../../../renderer/ui/button/Button';
import { DateInput } from '../../../renderer/ui/date-input/DateInput';
import { Field } from '../../../renderer/ui/field/Field';
import { Select } from '../../../renderer/ui/select/Select';
import { TextInput } from '../../../renderer/ui/text-input/TextInput';
import { installDomShims } from './dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

describe('Field', () => {
  it('ties label, hint and error to its control', () => {
    const { rerender } = render(
      <Field label="Firma" hint="Wie im Register.">
        <TextInput value="" onValueChange={() => undefined} />
      </Field>,
    );
    const input = screen.getByLabelText('Firma');
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Wie im Register.');
    expect(input.getAttribute('aria-invalid')).toBeNull();
    rerender(
      <Field label="Firma" hint="Wie im Register." error="Geben Sie einen Namen ein.">
        <TextInput value="" onValueChange={() => undefined} />
      </Field>,
    );
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Geben Sie einen Namen ein.',
    );
    expect(screen.queryByText('Wie im Register.')).toBeNull();
  });

  it('names a select by its label and its choice', () => {
    render(
      <Field label="Beschaffungsart">
        <Select value="a" onValueChange={() => undefined} options={[{ value: 'a', label: 'Neukauf' }]} />
      </Field>,
    );
    expect(screen.getByRole('combobox', { name: /Beschaffungsart/ })).toBeTruthy();
  });
});

describe('TextInput', () => {
  it('commits once per change, on Enter or on leaving', async () => {
    const committed = vi.fn();
    function Host() {
      const [value, setValue] = useState('A');
      return <TextInput aria-label="Name" value={value} onValueChange={setValue} onCommit={committed} />;
    }
    render(<Host />);
    const user = userEvent.setup();
    const input = screen.getByLabelText('Name');
    await user.type(input, 'B{Enter}');
    await user.tab();
    expect(committed).toHaveBeenCalledExactlyOnceWith('AB');
    await user.click(input);
    await user.tab();
    expect(committed).toHaveBeenCalledOnce();
  });
});

describe('DateInput', () => {
  function setup(value: string | null) {
    const committed = vi.fn();
    render(
      <DateInput aria-label="Abschluss" value={value} onCommit={committed} incompleteMessage="Ergänzen Sie das Datum." />,
    );
    return { committed, input: screen.getByLabelText('Abschluss') };
  }

  it('commits a whole day at once', () => {
    const { committed, input } = setup(null);
    fireEvent.change(input, { target: { value: '2026-03-25' } });
    expect(committed).toHaveBeenCalledExactlyOnceWith('2026-03-25');
  });

  it('does not take the years that appear while one is typed', () => {
    const { committed, input } = setup('2026-03-25');
    for (const half of ['0002-03-25', '0020-03-25', '0202-03-25']) fireEvent.change(input, { target: { value: half } });
    expect(committed).not.toHaveBeenCalled();
    fireEvent.change(input, { target: { value: '2027-03-25' } });
    expect(committed).toHaveBeenCalledExactlyOnceWith('2027-03-25');
  });

  it('keeps a day with half a year when it is left, and says so', () => {
    const { committed, input } = setup('2026-03-25');
    fireEvent.change(input, { target: { value: '0026-04-01' } });
    fireEvent.blur(input);
    expect(committed).not.toHaveBeenCalled();
    expect(input).toHaveProperty('value', '0026-04-01');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(input, { target: { value: '2026-04-01' } });
    expect(committed).toHaveBeenCalledExactlyOnceWith('2026-04-01');
    expect(input.getAttribute('aria-invalid')).not.toBe('true');
  });

  it('takes the day back when it is emptied and left', () => {
    const { committed, input } = setup('2026-03-25');
    fireEvent.change(input, { target: { value: '' } });
    expect(committed).not.toHaveBeenCalled();
    fireEvent.blur(input);
    expect(committed).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe('Button', () => {
  it('ignores clicks while busy but stays in the tab order', async () => {
    const clicked = vi.fn();
    render(
      <Button busy onClick={clicked}>
        Angebot
      </Button>,
    );
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Angebot' }));
    await user.keyboard('{Enter}');
    expect(clicked).not.toHaveBeenCalled();
  });
});
