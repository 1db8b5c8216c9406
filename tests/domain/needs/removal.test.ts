import { describe, expect, it } from 'vitest';
import { removalOf } from '../../../shared/domain/needs/removal';
import { questionOf } from '../conversation-guide/questions';
import { argumentOf, benefitOf, linkOf, painOf } from './cards';

const links = ['owner p1 m1', 'relieves b1 p1', 'relieves b2 p1', 'serves b1 m1', 'owner p2 m1'].map((text) => linkOf(text));
const dependents = { links, arguments: [argumentOf('x', 'b1'), argumentOf('y', 'b1'), argumentOf('z', 'b2')], questions: [questionOf('q1', 'cost:p1'), questionOf('q2', 'hear-benefit:b1'), questionOf('q3', ''), questionOf('q4', 'motive-unknown')] };

describe('removalOf', () => {
  it.each([
    [painOf('p1'), ['p1', 'owner p1 m1', 'relieves b1 p1', 'relieves b2 p1', 'q1']],
    [benefitOf('b1'), ['b1', 'relieves b1 p1', 'serves b1 m1', 'x', 'y', 'q2']],
    [benefitOf('b3'), ['b3']],
    [linkOf('relieves b1 p1'), ['relieves b1 p1']],
  ])('takes along what hangs on $type $id', (record, ids) => {
    expect(removalOf(record, dependents).map(({ id }) => id)).toEqual(ids);
  });
});
