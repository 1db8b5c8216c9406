// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { rating, relation } from '../../../support/records/records';
import { card, open, part, people, prepareMaps } from '../map-page';

prepareMaps();

it('B30: Tab goes from boss to report, branch by branch, says who each one is, and leads out again', async () => {
  // Made in another order than they report: the last one is the boss of all.
  const worker = part(people.worker, { isUser: true, position: { x: 0, y: 0 } });
  const spare = part(people.spare, { position: { x: 300, y: 0 } });
  const head = part(people.head, { isBuyer: true, isGatekeeper: true, position: { x: 600, y: 0 } });
  const chief = part(people.chief, { isDecider: true, position: { x: 900, y: 0 } });
  const { user, workbench } = await open([
    worker, spare, head, chief,
    relation(worker, head), relation(head, chief), relation(spare, chief),
    rating(chief, '019b7650-0000-7000-8000-00000000c001', { attitude: 'mentor' }),
  ]);
  const announced = () => document.activeElement?.getAttribute('aria-label');
  const order = [
    'Clara Chief, CEO, Decider, Mentor',
    'Sam Spare, Advisor, no role, attitude not rated',
    'Henry Head, Purchasing, Buyer, Gatekeeper, attitude not rated',
    'Wanda Worker, Line 4, User, attitude not rated',
  ];
  card(/Clara/).focus();
  for (const name of order) {
    expect(announced()).toBe(name);
    await user.tab();
  }
  expect(document.activeElement?.closest('[data-testid="map-card"]')).toBeNull();
  for (const name of [...order].reverse()) {
    await user.tab({ shift: true });
    expect(announced()).toBe(name);
  }
  await user.tab({ shift: true });
  expect(document.activeElement?.closest('[data-testid="map-card"]')).toBeNull();
  expect(screen.getAllByRole('group', { name: /./ }).some((group) => group.contains(card(/Clara/)))).toBe(true);
  expect(workbench.store.getState().history.done).toEqual([]);
});
