import type { Edit } from '../../../shared/document/edit';
import type { RecordTables } from '../../../shared/document/record-tables';
import type { CoverageRule } from '../../../shared/domain/coverage/coverage-rule';
import { DEFAULT_COVERAGE_RULES, isDefaultRule, rulesOfWorkspace } from '../../../shared/domain/coverage/default-rules';
import { draftRule } from '../../../shared/domain/coverage/draft-rule';
import { keyAtEnd, moveTo } from '../../../shared/domain/needs/ordering';
import type { Bookkeeping } from '../../../shared/domain/schema/record';
import { newRecord } from '../../stores/new-record';
import type { Workbench } from '../../stores/workbench';

/** The fields of a rule a user sets. */
export type RuleFields = Omit<CoverageRule, keyof Bookkeeping | 'type' | 'orderKey'>;

/** Everything that changes the rules. Each call is one step to undo. */
export type RuleChanges = {
  /** Answers the id of the new rule. */
  add(): string;
  /** Puts a copy behind a rule and answers its id. */
  duplicate(rule: CoverageRule): string;
  /** Puts a rule at a place, counted from 0 without itself. */
  move(rule: CoverageRule, place: number): void;
  update(rule: CoverageRule, fields: Partial<RuleFields>, mergeKey?: string): void;
  /** Takes an own rule away. A built-in one has none to take away: it is switched off. */
  remove(rule: CoverageRule): void;
  /** Makes a built-in rule what it was. */
  restore(rule: CoverageRule): void;
  /** Makes all built-in rules what they were; own ones stay. */
  restoreAll(): void;
};

/**
 * A built-in rule has no record until it is changed, so that what is never touched follows the built-in rules of
 * later versions.
 */
export function createRuleChanges(workbench: Workbench): RuleChanges {
  const rulesIn = (tables: RecordTables): CoverageRule[] => rulesOfWorkspace(tables.coverageRule.values());
  const write = (edit: Edit, tables: RecordTables, rule: CoverageRule, fields: Partial<CoverageRule>): void => {
    const stored = tables.coverageRule.get(rule.id);
    if (stored !== undefined) edit.update(stored, fields);
    else edit.add({ ...rule, ...newRecord(), id: rule.id, ...fields });
  };
  const place = (edit: Edit, tables: RecordTables, rules: readonly CoverageRule[], id: string, at: number): void => {
    for (const { id: movedId, orderKey } of moveTo(rules, id, at)) {
      const moved = rules.find((rule) => rule.id === movedId);
      if (moved === undefined) continue;
      // A copy made in this step is among the rules but not yet in a table.
      if (edit.diff.added[movedId] !== undefined) edit.add({ ...moved, orderKey });
      else write(edit, tables, moved, { orderKey });
    }
  };
  return {
    add() {
      const bookkeeping = newRecord();
      workbench.change('coverageRules.steps.add', (edit, tables) => edit.add(draftRule(bookkeeping, keyAtEnd(rulesIn(tables)))));
      return bookkeeping.id;
    },
    duplicate(rule) {
      const bookkeeping = newRecord();
      workbench.change('coverageRules.steps.duplicate', (edit, tables) => {
        const rules = rulesIn(tables);
        const copy: CoverageRule = { ...rule, ...bookkeeping, orderKey: keyAtEnd(rules) };
        edit.add(copy);
        place(edit, tables, [...rules, copy], copy.id, rules.findIndex(({ id }) => id === rule.id) + 1);
      });
      return bookkeeping.id;
    },
    move(rule, at) {
      workbench.change('coverageRules.steps.move', (edit, tables) => place(edit, tables, rulesIn(tables), rule.id, at));
    },
    update(rule, fields, mergeKey) {
      workbench.change('coverageRules.steps.edit', (edit, tables) => write(edit, tables, rule, fields), mergeKey);
    },
    remove(rule) {
      workbench.change('coverageRules.steps.remove', (edit, tables) => {
        const stored = tables.coverageRule.get(rule.id);
        if (stored !== undefined && !isDefaultRule(rule.id)) edit.remove(stored);
      });
    },
    restore(rule) {
      workbench.change('coverageRules.steps.restore', (edit, tables) => {
        const stored = tables.coverageRule.get(rule.id);
        if (stored !== undefined && isDefaultRule(rule.id)) edit.remove(stored);
      });
    },
    restoreAll() {
      workbench.change('coverageRules.steps.restore', (edit, tables) => {
        edit.remove(...DEFAULT_COVERAGE_RULES.flatMap(({ id }) => tables.coverageRule.get(id) ?? []));
      });
    },
  };
}
