// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { relation } from '../../../support/records/records';
import { cards, choose, lines, open, part, people, prepareMaps } from '../map-page';

prepareMaps();

it('B25: dotted lines stand beside solid ones and stay when the manager goes', async () => {
  const at = (x: number, y: number) => ({ position: { x, y } });
  const chief = part(people.chief, at(400, 0));
  const team = [part(people.head, at(0, 200)), part(people.worker, at(400, 200)), part(people.spare, at(800, 200))] as const;
  const [head, worker, spare] = team;
  const { user, workbench, table } = await open([
    chief,
    ...team,
    ...team.map((one) => relation(one, chief)),
    relation(head, worker, { kind: 'informal' }),
    relation(head, spare, { kind: 'informal' }),
  ]);
  const kinds = () => lines().map((line) => line.getAttribute('data-kind')).sort();
  expect(kinds()).toEqual(['informal', 'informal', 'reports-to', 'reports-to', 'reports-to']);

  choose(/Clara/);
  await user.keyboard('{Delete}');
  await waitFor(() => expect(cards()).toHaveLength(3));
  expect(kinds()).toEqual(['informal', 'informal']);
  expect(table('relation').map(({ fromId, toId }) => [fromId, toId])).toEqual([[head.id, worker.id], [head.id, spare.id]]);
  workbench.undo();
  await waitFor(() => expect(kinds()).toHaveLength(5));
});
