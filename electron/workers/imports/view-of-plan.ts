import type { DryRun, EntryList, ImportMessage, PlannedEntry } from '../../../shared/contract/import-wizard';
import type { ImportPlan, Planned, PlannedCompany, PlannedPerson } from '../../../shared/domain/import/plan/import-plan';
import { planFigures } from '../../../shared/domain/import/plan/plan-figures';
import { FIRST, listOf } from './view-of-source';

type Entry = Planned<object, unknown>;

/** Codes that are about the plan rather than about a row of the file. */
const REMARKS: ReadonlySet<string> = new Set(['unknown-parent', 'parent-circle', 'deal-unknown-account', 'deals-without-account', 'positions-left-out', 'erased-people']);

/** A plan that was made, with what is needed to leaf through it. */
export type PlanView = { dryRun: DryRun; lists: Record<EntryList, Entry[]>; entryOf: (entry: Entry) => PlannedEntry };

/** A plan as the window shows it. Long lists go there page by page. */
export function viewOfPlan(plan: ImportPlan, writes: boolean): PlanView {
  const entries: Entry[] = [...plan.companies, ...plan.people, ...plan.deals, ...plan.products];
  const of = (...actions: string[]): Entry[] => entries.filter(({ action }) => actions.includes(action));
  const lists: PlanView['lists'] = {
    create: of('create'), update: of('update'), same: of('same'), skip: of('skip', 'join'),
    candidates: entries.filter(({ candidates, action, matchedBy }) => (candidates.length > 0 && action === 'create') || matchedBy === 'choice'),
  };
  const entryOf = (entry: Entry): PlannedEntry => viewOfEntry(entry, plan);
  const view = (list: EntryList): { total: number; first: PlannedEntry[] } => listOf(lists[list], entryOf);
  return {
    lists,
    entryOf,
    dryRun: {
      kind: plan.kind,
      figures: planFigures(plan),
      writes,
      lists: { create: view('create'), update: view('update'), same: view('same'), skip: view('skip'), candidates: view('candidates') },
      groups: listOf(plan.groups, ({ type, entries: members, names, lines, reasons }) => ({ type, entries: members, names, lines, reasons })),
      values: plan.values.map(({ field, value, count, answer, proposals }) => ({ field, value, count, answer, proposals })),
      gone: listOf(plan.gone, ({ type, name }) => ({ type, name })),
      messages: listOf(plan.messages, messageOf, 2 * FIRST),
      dealsWithoutAccount: plan.deals.filter(({ account, record }) => account === null && record === null).length,
    },
  };
}

/** A remark of the plan, with the kind of words it has. */
export function messageOf(message: ImportPlan['messages'][number]): ImportMessage {
  return { of: REMARKS.has(message.code) ? 'plan' : 'row', code: message.code, line: message.line, params: { ...message.params } };
}

function viewOfEntry(entry: Entry, plan: ImportPlan): PlannedEntry {
  const { key, line, name, action, matchedBy, changes, candidates } = entry;
  const type = key.slice(0, key.indexOf(':')) as PlannedEntry['type'];
  const erasedOn = type === 'person' ? (entry as PlannedPerson).erasedOn : null;
  return { key, type, line, name, erasedOn, detail: detailOf(type, entry, plan), action, matchedBy, changes, candidates };
}

function detailOf(type: PlannedEntry['type'], entry: Entry, plan: ImportPlan): string {
  switch (type) {
    case 'company': {
      const { draft } = entry as PlannedCompany;
      return draft.addresses[0]?.city ?? draft.domain;
    }
    case 'person': {
      const { company, draft } = entry as PlannedPerson;
      const named = company !== null && 'entry' in company ? plan.companies[company.entry]?.name : undefined;
      return [draft.function, named ?? draft.companyReference.name].filter(Boolean).join(' · ');
    }
    case 'deal':
      return (entry as ImportPlan['deals'][number]).draft.account.name;
    case 'product':
      return (entry as ImportPlan['products'][number]).draft.articleNumber;
  }
}
