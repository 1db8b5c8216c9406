// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Field } from '../../../renderer/ui/field/Field';
import { heatStep } from '../../../renderer/ui/scale-input/HeatBadge';
import { ScaleInput } from '../../../renderer/ui/scale-input/ScaleInput';

afterEach(cleanup);

function setup(kind: 'urgency' | 'influence', initial: number | null) {
  function Host() {
    const [value, setValue] = useState(initial);
    return (
      <Field label="Wert">
        <ScaleInput
          kind={kind}
          value={value}
          onValueChange={setValue}
          valueText={(each) => `${each} Punkte`}
          emptyText="offen"
        />
      </Field>
    );
  }
  render(<Host />);
  const slider = screen.getByRole('slider', { name: 'Wert' });
  slider.focus();
  return { slider, user: userEvent.setup(), now: () => slider.getAttribute('aria-valuetext') };
}

describe('ScaleInput', () => {
  it.each([
    ['urgency', 5, '{ArrowRight}', '6 Punkte'],
    ['urgency', 5, '{ArrowUp}', '6 Punkte'],
    ['urgency', 5, '{ArrowLeft}', '4 Punkte'],
    ['urgency', 5, '{ArrowDown}', '4 Punkte'],
    ['urgency', 10, '{ArrowRight}', '10 Punkte'],
    ['urgency', 1, '{ArrowLeft}', '1 Punkte'],
    ['urgency', 5, '{Home}', '1 Punkte'],
    ['urgency', 5, '{End}', '10 Punkte'],
    ['urgency', 5, '0', '10 Punkte'],
    ['urgency', 5, '7', '7 Punkte'],
    ['urgency', null, '{ArrowRight}', '1 Punkte'],
    ['urgency', 5, '{Delete}', 'offen'],
    ['influence', 4, '{ArrowRight}', '5 Punkte'],
    ['influence', 5, '{ArrowRight}', '5 Punkte'],
    ['influence', 2, '{End}', '5 Punkte'],
    ['influence', 2, '7', '2 Punkte'],
    ['influence', 2, '4', '4 Punkte'],
  ] as const)('%s %s %s → %s', async (kind, initial, key, expected) => {
    const { user, now } = setup(kind, initial);
    await user.keyboard(key);
    expect(now()).toBe(expected);
  });

  it('tells its limits', () => {
    const { slider } = setup('influence', 3);
    expect(slider.getAttribute('aria-valuemin')).toBe('1');
    expect(slider.getAttribute('aria-valuemax')).toBe('5');
    expect(slider.getAttribute('aria-valuenow')).toBe('3');
  });
});

describe('heatStep', () => {
  it.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
    [6, 3],
    [7, 4],
    [8, 4],
    [9, 5],
    [10, 5],
  ])('%s is step %s', (value, step) => {
    expect(heatStep(value)).toBe(step);
  });
});
