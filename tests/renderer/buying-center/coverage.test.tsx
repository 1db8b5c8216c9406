// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { rating } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { card, cards, chart, choose, open, prepareMaps, sale } from './map-page';

prepareMaps();

const COLLEAGUE = '019b7650-0000-7000-8000-00000000c001';
const codes = () => within(screen.getByRole('list', { name: 'Coverage' })).getAllByRole('listitem').map((item) => item.getAttribute('data-code'));

describe('the coverage of a map', () => {
  it('shows the light and its reasons, which follow the amount at once', async () => {
    const { workbench } = await open(chart().records);
    expect(screen.getByText('Red')).toBeDefined();
    const before = codes();
    expect(before).toContain('decider-not-met');
    act(() => workbench.change('deals.steps.amount', (edit) => edit.update(sale, { amount: '1000' })));
    const after = codes();
    expect(after).not.toContain('decider-not-met');
    expect(after.length).toBeLessThan(before.length);
    act(() => workbench.undo());
    expect(codes()).toEqual(before);
  });

  it('leads from a reason to the card, or to the form with the role that is missing', async () => {
    const { user, table } = await open(chart().records);
    const item = screen.getByText('No meeting with the decider is on record. Within 90 days is expected.').closest('li');
    await user.click(within(item as HTMLElement).getByRole('button', { name: 'Show on the map' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Clara Chief' })).toBeDefined();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Add User' }));
    expect(screen.getByRole('dialog', { name: 'Add User' })).toBeDefined();
    await user.keyboard('Uli Line{Enter}');
    expect(table('member').find(({ isUser }) => isUser)?.personId).toBe(table('person').find(({ lastName }) => lastName === 'Line')?.id);
  });

  it('says whom to see next and why', async () => {
    const { user } = await open(chart().records);
    const [first] = within(screen.getByRole('list', { name: 'See next' })).getAllByRole('listitem');
    expect(first?.textContent).toContain('Decides, and nobody of us has spoken with them.');
    await user.click(within(first as HTMLElement).getByRole('button', { name: 'Clara Chief' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Clara Chief' })).toBeDefined();
  });
});

describe('a departure', () => {
  it('lists what breaks and changes nothing until it is confirmed', async () => {
    const { head, records } = chart();
    const inTouch = records.map((record) => (record.id === head.id ? { ...head, coverage: 'regular' as const } : record));
    const { user, workbench, steps } = await open([...inTouch, rating(head, COLLEAGUE, { attitude: 'mentor' })]);
    const hash = () =>
      createHash('sha256')
        .update(JSON.stringify(Object.values(workbench.store.getState().tables).map((table) => [...table.values()])))
        .digest('hex');
    const before = hash();
    choose(/Henry/);
    await user.click(screen.getByRole('button', { name: 'What if this person leaves?' }));
    const list = (name: string) => within(screen.getByRole('list', { name })).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(list('Roles nobody else holds')).toEqual([expect.stringContaining('Buyer')]);
    expect(list('Ways that are cut')).toEqual([
      'Wanda WorkerNo way leads there any moreNo mentor speaks for us there any more',
      'Clara ChiefNo way leads there any moreNo mentor speaks for us there any more',
    ]);
    expect(list('Left without a boss')).toEqual(['Wanda Worker']);
    expect(await seriousViolations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(hash()).toBe(before);

    choose(/Henry/);
    await user.click(screen.getByRole('button', { name: 'What if this person leaves?' }));
    expect([hash(), steps()]).toEqual([before, 0]);
    await user.click(screen.getByRole('button', { name: 'Take off the map' }));
    expect(cards()).toHaveLength(2);
    expect(steps()).toBe(1);
    expect(card(/Clara/)).toBeDefined();
  });
});
