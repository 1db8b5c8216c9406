import type { Person } from '../account/person';
import type { Member } from '../buying-center/member';
import type { Relation } from '../buying-center/relation';
import type { Id } from '../schema/values';
import type { ExistingChart, MergeEntry, MergePlan } from './merge-plan';
import { memberOf, newBookkeeping, personOf, type RecordOrigin } from './org-chart-records';
import { isFresh } from './plan-merge';
import { settleLines, type WantedLine } from './settle-lines';

/** What of a merge the user wants: changes left out, and missing ones to take off the map. */
export type MergeChoice = { leftOut: ReadonlySet<string>; removedMemberIds: ReadonlySet<Id> };

/** The records a merge becomes. `removedLines` are lines a change takes away; cards go with all that hangs on them. */
export type MergeRecords = {
  added: (Person | Member | Relation)[];
  updated: ([Person, Partial<Person>] | [Member, Partial<Member>] | [Relation, Partial<Relation>])[];
  removedMembers: Member[];
  removedLines: Relation[];
  /** Wanted lines that would close a circle with what was left out. */
  refused: number;
};

/** Carries out a merge plan on the map it was made for, as far as it was chosen. */
export function mergeRecords(plan: MergePlan, choice: MergeChoice, existing: ExistingChart, dealId: Id, origin: RecordOrigin): MergeRecords {
  const place = { accountId: existing.accountId, dealId };
  const records: MergeRecords = { added: [], updated: [], removedMembers: [], removedLines: [], refused: 0 };
  const persons = new Map(existing.persons.map((person) => [person.id, person]));
  const members = new Map(existing.members.map((member) => [member.id, member]));
  const entries = [...plan.fresh, ...plan.changed, ...plan.same];
  const memberIds = new Map<string, Id>();

  for (const entry of entries) {
    const person = entry.personId === null ? undefined : persons.get(entry.personId);
    if (person !== undefined) {
      const fields = changedFields(entry, choice);
      if (Object.keys(fields).length > 0) records.updated.push([person, fields]);
    }
    const member = entry.memberId === null ? undefined : members.get(entry.memberId);
    if (member !== undefined) memberIds.set(entry.person.key, member.id);
    if (!isFresh(entry)) continue;
    const fresh = person ?? (entry.person.isPlaceholder ? undefined : personOf(entry.person, existing.accountId, newBookkeeping(origin)));
    if (fresh !== undefined && person === undefined) records.added.push(fresh);
    if (member !== undefined) {
      if (fresh !== undefined) records.updated.push([member, { personId: fresh.id }]);
      continue;
    }
    const card = memberOf(entry.person, fresh, place, newBookkeeping(origin));
    records.added.push(card);
    memberIds.set(entry.person.key, card.id);
  }

  records.removedMembers = existing.members.filter(({ id }) => choice.removedMemberIds.has(id));
  mergeLineRecords(plan, choice, existing, { memberIds, place, origin, records });
  return records;
}

function changedFields({ changes }: MergeEntry, { leftOut }: MergeChoice): Partial<Person> {
  return Object.fromEntries(changes.flatMap((change) => (change.kind === 'field' && !leftOut.has(change.id) ? [[change.field, change.to]] : [])));
}

type LineWork = { memberIds: ReadonlyMap<string, Id>; place: { accountId: Id; dealId: Id }; origin: RecordOrigin; records: MergeRecords };

function mergeLineRecords(plan: MergePlan, { leftOut, removedMemberIds }: MergeChoice, existing: ExistingChart, { memberIds, place, origin, records }: LineWork): void {
  const relations = new Map(existing.relations.map((relation) => [relation.id, relation]));
  const staying = existing.relations.filter(({ fromId, toId }) => !removedMemberIds.has(fromId) && !removedMemberIds.has(toId));
  const stays = new Set(staying.map(({ id }) => id));
  const wanted: WantedLine[] = [];
  const want = (id: string, kind: Relation['kind'], fromKey: string, toKey: string, replaces: Id | null): void => {
    const fromId = memberIds.get(fromKey);
    const toId = memberIds.get(toKey);
    // A line that goes with a removed card cannot be moved; the new one is drawn beside it.
    if (fromId !== undefined && toId !== undefined) wanted.push({ id, kind, fromId, toId, replaces: replaces !== null && stays.has(replaces) ? replaces : null });
  };
  for (const { person, changes } of [...plan.fresh, ...plan.changed]) {
    for (const change of changes) {
      if (change.kind === 'field' || leftOut.has(change.id)) continue;
      if (change.toKey !== null) want(change.id, change.kind === 'manager' ? 'reports-to' : 'informal', person.key, change.toKey, change.kind === 'manager' ? change.relationId : null);
      else if (change.kind === 'manager' && change.relationId !== null && stays.has(change.relationId)) {
        const gone = relations.get(change.relationId);
        if (gone !== undefined) records.removedLines.push(gone);
      }
    }
  }
  for (const { kind, fromKey, toKey } of plan.lines) want(`${kind} ${fromKey} ${toKey}`, kind, fromKey, toKey, null);

  const gone = new Set(records.removedLines.map(({ id }) => id));
  const accepted = settleLines(staying.filter(({ id }) => !gone.has(id)), wanted);
  for (const { id, kind, fromId, toId, replaces } of wanted) {
    if (!accepted.has(id)) {
      records.refused += 1;
      continue;
    }
    const moved = replaces === null ? undefined : relations.get(replaces);
    if (moved !== undefined) records.updated.push([moved, { toId }]);
    else records.added.push({ type: 'relation', ...newBookkeeping(origin), ...place, kind, fromId, toId, strength: null });
  }
}
