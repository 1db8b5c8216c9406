import { describe, expect, it } from 'vitest';
import { remarksOf } from '../../../renderer/features/import/remarks';
import { emptyMapping } from '../../../shared/domain/import/person-columns';
import type { TableProblem, TableProblemCode } from '../../../shared/domain/import/table';
import type { PlanMessage, PlanMessageCode } from '../../../shared/domain/org-chart/plan';
import { translator } from '../../../shared/i18n/translator';

/** One of each, so that a code without words or with an unfilled place does not compile or fails here. */
const PROBLEMS: { [C in TableProblemCode]: Extract<TableProblem, { code: C }> } = {
  'too-many-columns': { code: 'too-many-columns', line: 9, params: { found: 12, expected: 11 } },
  'too-few-columns': { code: 'too-few-columns', line: 8, params: { found: 3, expected: 4 } },
  'damaged-characters': { code: 'damaged-characters', line: 7, params: { columns: 'Name' } },
  'unclosed-quote': { code: 'unclosed-quote', line: 6, params: { lastLine: 20 } },
  'stray-quote': { code: 'stray-quote', line: 5, params: { lastLine: 6 } },
  'duplicate-header': { code: 'duplicate-header', line: 1, params: { header: 'Name', first: 1, second: 4 } },
  'digits-lost': { code: 'digits-lost', line: 17, params: { columns: 'EAN' } },
};
const MESSAGES: { [C in PlanMessageCode]: Extract<PlanMessage, { code: C }> } = {
  'self-reference': { code: 'self-reference', line: 2, params: { person: 'Ada' } },
  'unknown-manager': { code: 'unknown-manager', line: 3, params: { person: 'Ada', manager: 'Bo' } },
  'ambiguous-manager': { code: 'ambiguous-manager', line: 4, params: { person: 'Ada', manager: 'Bo', lines: '7, 9' } },
  'circle-opened': { code: 'circle-opened', line: 10, params: { people: 'Ada, Bo', count: 2, person: 'Ada', manager: 'Bo' } },
  'duplicate-id': { code: 'duplicate-id', line: 11, params: { id: '4', person: 'Ada', firstLine: 2 } },
  'no-name': { code: 'no-name', line: 12, params: {} },
  placeholder: { code: 'placeholder', line: 13, params: { id: '4' } },
  'unknown-informal': { code: 'unknown-informal', line: 14, params: { person: 'Ada', reference: 'Cy' } },
  'ambiguous-informal': { code: 'ambiguous-informal', line: 15, params: { person: 'Ada', reference: 'Cy', lines: '7, 9' } },
  'text-shortened': { code: 'text-shortened', line: 16, params: { person: 'Ada', field: 'function', length: 1234, limit: 500 } },
};

describe.each(['de', 'en'] as const)('remarks in %s', (language) => {
  const t = translator(language);
  const remarks = remarksOf(t, emptyMapping(), Object.values(PROBLEMS), Object.values(MESSAGES));

  it('have words for everything that can be said, with every place filled', () => {
    expect(remarks).toHaveLength(2 + 7 + 10);
    for (const { text } of remarks) {
      expect(text).not.toMatch(/\{\{|importPeople\.|undefined/);
      expect(text).toMatch(/\.$/);
    }
  });

  it('stand in the order of the file, what concerns all of it first', () => {
    expect(remarks.map(({ line }) => line)).toEqual([null, null, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
  });
});

it('names a shortened field and writes numbers as the language does', () => {
  const [german, english] = (['de', 'en'] as const).map((language) =>
    remarksOf(translator(language), emptyMapping(), [], [MESSAGES['text-shortened']]).at(-1)?.text,
  );
  expect(german).toBe('„Funktion“ von Ada hat 1.234 Zeichen und wurde auf 500 gekürzt.');
  expect(english).toBe('“Function” of Ada has 1,234 characters and was cut to 500.');
});
