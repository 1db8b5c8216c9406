// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { chart, choose, open, prepareMaps } from './map-page';

prepareMaps();

const told = () => within(screen.getByRole('list', { name: 'History' })).getAllByRole('listitem').map((item) => item.firstElementChild?.textContent);

it('keeps who changed what in the same step, and tells it about each member', async () => {
  const { worker, records } = chart();
  const { user, workbench, table, steps } = await open(records);
  choose(/Wanda/);
  expect(screen.getByText('Changes to roles, attitudes, coverage and lines appear here from now on.')).toBeDefined();
  const attitudes = within(screen.getByRole('radiogroup', { name: 'Attitude' }));
  await user.click(attitudes.getByRole('radio', { name: 'Sceptic' }));
  await user.click(attitudes.getByRole('radio', { name: 'Supporter' }));
  await user.click(screen.getByRole('button', { name: 'User' }));
  expect(told()).toEqual([
    'Wanda Worker is now User',
    'Wanda Worker: Attitude from Sceptic to Supporter (Me)',
    'Wanda Worker: Attitude from not set to Sceptic (Me)',
  ]);
  const me = table('colleague')[0]?.id;
  expect(table('memberChange').every(({ memberId, byId }) => memberId === worker.id && byId === me)).toBe(true);
  expect(steps()).toBe(3);
  act(() => workbench.undo());
  expect(told()).toHaveLength(2);
});

it('remembers who went and which lines went with them, and forgets it when that is undone', async () => {
  const { head, records } = chart();
  const { user, workbench, table } = await open(records);
  choose(/Henry/);
  await user.keyboard('{Delete}');
  expect(table('memberChange').map(({ subject, field, to }) => `${subject} ${field} ${String(to)}`).sort()).toEqual([
    'member exists false',
    'relation exists false',
    'relation exists false',
  ]);
  expect(table('memberChange').find(({ subject }) => subject === 'member')?.was).toMatchObject({ isBuyer: true, position: head.position });
  act(() => workbench.undo());
  expect(table('memberChange')).toEqual([]);
});

it('writes nothing for places', async () => {
  const { user, table, steps } = await open(chart().records);
  choose(/Henry/);
  await user.keyboard('{ArrowDown}');
  expect([steps(), table('memberChange')]).toEqual([1, []]);
});
