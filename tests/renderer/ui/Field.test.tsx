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
    return { committed, input: screen.getByLabelText<HTMLInputElement>('Abschluss') };
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

  it.each([
    { typed: '0026-04-01', meant: '2026-04-01' },
    { typed: '0006-04-01', meant: '2006-04-01' },
    { typed: '0098-04-01', meant: '1998-04-01' },
    { typed: '0096-02-29', meant: '1996-02-29' },
  ])('takes $typed for $meant when it is left', ({ typed, meant }) => {
    const { committed, input } = setup('2026-03-25');
    fireEvent.change(input, { target: { value: typed } });
    expect(committed).not.toHaveBeenCalled();
    fireEvent.blur(input);
    expect(committed).toHaveBeenCalledExactlyOnceWith(meant);
    expect(input.getAttribute('aria-invalid')).not.toBe('true');
  });

  it('keeps a day with half a year when it is left, and says so', () => {
    const { committed, input } = setup('2026-03-25');
    fireEvent.change(input, { target: { value: '0202-04-01' } });
    fireEvent.blur(input);
    expect(committed).not.toHaveBeenCalled();
    expect(input).toHaveProperty('value', '0202-04-01');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    // Nothing around it shows the words.
    expect(input.title).toBe('Ergänzen Sie das Datum.');
    fireEvent.change(input, { target: { value: '2026-04-01' } });
    expect(committed).toHaveBeenCalledExactlyOnceWith('2026-04-01');
    expect(input.getAttribute('aria-invalid')).not.toBe('true');
    expect(input.title).toBe('');
  });

  describe('in a form', () => {
    function setupForm() {
      const sent = vi.fn();
      function Host() {
        const [day, setDay] = useState<string | null>('2026-03-25');
        return (
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              sent(day);
            }}
          >
            <Field label="Fällig">
              <DateInput value={day} onCommit={setDay} incompleteMessage="Ergänzen Sie das Datum." />
            </Field>
            <Button type="submit">Speichern</Button>
          </form>
        );
      }
      render(<Host />);
      return { sent, input: screen.getByLabelText<HTMLInputElement>('Fällig'), user: userEvent.setup() };
    }
    const send = {
      Enter: (user: ReturnType<typeof userEvent.setup>) => user.keyboard('{Enter}'),
      'the button': (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByRole('button', { name: 'Speichern' })),
    };

    it.each(['Enter', 'the button'] as const)('sends a day with two digits of its year by %s', async (by) => {
      const { sent, input, user } = setupForm();
      await user.click(input);
      fireEvent.change(input, { target: { value: '0026-12-03' } });
      await send[by](user);
      expect(sent).toHaveBeenCalledExactlyOnceWith('2026-12-03');
    });

    it.each(['Enter', 'the button'] as const)('is not sent with the day before by %s while half a year stands there', async (by) => {
      const { sent, input, user } = setupForm();
      await user.click(input);
      fireEvent.change(input, { target: { value: '0202-12-03' } });
      await send[by](user);
      expect(sent).not.toHaveBeenCalled();
      expect(screen.getByRole('alert').textContent).toBe('Ergänzen Sie das Datum.');
      expect(document.activeElement).toBe(input);
      fireEvent.change(input, { target: { value: '2026-12-03' } });
      await send[by](user);
      expect(sent).toHaveBeenCalledExactlyOnceWith('2026-12-03');
    });
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
