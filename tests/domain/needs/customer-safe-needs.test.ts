import { describe, expect, it } from 'vitest';
import type { LintVerdict } from '../../../shared/domain/benefit-lint/verdict';
import type { Benefit } from '../../../shared/domain/needs/benefit';
import { customerSafeNeeds } from '../../../shared/domain/needs/customer-safe-needs';
import { benefitOf, linkOf, painOf } from './cards';

describe('needs for the customer to see', () => {
  it('are what somebody there has said, in order, without a figure, a source or a person', () => {
    const safe = customerSafeNeeds(
      {
        pains: [
          painOf('set-up', { evidence: 'heard', yearlyCost: '38000', urgency: 9, consequences: 'They may close line 4', eventText: 'Audit', evidenceSource: 'Mr Head', orderKey: 'a1' }),
          painOf('fear', { evidence: 'assumed' }),
          painOf('nights', { evidence: 'confirmed' }),
        ],
        benefits: [benefitOf('faster', { evidence: 'confirmed', enabledBy: 'Quick clamps', yearlyValue: '38000', proofText: 'Ask Kern' })],
        links: [linkOf('relieves faster set-up'), linkOf('relieves faster fear'), linkOf('owner set-up anna'), linkOf('serves faster anna')],
      },
      () => 'benefit',
    );
    expect(safe).toEqual({
      pains: [
        { id: 'nights', text: 'nights' },
        { id: 'set-up', text: 'set-up' },
      ],
      benefits: [{ id: 'faster', text: 'faster' }],
      links: [{ id: 'relieves faster set-up', kind: 'relieves', fromId: 'faster', toId: 'set-up' }],
    });
  });

  it.each<[string, Partial<Benefit>, LintVerdict | null, boolean]>([
    ['a benefit somebody confirmed is shown', { evidence: 'confirmed' }, 'benefit', true],
    ['a benefit nobody there has heard of is not', { evidence: 'assumed' }, 'benefit', false],
    ['a function is not', { evidence: 'confirmed' }, 'function', false],
    ['a function somebody stood up for is', { evidence: 'confirmed', lintOverride: 'They say so' }, 'function', true],
    ['what is not judged yet is not', { evidence: 'confirmed' }, null, false],
    ['an empty card is not', { evidence: 'confirmed', text: ' ' }, 'benefit', false],
  ])('%s', (_what, fields, verdict, isShown) => {
    const { benefits } = customerSafeNeeds({ pains: [], benefits: [benefitOf('b', fields)], links: [] }, () => verdict);
    expect(benefits).toHaveLength(isShown ? 1 : 0);
  });
});
