// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { relation } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { card, cards, chart, choose, lines, open, people, prepareMaps } from './map-page';

prepareMaps();

describe('the map', () => {
  it('shows everybody and every line, bosses first, each announced with name, function, roles and attitude', async () => {
    await open(chart().records);
    expect(cards().map((element) => element.getAttribute('aria-label'))).toEqual([
      'Clara Chief, CEO, Decider, attitude not rated',
      'Henry Head, Purchasing, Buyer, attitude not rated',
      'Wanda Worker, Line 4, no role, attitude not rated',
    ]);
    expect(lines().map((element) => element.getAttribute('data-kind'))).toEqual(['reports-to', 'reports-to']);
  });

  it('keeps a card at 18 elements or fewer', async () => {
    await open(chart().records);
    for (const element of cards()) expect(element.querySelectorAll('*').length + 1).toBeLessThanOrEqual(18);
  });

  it('changes nothing by being looked at or selected', async () => {
    const { user, steps } = await open(chart().records);
    choose(/Henry/);
    await user.keyboard('{Control>}a{/Control}{Escape}');
    expect(steps()).toBe(0);
  });

  it('has no serious accessibility violation, with nothing and with a card selected', async () => {
    const { user } = await open(chart().records);
    expect(await seriousViolations()).toEqual([]);
    choose(/Henry/);
    await user.keyboard('n');
    expect(await seriousViolations()).toEqual([]);
  });

  it('says what belongs here while nobody is on it, and takes the first person', async () => {
    const { user } = await open([]);
    await user.click(screen.getByRole('button', { name: 'Add the first person' }));
    await user.keyboard('Nora New{Enter}');
    await waitFor(() => expect(cards()).toHaveLength(1));
    expect(card(/^Nora New/)).toBe(cards()[0]);
  });
});

describe('after an import without places', () => {
  it('shows a layout without writing it, and writes all of it once a card is moved', async () => {
    const { chief, head, worker, records } = chart(false);
    const { user, steps, member: memberOf } = await open(records);
    await waitFor(() => expect(cards()).toHaveLength(3));
    expect(steps()).toBe(0);
    expect(memberOf(head.id)?.position).toBeNull();
    choose(/Henry/);
    await user.keyboard('{ArrowRight}');
    expect(steps()).toBe(1);
    for (const { id } of [chief, head, worker]) expect(memberOf(id)?.position).not.toBeNull();
  });
});

describe('moving, deleting, undoing', () => {
  it('brings a deleted card back with its lines where it was moved to, then to its old place, and redoes both', async () => {
    const { head, records } = chart();
    const { workbench, user, steps, member: memberOf } = await open(records);
    choose(/Henry/);
    for (let press = 0; press < 12; press += 1) await user.keyboard('{ArrowDown}');
    expect(memberOf(head.id)?.position).toEqual({ x: 0, y: 320 });
    expect(steps()).toBe(1);
    await user.keyboard('{Delete}');
    expect([cards().length, lines().length, steps()]).toEqual([2, 0, 2]);

    workbench.undo();
    await waitFor(() => expect([cards().length, lines().length]).toEqual([3, 2]));
    expect(memberOf(head.id)?.position).toEqual({ x: 0, y: 320 });
    workbench.undo();
    await waitFor(() => expect(memberOf(head.id)?.position).toEqual({ x: 0, y: 200 }));
    workbench.redo();
    workbench.redo();
    await waitFor(() => expect([cards().length, lines().length]).toEqual([2, 0]));
  });

  it('makes one step of a drag in 40 mouse moves', async () => {
    const { head, records } = chart();
    const { workbench, steps, member: memberOf } = await open(records);
    const dragged = card(/Henry/);
    fireEvent.mouseDown(dragged, { button: 0, clientX: 50, clientY: 250 });
    for (let move = 1; move <= 40; move += 1) fireEvent.mouseMove(window, { clientX: 50 + move * 10, clientY: 250 + move * 4 });
    expect(steps()).toBe(0);
    fireEvent.mouseUp(window, { clientX: 450, clientY: 410 });
    expect(steps()).toBe(1);
    const moved = memberOf(head.id)?.position;
    expect(moved).not.toEqual(head.position);
    workbench.undo();
    expect(memberOf(head.id)?.position).toEqual({ x: 0, y: 200 });
    workbench.redo();
    expect(memberOf(head.id)?.position).toEqual(moved);
  });

  it('offers to undo a deletion, and only that one', async () => {
    const { user, workbench } = await open(chart().records);
    choose(/Wanda/);
    await user.keyboard('{Delete}');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(cards()).toHaveLength(3));
    choose(/Wanda/);
    await user.keyboard('{Delete}');
    await screen.findByRole('button', { name: 'Undo' });
    workbench.undo();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  });
});

describe('editing in place', () => {
  it('changes the name on Enter and never deletes the card by Backspace or Delete', async () => {
    const { user, workbench } = await open(chart().records);
    choose(/Henry/);
    await user.keyboard('{Enter}');
    const input = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(input);
    await user.keyboard('{Backspace}{Delete}Dr. Hanna Hart{Enter}');
    expect(cards()).toHaveLength(3);
    expect(card(/^Dr\. Hanna Hart, Purchasing/)).toBeDefined();
    expect(workbench.store.getState().tables.person.get(people.head.id)).toMatchObject({ title: 'Dr.', firstName: 'Hanna', lastName: 'Hart' });
  });

  it('keeps the old name when the new one is empty', async () => {
    const { user, steps } = await open(chart().records);
    choose(/Henry/);
    await user.keyboard('{F2}{Backspace}{Enter}');
    expect(screen.getByText('Enter a name.')).toBeDefined();
    await user.keyboard('{Escape}');
    expect(steps()).toBe(0);
  });

  it('leaves the card alone when Backspace is pressed on a control of the inspector', async () => {
    const { user } = await open(chart().records);
    choose(/Henry/);
    screen.getByRole('button', { name: 'Gatekeeper' }).focus();
    await user.keyboard('{Backspace}{Delete}');
    expect(cards()).toHaveLength(3);
  });
});

describe('adding people', () => {
  it('puts a new one under the selected boss with one step', async () => {
    const { user, steps, workbench } = await open(chart().records);
    choose(/Clara/);
    await user.keyboard('n');
    await user.keyboard('Nora New{Enter}');
    await waitFor(() => expect(cards()).toHaveLength(4));
    expect([lines().length, steps()]).toEqual([3, 1]);
    workbench.undo();
    await waitFor(() => expect([cards().length, lines().length]).toEqual([3, 2]));
  });

  it('offers people of the account who are not on the map yet', async () => {
    const { user, workbench } = await open(chart().records);
    await user.keyboard('n');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Sam SpareAdvisor']);
    await user.keyboard('spa{ArrowDown}{Enter}');
    await waitFor(() => expect(card(/^Sam Spare, Advisor/)).toBeDefined());
    expect(workbench.store.getState().tables.person.size).toBe(4);
  });

  it('takes a role nobody is known for yet', async () => {
    const { user } = await open(chart().records);
    await user.keyboard('n');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Buyer' }));
    await waitFor(() => expect(card(/^Buyer – unknown, Buyer/)).toBeDefined());
  });
});

describe('the inspector', () => {
  it('changes roles and keeps the rating as the opinion of the user', async () => {
    const { user, workbench, member: memberOf } = await open(chart().records);
    choose(/Wanda/);
    await user.click(screen.getByRole('button', { name: 'User' }));
    await user.click(within(screen.getByRole('radiogroup', { name: 'Attitude' })).getByRole('radio', { name: 'Mentor' }));
    expect(card(/^Wanda Worker, Line 4, User, Mentor$/)).toBeDefined();
    const [rating] = [...workbench.store.getState().tables.rating.values()];
    const [colleague] = [...workbench.store.getState().tables.colleague.values()];
    expect(rating?.raterId).toBe(colleague?.id);
    expect(memberOf(rating?.memberId ?? '')?.isUser).toBe(true);
  });

  it('refuses a circle of bosses and says who would be in it', async () => {
    const { worker, chief, records } = chart();
    const { user, steps } = await open([...records, relation(worker, chief)]);
    choose(/Wanda/);
    await user.click(screen.getByRole('button', { name: 'reports to Clara Chief' }));
    await user.click(screen.getByRole('button', { name: 'Turn around' }));
    expect(await screen.findByText('Nobody can be their own boss: Clara Chief → Wanda Worker → Henry Head → Clara Chief.')).toBeDefined();
    expect(steps()).toBe(0);
  });
});
