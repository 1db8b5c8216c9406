// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { card, cards, chart, choose, lines, open, prepareMaps } from './map-page';

prepareMaps();

it('folds a branch up, says how many are behind it, and changes no record', async () => {
  const { user, steps } = await open(chart().records);
  choose(/Henry/);
  await user.keyboard('c');
  await waitFor(() => expect([cards().length, lines().length]).toEqual([2, 1]));
  await user.click(screen.getByRole('button', { name: 'Unfold 1 person' }));
  await waitFor(() => expect([cards().length, lines().length]).toEqual([3, 2]));
  expect(steps()).toBe(0);
});

it('unfolds a branch when one looks for somebody in it', async () => {
  const { user } = await open(chart().records);
  choose(/Clara/);
  await user.keyboard('c');
  await waitFor(() => expect(cards()).toHaveLength(1));
  await user.type(screen.getByRole('searchbox', { name: 'Find on the map' }), 'Wanda{Enter}');
  await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: 'Wanda Worker' })).toBeDefined());
});

it('lets those step back who do not fit', async () => {
  const { user } = await open(chart().records);
  await user.click(screen.getByRole('button', { name: 'View' }));
  await user.click(screen.getByRole('menuitem', { name: 'Role' }));
  fireEvent.click(await screen.findByRole('menuitemradio', { name: 'Buyer' }));
  const dimmed = () => cards().filter((element) => element.classList.contains('dimmed')).map((element) => element.getAttribute('aria-label')?.split(',')[0]);
  await waitFor(() => expect(dimmed()).toEqual(['Clara Chief', 'Wanda Worker']));
  expect(card(/Henry/).classList.contains('dimmed')).toBe(false);
});

it('draws by influence at a key', async () => {
  const { user } = await open(chart().records);
  choose(/Henry/);
  await user.keyboard('i');
  expect(screen.getByTestId('map-canvas').getAttribute('data-view')).toBe('influence');
  await user.keyboard('i');
  expect(screen.getByTestId('map-canvas').getAttribute('data-view')).toBeNull();
});
