import { describe, expect, it } from 'vitest';
import { answeredBenefit, answeredPain, type PainAnswer } from '../../../shared/domain/conversation-guide/answer';
import type { Pain } from '../../../shared/domain/needs/pain';
import { benefitOf, painOf } from '../needs/cards';

const said = { by: 'Anna Vogt', on: '2026-03-25' };
const HEARD = { evidence: 'heard', evidenceSource: 'Anna Vogt', evidenceOn: '2026-03-25' } as const;
const CONFIRMED = { ...HEARD, evidence: 'confirmed' } as const;

describe('an answer about a pain', () => {
  it.each<[string, Partial<Pain>, PainAnswer, Partial<Pain>]>([
    ['that it is so makes it heard', {}, { kind: 'hear' }, HEARD],
    ['that it is so takes nothing from what is confirmed', { evidence: 'confirmed' }, { kind: 'hear' }, {}],
    ['that confirms it', { evidence: 'heard', evidenceSource: 'Ole Brand' }, { kind: 'confirm' }, CONFIRMED],
    ['with its cost', {}, { kind: 'cost', yearlyCost: '38000' }, { yearlyCost: '38000', ...HEARD }],
    ['with the cost of one heard elsewhere keeps its source', { evidence: 'heard', evidenceSource: 'Ole Brand' }, { kind: 'cost', yearlyCost: '0' }, { yearlyCost: '0' }],
    ['with what follows', {}, { kind: 'consequence', text: ' Weekend work\n' }, { consequences: 'Weekend work', ...HEARD }],
    ['with what follows, below what was known', { consequences: 'Overtime' }, { kind: 'consequence', text: 'Complaints' }, { consequences: 'Overtime\nComplaints', ...HEARD }],
    ['with an event', {}, { kind: 'date', eventOn: '2026-09-01', eventText: 'Audit\nby the customer' }, { eventOn: '2026-09-01', eventText: 'Audit', ...HEARD }],
    ['with the day of a known event', { eventText: 'Audit' }, { kind: 'date', eventOn: '2026-09-01', eventText: ' ' }, { eventOn: '2026-09-01', eventText: 'Audit', ...HEARD }],
  ])('%s', (_name, fields, answer, changes) => {
    expect(answeredPain(painOf('p', fields), answer, said)).toEqual(changes);
  });

  it('never writes more into a line than it holds', () => {
    const long = 'x'.repeat(900);
    expect(answeredPain(painOf('p'), { kind: 'date', eventOn: '2026-09-01', eventText: long }, { by: long, on: '2026-03-25' })).toMatchObject({
      eventText: 'x'.repeat(500),
      evidenceSource: 'x'.repeat(500),
    });
  });
});

describe('an answer about a benefit', () => {
  it.each([
    ['hear', 'assumed', HEARD],
    ['hear', 'heard', {}],
    ['confirm', 'assumed', CONFIRMED],
  ] as const)('%s of one %s', (kind, evidence, changes) => {
    expect(answeredBenefit(benefitOf('b', { evidence }), kind, said)).toEqual(changes);
  });
});
