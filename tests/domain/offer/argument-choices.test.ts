import { describe, expect, it } from 'vitest';
import type { Benefit } from '../../../shared/domain/needs/benefit';
import type { Argument } from '../../../shared/domain/offer/argument';
import { argumentChoices } from '../../../shared/domain/offer/argument-choices';

const benefit = (id: string, fields: Partial<Benefit> = {}) => ({ id, text: id, evidence: 'heard', orderKey: id, ...fields }) as Benefit;
const argument = (benefitId: string, orderKey: string) => ({ id: `of ${benefitId} ${orderKey}`, benefitId, orderKey }) as Argument;
const seen = (args: Argument[], benefits: Benefit[]): string[] =>
  argumentChoices(args, benefits).map(({ kind, benefit: { id } }) => `${kind} ${id}`);

describe('argumentChoices', () => {
  const all = [benefit('c'), benefit('a'), benefit('d', { evidence: 'assumed' }), benefit('b', { evidence: 'confirmed' })];

  it('lists the chosen ones in the order of the argument, then the free, then the locked', () => {
    expect(seen([], all)).toEqual(['free a', 'free b', 'free c', 'locked d']);
    expect(seen([argument('a', 'a1'), argument('c', 'a0')], all)).toEqual(['chosen c', 'chosen a', 'free b', 'locked d']);
  });

  it('locks a chosen benefit that turned out to be assumed', () => {
    expect(seen([argument('d', 'a0')], all)).toEqual(['free a', 'free b', 'free c', 'locked d']);
  });

  it('counts a benefit chosen twice once, and forgets one that is gone', () => {
    expect(seen([argument('a', 'a0'), argument('a', 'a1'), argument('gone', 'a2')], all)).toEqual(['chosen a', 'free b', 'free c', 'locked d']);
  });

  it('leaves out a benefit without words', () => {
    expect(seen([], [benefit('a', { text: ' \n' }), benefit('b')])).toEqual(['free b']);
  });
});
