import { describe, expect, it } from 'vitest';
import type { Benefit } from '../../../shared/domain/needs/benefit';
import type { Argument } from '../../../shared/domain/offer/argument';
import type { VerdictOf } from '../../../shared/domain/needs/may-argue';
import { argumentChoices } from '../../../shared/domain/offer/argument-choices';

const benefit = (id: string, fields: Partial<Benefit> = {}) => ({ id, text: id, evidence: 'heard', lintOverride: '', orderKey: id, ...fields }) as Benefit;
const argument = (benefitId: string, orderKey: string) => ({ id: `of ${benefitId} ${orderKey}`, benefitId, orderKey }) as Argument;
const seen = (args: Argument[], benefits: Benefit[], verdictOf: VerdictOf = () => 'benefit'): string[] =>
  argumentChoices(args, benefits, verdictOf).map(({ kind, benefit: { id } }) => `${kind} ${id}`);

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

  it('locks functions and competence with the reason why, and frees what was overruled', () => {
    const benefits = [benefit('a'), benefit('b'), benefit('c', { lintOverride: 'Heard on site' }), benefit('d', { evidence: 'assumed' })];
    const verdictOf: VerdictOf = ({ id }) => (id === 'b' ? 'competence' : 'function');
    expect(seen([argument('a', 'a0')], benefits, verdictOf)).toEqual(['free c', 'locked a', 'locked b', 'locked d']);
    const refusals = argumentChoices([], benefits, verdictOf).map((choice) => (choice.kind === 'locked' ? choice.refusal : null));
    expect(refusals).toEqual([null, 'function', 'competence', 'assumed']);
  });
});
