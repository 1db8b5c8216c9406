import { describe, expect, it } from 'vitest';
import { COVERAGE_CODES } from '../../../shared/domain/coverage/evaluate-coverage';
import { CONTACT_CODES } from '../../../shared/domain/coverage/next-contacts';
import { FORMAL_AUTHORITIES } from '../../../shared/domain/buying-center/member';
import { AMOUNT_SCOPES, RULE_SEVERITIES } from '../../../shared/domain/coverage/coverage-rule';
import { TRACKED_FIELDS } from '../../../shared/domain/map-history/tracked-fields';
import { de } from '../../../shared/i18n/de';
import { en } from '../../../shared/i18n/en';

/** Keys without the endings of plural forms. */
const stems = (words: object): string[] => [...new Set(Object.keys(words).map((key) => key.replace(/_(one|other)$/, '')))].sort();
const sorted = (codes: readonly string[]): string[] => [...codes].sort();

describe.each([['de', de.coverage], ['en', en.coverage]] as const)('the words in %s', (language, words) => {
  it('are there for every code, and for nothing else', () => {
    expect(stems(words.reasons)).toEqual(sorted(COVERAGE_CODES));
    expect(stems(words.next.reasons)).toEqual(sorted(CONTACT_CODES));
    expect(stems(words.authorities)).toEqual(sorted(FORMAL_AUTHORITIES));
    expect(stems(words.severities)).toEqual(sorted([...RULE_SEVERITIES, 'info']));
  });

  it('are there for every choice of a rule', () => {
    const rules = { de, en }[language].coverageRules;
    expect(stems(rules.amountScopes)).toEqual(sorted(AMOUNT_SCOPES));
    expect(stems(rules.severities)).toEqual(sorted(RULE_SEVERITIES));
    expect(stems(rules.otherwise)).toEqual(sorted(RULE_SEVERITIES));
  });

  it('are there for every field of the history but the roles, which have sentences of their own', () => {
    const fields = Object.values(TRACKED_FIELDS).flat().filter((field) => !/^is[A-Z]/.test(field));
    expect(Object.keys(words.fields)).toEqual(expect.arrayContaining(fields));
  });

  it('name the same places to fill in', () => {
    const places = (of: object): string[] => Object.entries(of).map(([key, text]) => `${key} ${sorted(String(text).match(/\{\{\w+\}\}/g) ?? []).join()}`);
    expect(places(words.reasons)).toEqual(places(en.coverage.reasons));
    expect(places(words.next.reasons)).toEqual(places(en.coverage.next.reasons));
    expect(places(words.history)).toEqual(places(en.coverage.history));
  });
});
