import '../../../shared/i18n/parts/imports';
import type { CardProblem } from '../../../shared/domain/import/card';
import type { DraftMessage } from '../../../shared/domain/import/drafts/drafts';
import type { PlanRemark } from '../../../shared/domain/import/plan/import-plan';
import type { TableProblem } from '../../../shared/domain/import/table';
import type { PlanMessage } from '../../../shared/domain/org-chart/plan';
import type { Translate } from '../../../shared/i18n/translator';

/** Something to be said about a file, with its line, its code and parameters, and in words. */
export type Warning = { line: number; code: string; params: Record<string, string | number>; text: string };

type Said = { table?: readonly TableProblem[]; cards?: readonly CardProblem[]; import?: readonly (DraftMessage | PlanRemark)[]; chart?: readonly PlanMessage[] };

/** Everything there is to be said, in the order of the lines. */
export function warningsOf(t: Translate, said: Said): Warning[] {
  const warnings = [
    ...(said.table ?? []).map((problem) => ({ ...problem, text: t(`importPeople.problems.${problem.code}`, problem.params) })),
    ...(said.cards ?? []).map((problem) => ({ ...problem, text: t(`imports.cards.${problem.code}`, problem.params) })),
    ...(said.import ?? []).map((message) => ({ ...message, text: isRemark(message) ? t(`imports.remarks.${message.code}`, message.params) : t(`imports.messages.${message.code}`, message.params) })),
    ...(said.chart ?? []).map((message) => ({ ...message, text: t(`importPeople.plan.${message.code}`, { ...message.params }) })),
  ];
  return warnings.sort((a, b) => a.line - b.line);
}

const REMARKS: ReadonlySet<string> = new Set<PlanRemark['code']>(['unknown-parent', 'parent-circle', 'deal-unknown-account', 'deals-without-account', 'positions-left-out']);

function isRemark(message: DraftMessage | PlanRemark): message is PlanRemark {
  return REMARKS.has(message.code);
}
