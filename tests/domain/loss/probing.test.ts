import { describe, expect, it } from 'vitest';
import { answeredSteps, askedQuestions, establishedReason, establishRefusal, probingVerdict } from '../../../shared/domain/loss/established';
import type { LossProbe } from '../../../shared/domain/loss/loss-probe';
import { PROBE_STEPS, PROBED_REASONS, PROBING, type ProbeStep } from '../../../shared/domain/loss/probing';
import type { LossReason } from '../../../shared/domain/loss/loss-reason';

type Answer = Omit<LossProbe, 'id' | 'type' | 'rev' | 'createdAt' | 'updatedAt' | 'accountId' | 'dealId'>;

const answer = (step: ProbeStep, fields: Partial<Answer> = {}): Answer => ({
  reason: 'price', step, outcome: '', answer: 'With the offer of the other one', by: 'Anna Vogt', askedOn: '2026-03-20', knownBy: 'told', ...fields,
});

const three = [answer('compared-with'), answer('set-aside'), answer('hypothetical')];

/** Expected by the rule: three answered questions, or nobody to ask and a reason for that. */
describe('"too expensive" as the cause', () => {
  it.each<[name: string, probes: Answer[], unreachableWhy: string, answered: number | 'accepted']>([
    ['without any question', [], '', 0],
    ['after one', three.slice(0, 1), '', 1],
    ['after two', three.slice(0, 2), '', 2],
    ['after three', three, '', 'accepted'],
    ['after all four', [...three, answer('cause')], '', 'accepted'],
    ['after a shorter way of three', [answer('compared-with'), answer('set-aside'), answer('cause')], '', 'accepted'],
    ['after the same question three times', [answer('cause'), answer('cause'), answer('cause')], '', 1],
    ['after questions about the budget', three.map((probe) => ({ ...probe, reason: 'budget' as const })), '', 0],
    ['with an answer of nobody', [...three.slice(0, 2), answer('hypothetical', { by: '  ' })], '', 2],
    ['with an answer of no day', [...three.slice(0, 2), answer('hypothetical', { askedOn: null })], '', 2],
    ['with an answer nobody knows how', [...three.slice(0, 2), answer('hypothetical', { knownBy: null })], '', 2],
    ['with an empty answer', [...three.slice(0, 2), answer('hypothetical', { answer: ' ' })], '', 2],
    ['with a chosen answer without words', [...three.slice(0, 2), answer('hypothetical', { answer: '', outcome: 'yes' })], '', 'accepted'],
    ['where nobody could be asked', [], 'Insolvent since March', 'accepted'],
    ['where nobody could be asked, with nothing but blanks', [], '  ', 0],
  ])('%s', (_name, probes, unreachableWhy, expected) => {
    const refusal = expected === 'accepted' ? null : { code: 'too-few-probes', params: { answered: expected, needed: 3 } };
    expect(establishRefusal('price', probes, unreachableWhy)).toEqual(refusal);
    expect(establishedReason({ established: 'price', unreachableWhy }, probes)).toBe(refusal === null ? 'price' : null);
  });
});

it.each<LossReason>(['budget', 'timing', 'features', 'relationship', 'other'])('%s needs no questions first', (reason) => {
  expect(establishRefusal(reason, [], '')).toBeNull();
  expect(establishedReason({ established: reason, unreachableWhy: '' }, [])).toBe(reason);
});

it('establishes nothing where nothing was set down', () => {
  expect(establishedReason({ established: null, unreachableWhy: '' }, three)).toBeNull();
});

it('counts each question of a reason once', () => {
  expect(answeredSteps('price', [...three, answer('cause', { reason: 'timing' })])).toBe(3);
});

describe('the answers', () => {
  it.each<[Answer[], 'holds' | 'falls' | 'open']>([
    [[], 'open'],
    [[answer('set-aside', { outcome: 'first-choice' })], 'open'],
    [[answer('set-aside', { outcome: 'first-choice' }), answer('hypothetical', { outcome: 'yes' })], 'holds'],
    [[answer('set-aside', { outcome: 'first-choice' }), answer('hypothetical', { outcome: 'no' })], 'falls'],
    [[answer('set-aside', { outcome: 'other-choice' })], 'falls'],
    [[answer('set-aside', { outcome: 'gone with a newer version' })], 'open'],
  ])('%#: say what becomes of the stated reason', (probes, verdict) => {
    expect(probingVerdict('price', probes)).toBe(verdict);
  });

  it('lead past the hypothetical question when another vendor was the first choice anyway', () => {
    const steps = (probes: Answer[]): ProbeStep[] => askedQuestions(PROBING.price, probes).map(({ step }) => step);
    expect(steps([])).toEqual(['compared-with', 'set-aside', 'hypothetical', 'cause']);
    expect(steps([answer('set-aside', { outcome: 'other-choice' })])).toEqual(['compared-with', 'set-aside', 'cause']);
  });
});

describe.each(PROBED_REASONS)('the questions about %s', (reason) => {
  it('ask all steps in their order, and each answer leads on', () => {
    const questions = PROBING[reason];
    expect(questions.map(({ step }) => step)).toEqual([...PROBE_STEPS]);
    for (const [at, { outcomes }] of questions.entries()) {
      expect(new Set(outcomes.map(({ id }) => id)).size).toBe(outcomes.length);
      for (const { next } of outcomes) expect(next === null || PROBE_STEPS.indexOf(next) > at).toBe(true);
    }
  });
});
