import type { Person } from '../account/person';
import type { Member } from '../buying-center/member';
import { memberNames } from '../buying-center/map-model';
import type { Relation } from '../buying-center/relation';
import type { Id } from '../schema/values';
import { matchPeople, plannedName } from './match-people';
import type { ExistingChart, MergeChange, MergedField, MergeEntry, MergePlan, MissingMember, RefusedLine } from './merge-plan';
import type { OrgChartPlan, PlannedLine, PlannedPerson } from './plan';
import { settleLines, type WantedLine } from './settle-lines';

/** The planned field a field of a person is taken from. */
const SOURCE: Record<MergedField, keyof PlannedPerson> = {
  title: 'title',
  firstName: 'firstName',
  lastName: 'lastName',
  gender: 'gender',
  function: 'function',
  department: 'department',
  email: 'email',
  phone: 'phone',
  externalKey: 'externalId',
};

/**
 * Holds a file against a map that has people already: who is new, of whom the file says something else, and who is
 * on the map and not in the file. Nothing is decided here; a merged file planned again says nothing new.
 */
export function planMerge(plan: OrgChartPlan, existing: ExistingChart): MergePlan {
  const matches = matchPeople(plan.people, existing);
  const entries = new Map<string, MergeEntry>();
  for (const person of plan.people) {
    const match = matches.get(person.key);
    const changes = match?.person === undefined ? [] : fieldChanges(person, match.person);
    entries.set(person.key, { person, name: plannedName(person), personId: match?.person?.id ?? null, memberId: match?.member?.id ?? null, changes });
  }
  const { lines, refused } = mergeLines(plan, existing, entries);
  const all = [...entries.values()];
  return {
    fresh: all.filter(isFresh),
    changed: all.filter((entry) => !isFresh(entry) && entry.changes.length > 0),
    same: all.filter((entry) => !isFresh(entry) && entry.changes.length === 0),
    missing: missingMembers(existing, new Set(all.flatMap(({ memberId }) => memberId ?? []))),
    lines,
    refused,
  };
}

/** Whether somebody gets a card, or a name on the card that kept their place. */
export function isFresh({ person, personId, memberId }: MergeEntry): boolean {
  return memberId === null || (personId === null && !person.isPlaceholder);
}

function fieldChanges(planned: PlannedPerson, person: Person): MergeChange[] {
  return (Object.keys(SOURCE) as MergedField[]).flatMap((field): MergeChange[] => {
    const to = String(planned[SOURCE[field]]);
    const from = person[field];
    const saysNothing = to === '' || (field === 'gender' && to === 'unknown');
    if (saysNothing || to === from) return [];
    return [{ id: `${planned.key}.${field}`, kind: 'field', field, from, to }];
  });
}

function missingMembers({ accountId, members, persons }: ExistingChart, found: ReadonlySet<Id>): MissingMember[] {
  const people = new Map(persons.map((person) => [person.id, person]));
  return members.flatMap((member): MissingMember[] => {
    const person = member.personId === null ? undefined : people.get(member.personId);
    // Roles nobody is known for, and people of other companies, stand in no chart of the account.
    if (found.has(member.id) || person === undefined || person.accountId !== accountId) return [];
    return [{ memberId: member.id, ...memberNames(member, person) }];
  });
}

/** Adds what the file says of lines to the entries of those who have a card; the lines of new cards are apart. */
function mergeLines(plan: OrgChartPlan, existing: ExistingChart, entries: ReadonlyMap<string, MergeEntry>): Pick<MergePlan, 'lines' | 'refused'> {
  const nodeOf = (key: string): string => entries.get(key)?.memberId ?? key;
  const keyOfMember = new Map([...entries.values()].flatMap(({ memberId, person }): [string, string][] => (memberId === null ? [] : [[memberId, person.key]])));
  const names = namesOf(existing);
  const wanted: { line: PlannedLine; want: WantedLine; solid: readonly Relation[] }[] = [];
  for (const line of plan.lines) {
    const fromId = nodeOf(line.fromKey);
    const toId = nodeOf(line.toKey);
    const solid = line.kind === 'reports-to' ? bossLines(existing.relations, fromId) : [];
    const isThere = existing.relations.some((other) => isSameLine(other, line.kind, fromId, toId));
    if (isThere) continue;
    // Whoever has one boss gets another; whoever has several keeps them and gets one more.
    const replaces = solid.length === 1 ? (solid[0]?.id ?? null) : null;
    wanted.push({ line, solid, want: { id: lineId(line), kind: line.kind, fromId, toId, replaces } });
  }
  const tops = plan.lines.some(({ kind }) => kind === 'reports-to') ? topsOf(plan, existing, entries, keyOfMember) : [];
  const gone = new Set(tops.map(({ relation }) => relation.id));
  const accepted = settleLines(existing.relations.filter(({ id }) => !gone.has(id)), wanted.map(({ want }) => want));

  for (const { entry, relation } of tops) {
    entry.changes.push({ id: `${entry.person.key}.manager`, kind: 'manager', from: names.get(relation.toId) ?? '', to: '', toKey: null, relationId: relation.id });
  }
  const lines: PlannedLine[] = [];
  const refused: RefusedLine[] = [];
  for (const { line, want, solid } of wanted) {
    const from = entries.get(line.fromKey);
    const to = entries.get(line.toKey);
    if (from === undefined || to === undefined) continue;
    if (!accepted.has(want.id)) refused.push({ line: from.person.line, person: from.name, manager: to.name });
    else if (from.memberId === null) lines.push(line);
    else if (line.kind === 'informal') from.changes.push({ id: want.id, kind: 'informal', from: '', to: to.name, toKey: line.toKey });
    else from.changes.push({ id: want.id, kind: 'manager', from: want.replaces === null ? '' : (names.get(solid[0]?.toId ?? '') ?? ''), to: to.name, toKey: line.toKey, relationId: want.replaces });
  }
  return { lines, refused };
}

/** Those the file has at the top, whose one line on the map leads to somebody of the file. */
function topsOf(
  plan: OrgChartPlan,
  existing: ExistingChart,
  entries: ReadonlyMap<string, MergeEntry>,
  keyOfMember: ReadonlyMap<string, string>,
): { entry: MergeEntry; relation: Relation }[] {
  const subordinates = new Set(plan.lines.flatMap(({ kind, fromKey }) => (kind === 'reports-to' ? [fromKey] : [])));
  // Where a boss is named and could not be found, the file does not say that there is none.
  const unclear = new Set(plan.messages.map(({ line }) => line));
  return [...entries.values()].flatMap((entry) => {
    if (entry.memberId === null || subordinates.has(entry.person.key) || unclear.has(entry.person.line)) return [];
    const [relation, ...others] = bossLines(existing.relations, entry.memberId);
    return relation !== undefined && others.length === 0 && keyOfMember.has(relation.toId) ? [{ entry, relation }] : [];
  });
}

function bossLines(relations: readonly Relation[], memberId: Id): Relation[] {
  return relations.filter(({ kind, fromId }) => kind === 'reports-to' && fromId === memberId);
}

function isSameLine(other: Relation, kind: Relation['kind'], fromId: string, toId: string): boolean {
  if (other.kind !== kind) return false;
  return (other.fromId === fromId && other.toId === toId) || (kind === 'informal' && other.fromId === toId && other.toId === fromId);
}

function lineId({ kind, fromKey, toKey }: PlannedLine): string {
  return kind === 'reports-to' ? `${fromKey}.manager` : `${fromKey}.informal.${toKey}`;
}

function namesOf({ members, persons }: Pick<ExistingChart, 'members' | 'persons'>): ReadonlyMap<string, string> {
  const people = new Map(persons.map((person) => [person.id, person]));
  return new Map(members.map((member: Member) => [member.id, memberNames(member, member.personId === null ? undefined : people.get(member.personId)).name]));
}
