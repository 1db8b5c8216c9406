import { describe, expect, it } from 'vitest';
import type { LintVerdict } from '../../../shared/domain/benefit-lint/verdict';
import { isOverruled, mayArgue, refusalOf, type Refusal } from '../../../shared/domain/needs/may-argue';
import type { Evidence } from '../../../shared/domain/schema/values';

describe('arguing with a benefit', () => {
  it.each<[Evidence, LintVerdict, string, Refusal | null]>([
    ['heard', 'benefit', '', null],
    ['confirmed', 'benefit', '', null],
    ['assumed', 'benefit', '', 'assumed'],
    ['heard', 'unsure', '', null],
    ['assumed', 'unsure', '', 'assumed'],
    ['heard', 'function', '', 'function'],
    ['confirmed', 'competence', '', 'competence'],
    ['heard', 'function', '  ', 'function'],
    ['heard', 'function', 'The buyer said so', null],
    ['confirmed', 'competence', 'The buyer said so', null],
    ['assumed', 'function', 'The buyer said so', 'assumed'],
    ['assumed', 'competence', '', 'assumed'],
  ])('%s, %s, overruled by “%s”: %s', (evidence, verdict, lintOverride, refusal) => {
    expect(refusalOf({ evidence, lintOverride }, verdict)).toBe(refusal);
    expect(mayArgue({ evidence, lintOverride }, verdict)).toBe(refusal === null);
  });

  it.each<[LintVerdict, string, boolean]>([
    ['function', 'Heard on site', true],
    ['function', ' ', false],
    ['benefit', 'Heard on site', false],
    ['unsure', 'Heard on site', false],
  ])('%s with the reason “%s” is overruled: %s', (verdict, lintOverride, overruled) => {
    expect(isOverruled({ lintOverride }, verdict)).toBe(overruled);
  });
});
