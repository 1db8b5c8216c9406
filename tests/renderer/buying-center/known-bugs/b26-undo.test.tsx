// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { card, cards, choose, lines, open, prepareMaps } from '../map-page';

prepareMaps();
afterEach(() => vi.restoreAllMocks());

it('B26: two undos and two redos for a drag in 40 moves and the deletion of a card with its line', async () => {
  const { user, steps, table } = await open([]);
  // B, then A who reports to B: both and the line are made by hand.
  await user.click(screen.getByRole('button', { name: 'Add the first person' }));
  await user.keyboard('Bert Boss{Enter}');
  await waitFor(() => expect(cards()).toHaveLength(1));
  choose(/Bert/);
  await user.keyboard('n');
  await user.keyboard('Anna Able{Enter}');
  await waitFor(() => expect([cards().length, lines().length]).toEqual([2, 1]));
  expect(steps()).toBe(2);
  const positions = () => Object.fromEntries(table('member').map(({ id, position }) => [id, position]));
  const [bert, anna] = table('member');
  if (bert === undefined || anna === undefined || anna.position === null) throw new Error('no members');
  const start = anna.position;
  const moved = { x: start.x + 300, y: start.y + 120 };

  // Looking and choosing are no steps.
  choose(/Bert/);
  await user.keyboard('{Control>}a{/Control}{Escape}');
  choose(/Anna/);
  expect(steps()).toBe(2);

  const dragged = card(/Anna/);
  // The canvas has a size here, since near its edges the picture moves along with the card.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 2000, 2000));
  const at = (move: number) => ({ clientX: 500 + (300 * move) / 40, clientY: 500 + (120 * move) / 40 });
  fireEvent.mouseDown(dragged, { button: 0, ...at(0) });
  // A drag begins with the first pixels, which the card does not make up for.
  fireEvent.mouseMove(window, at(0.2));
  for (let move = 1; move <= 40; move += 1) fireEvent.mouseMove(window, at(move));
  expect([steps(), positions()[anna.id]]).toEqual([2, start]);
  fireEvent.mouseUp(window, at(40));
  expect([steps(), positions()[anna.id]]).toEqual([3, moved]);

  await user.keyboard('{Delete}');
  await waitFor(() => expect([cards().length, lines().length, steps()]).toEqual([1, 0, 4]));

  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect([cards().length, lines().length]).toEqual([2, 1]));
  expect(positions()).toEqual({ [bert.id]: bert.position, [anna.id]: moved });
  await user.keyboard('{Control>}z{/Control}');
  expect(positions()).toEqual({ [bert.id]: bert.position, [anna.id]: start });
  expect(lines()).toHaveLength(1);
  await user.keyboard('{Control>}yy{/Control}');
  await waitFor(() => expect([cards().length, lines().length]).toEqual([1, 0]));
  expect(positions()).toEqual({ [bert.id]: bert.position });
  expect(table('relation')).toEqual([]);
});
