import { describe, expect, it } from 'vitest';
import { boardPeople } from '../../../shared/domain/needs/board-people';
import { needGraph } from '../../../shared/domain/needs/need-graph';
import { linkOf } from './cards';

const everywhere = { has: () => true };
const graph = needGraph([linkOf('owner p 2')], { pain: everywhere, benefit: everywhere, member: everywhere });
const crowd = (count: number) => Array.from({ length: count }, (_unused, index) => ({ id: String(index), roles: index === 0 ? ['decider'] : [], position: index === 1 ? { x: 0, y: 0 } : null }));

describe('the people on a free board', () => {
  it('are all of a small buying center', () => {
    expect(boardPeople(crowd(30), graph)).toHaveLength(30);
  });

  it('are those with a role, a place or a link of a large one', () => {
    expect(boardPeople(crowd(300), graph).map(({ id }) => id)).toEqual(['0', '1', '2']);
  });
});
