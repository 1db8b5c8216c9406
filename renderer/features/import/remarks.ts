import type { ColumnMapping } from '../../../shared/domain/import/person-columns';
import { PERSON_FIELDS } from '../../../shared/domain/import/person-columns';
import { missingParts } from '../../../shared/domain/import/column-mapping';
import type { TableProblem } from '../../../shared/domain/import/table';
import type { PlanMessage } from '../../../shared/domain/org-chart/plan';
import type { Translate } from '../../../shared/i18n/translator';

/** Something the user should know about the file, in words; `line` is `null` for the file as a whole. */
export type Remark = { line: number | null; text: string };

/** What is to be said about a file, in the order of its lines, the whole file first. */
export function remarksOf(
  t: Translate,
  mapping: ColumnMapping,
  problems: readonly TableProblem[],
  messages: readonly PlanMessage[],
): Remark[] {
  const whole = missingParts(mapping).map((part): Remark => ({ line: null, text: t(`importPeople.missing.${part}`) }));
  const ofFile = problems.map(({ code, line, params }): Remark => ({ line, text: t(`importPeople.problems.${code}`, { ...params }) }));
  const ofPlan = messages.map((message): Remark => ({ line: message.line, text: t(`importPeople.plan.${message.code}`, wordsIn(t, message)) }));
  return [...whole, ...[...ofFile, ...ofPlan].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))];
}

/** A message's parameters, with the name of a field in words. */
function wordsIn(t: Translate, message: PlanMessage): Record<string, string | number> {
  if (message.code !== 'text-shortened') return { ...message.params };
  const field = PERSON_FIELDS.find((known) => known === message.params.field);
  return { ...message.params, field: field === undefined ? message.params.field : t(`importPeople.fields.${field}`) };
}
