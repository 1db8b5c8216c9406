import type { Edit } from '../../../../shared/document/edit';
import type { RecordTables } from '../../../../shared/document/record-tables';
import { fullName, type Person } from '../../../../shared/domain/account/person';
import type { Criterion } from '../../../../shared/domain/buying-center/criterion';
import { draftRating } from '../../../../shared/domain/buying-center/draft-rating';
import { draftMember } from '../../../../shared/domain/buying-center/draft-member';
import { inOrderOfCreation } from '../../../../shared/domain/buying-center/creation-order';
import { lineCheck, type LineFailure } from '../../../../shared/domain/buying-center/line-check';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import { newBoss, type BossFailure } from '../../../../shared/domain/buying-center/reparent';
import { memberRemoval } from '../../../../shared/domain/buying-center/member-removal';
import { ROLE_FIELDS, type Member, type Role } from '../../../../shared/domain/buying-center/member';
import type { Rating } from '../../../../shared/domain/buying-center/rating';
import type { Relation, RelationKind } from '../../../../shared/domain/buying-center/relation';
import { readName } from '../../../../shared/domain/import/person-name';
import { keyAtEnd, moveTo } from '../../../../shared/domain/needs/ordering';
import type { Bookkeeping } from '../../../../shared/domain/schema/record';
import { changeEntries } from '../../../../shared/domain/map-history/change-entries';
import { ok, type Result } from '../../../../shared/errors/result';
import { newPerson } from '../../../stores/new-person';
import { newId, newRecord, now } from '../../../stores/new-record';
import type { OwnColleague } from '../../../stores/own-colleague';
import type { Workbench } from '../../../stores/workbench';

/** Whom to put on the map: somebody of the account, somebody new, somebody from another company, or a role nobody is known for yet. */
export type NewCard =
  | { kind: 'person'; personId: string }
  /** Somebody whose record is with another company. */
  | { kind: 'person-of-other'; personId: string; name: string; function: string; company: string }
  | { kind: 'new-person'; name: string; function: string }
  | { kind: 'outsider'; name: string; function: string; company: string }
  | { kind: 'placeholder'; role: Role; name: string };

/** What one says of a member. */
type Opinion = Omit<Rating, keyof Bookkeeping | 'type' | 'accountId' | 'dealId' | 'memberId' | 'raterId'>;

export type LineEnds = Pick<Relation, 'kind' | 'fromId' | 'toId'>;

/** Everything that changes the records of a map. Each call is one step to undo. */
export type MapActions = {
  /** Answers the id of the new member. With `bossId` they report to that member, with `role` they hold it. */
  add(card: NewCard, place: MapPlace, bossId: string | null, role?: Role | null): string;
  /** Writes places, and with them those that were only computed, so that the rest of the picture stays put. */
  move(places: ReadonlyMap<string, MapPlace>, step: 'move' | 'layout' | 'nudge'): void;
  connect(line: LineEnds): Result<{ id: string }, LineFailure>;
  /** Changes what a line is; refused like a new one. */
  changeLine(id: string, changes: Partial<LineEnds>): Result<void, LineFailure>;
  /** Members report to that one from now on, in the place of who was their boss in the tree. */
  setBoss(memberIds: ReadonlySet<string>, bossId: string): Result<void, BossFailure>;
  setStrength(id: string, strength: number): void;
  remove(memberIds: Iterable<string>, relationIds: Iterable<string>): void;
  rename(memberId: string, field: 'name' | 'function', text: string): void;
  setRole(memberId: string, role: Role, holds: boolean): void;
  updateMember(memberId: string, changes: Partial<Pick<Member, 'coverage' | 'coveredBy' | 'formalAuthority' | 'lastContactOn' | 'personId'>>): void;
  /** The user looks after this member, or no longer does. */
  coverMyself(memberId: string): void;
  rate(memberId: string, changes: Partial<Opinion>): void;
  /** A colleague named for the first time looks after this member. */
  coverByNew(memberId: string, name: string): void;
  /** Adds what a member decides by, as the least important. */
  addCriterion(memberId: string, text: string): void;
  /** Puts a criterion at a place of its list, counted from 0 without the criterion itself. */
  moveCriterion(id: string, place: number): void;
  removeCriterion(id: string): void;
  /** Makes a placeholder a person of the account. */
  makePerson(memberId: string): void;
};

/** `computedPlaces` are the places of cards that have none of their own. */
export function createMapActions(
  workbench: Workbench,
  deal: { id: string; accountId: string },
  own: OwnColleague,
  computedPlaces: () => ReadonlyMap<string, MapPlace>,
): MapActions {
  const relationsOf = (tables: RecordTables): Relation[] => [...tables.relation.values()].filter(({ dealId }) => dealId === deal.id);
  const tablesNow = (): RecordTables => workbench.store.getState().tables;

  /** One step of the user, with what it changes on the map written into the history. */
  const change: Workbench['change'] = (label, build, mergeKey) =>
    workbench.change(
      label,
      (edit, tables) => {
        build(edit, tables);
        edit.add(...changeEntries(edit.diff, { now: now(), newId, byId: own.idNow() }));
      },
      mergeKey,
    );

  const changeMember = (label: Parameters<Workbench['change']>[0], memberId: string, build: (edit: Edit, member: Member, tables: RecordTables) => void): void =>
    change(label, (edit, tables) => {
      const member = tables.member.get(memberId);
      if (member !== undefined) build(edit, member, tables);
    });

  const keepPicture = (edit: Edit, tables: RecordTables): void => {
    for (const [id, position] of computedPlaces()) {
      const member = tables.member.get(id);
      if (member !== undefined && member.position === null) edit.update(member, { position });
    }
  };

  const newLine = (line: LineEnds): Relation => ({
    type: 'relation',
    ...newRecord(),
    accountId: deal.accountId,
    dealId: deal.id,
    ...line,
    strength: line.kind === 'influence' ? DEFAULT_STRENGTH : null,
  });

  return {
    add(card, place, bossId, role = null) {
      const memberRecord = newRecord();
      change('buyingCenter.steps.add', (edit, tables) => {
        keepPicture(edit, tables);
        let personId = card.kind === 'person' || card.kind === 'person-of-other' ? card.personId : null;
        if (card.kind === 'new-person') {
          const person = personNamed(deal.accountId, card.name, card.function);
          edit.add(person);
          personId = person.id;
        }
        const draft = draftMember({ bookkeeping: memberRecord, deal, personId, position: place });
        const held = card.kind === 'placeholder' ? card.role : role;
        edit.add({ ...draft, ...displayOf(card), ...(held === null ? {} : { [ROLE_FIELDS[held]]: true }) });
        if (bossId !== null) edit.add(newLine({ kind: 'reports-to', fromId: draft.id, toId: bossId }));
      });
      return memberRecord.id;
    },
    move(places, step) {
      change(
        step === 'layout' ? 'buyingCenter.steps.layout' : 'buyingCenter.steps.move',
        (edit, tables) => {
          keepPicture(edit, tables);
          for (const [id, { x, y }] of places) {
            const member = tables.member.get(id);
            if (member === undefined || (member.position?.x === x && member.position.y === y)) continue;
            edit.update(member, { position: { x, y } });
          }
        },
        step === 'nudge' ? `map.nudge.${[...places.keys()].join()}` : undefined,
      );
    },
    connect(line) {
      const allowed = lineCheck(relationsOf(tablesNow()), line);
      if (!allowed.ok) return allowed;
      const relation = newLine(line);
      change('buyingCenter.steps.connect', (edit) => edit.add(relation));
      return ok({ id: relation.id });
    },
    changeLine(id, changes) {
      const relation = tablesNow().relation.get(id);
      if (relation === undefined) return ok(undefined);
      const next: LineEnds = { kind: relation.kind, fromId: relation.fromId, toId: relation.toId, ...changes };
      const allowed = lineCheck(relationsOf(tablesNow()).filter((other) => other.id !== id), next);
      if (!allowed.ok) return allowed;
      const strength = next.kind === 'influence' ? (relation.strength ?? DEFAULT_STRENGTH) : null;
      change('buyingCenter.steps.editLine', (edit) => edit.update(relation, { ...next, strength }));
      return ok(undefined);
    },
    setBoss(memberIds, bossId) {
      const changes = newBoss(inOrderOfCreation(relationsOf(tablesNow())), memberIds, bossId);
      if (!changes.ok) return changes;
      change('buyingCenter.steps.boss', (edit) => {
        for (const { memberId, line, surplus } of changes.value) {
          if (line === null) edit.add(newLine({ kind: 'reports-to', fromId: memberId, toId: bossId }));
          else edit.update(line, { toId: bossId });
          if (surplus !== null) edit.remove(surplus);
        }
      });
      return ok(undefined);
    },
    setStrength(id, strength) {
      change('buyingCenter.steps.editLine', (edit, tables) => {
        const relation = tables.relation.get(id);
        if (relation !== undefined) edit.update(relation, { strength });
      });
    },
    remove(memberIds, relationIds) {
      change('buyingCenter.steps.remove', (edit, tables) => {
        const members = [...memberIds].flatMap((id) => tables.member.get(id) ?? []);
        const lines = [...relationIds].flatMap((id) => tables.relation.get(id) ?? []);
        const gone = memberRemoval(members, {
          relations: tables.relation.values(),
          ratings: tables.rating.values(),
          criteria: tables.criterion.values(),
          needLinks: tables.needLink.values(),
          guideQuestions: tables.guideQuestion.values(),
        });
        edit.remove(...new Set([...gone, ...lines]));
      });
    },
    rename(memberId, field, text) {
      changeMember('buyingCenter.steps.rename', memberId, (edit, member, tables) => {
        const person = member.personId === null ? undefined : tables.person.get(member.personId);
        if (person === undefined) edit.update(member, field === 'name' ? { displayName: text } : { displayFunction: text });
        else if (field === 'function') edit.update(person, { function: text });
        else if (text !== fullName(person)) edit.update(person, nameParts(text));
      });
    },
    setRole(memberId, role, holds) {
      changeMember('buyingCenter.steps.roles', memberId, (edit, member) => edit.update(member, { [ROLE_FIELDS[role]]: holds }));
    },
    updateMember(memberId, changes) {
      changeMember('common.steps.edit', memberId, (edit, member) => edit.update(member, changes));
    },
    coverMyself(memberId) {
      changeMember('common.steps.edit', memberId, (edit, member, tables) => edit.update(member, { coveredBy: own.ensure(edit, tables) }));
    },
    rate(memberId, changes) {
      changeMember('buyingCenter.steps.rate', memberId, (edit, member, tables) => {
        const raterId = own.ensure(edit, tables);
        const rating = [...tables.rating.values()].find((other) => other.memberId === memberId && other.raterId === raterId);
        if (rating !== undefined) edit.update(rating, changes);
        else {
          edit.add({ ...draftRating({ bookkeeping: newRecord(), member, raterId }), ...changes });
        }
      });
    },
    coverByNew(memberId, name) {
      changeMember('common.steps.edit', memberId, (edit, member) => {
        const colleague = { type: 'colleague' as const, ...newRecord(), name, email: '' };
        edit.add(colleague);
        edit.update(member, { coveredBy: colleague.id });
      });
    },
    addCriterion(memberId, text) {
      changeMember('buyingCenter.steps.criteria', memberId, (edit, { accountId, dealId }, tables) => {
        const orderKey = keyAtEnd(criteriaOf(tables, memberId));
        edit.add({ type: 'criterion', ...newRecord(), accountId, dealId, memberId, text, orderKey });
      });
    },
    moveCriterion(id, place) {
      change('buyingCenter.steps.criteria', (edit, tables) => {
        const memberId = tables.criterion.get(id)?.memberId;
        if (memberId === undefined) return;
        for (const { id: movedId, orderKey } of moveTo(criteriaOf(tables, memberId), id, place)) {
          const criterion = tables.criterion.get(movedId);
          if (criterion !== undefined) edit.update(criterion, { orderKey });
        }
      });
    },
    removeCriterion(id) {
      change('buyingCenter.steps.criteria', (edit, tables) => {
        const criterion = tables.criterion.get(id);
        if (criterion !== undefined) edit.remove(criterion);
      });
    },
    makePerson(memberId) {
      changeMember('buyingCenter.steps.makePerson', memberId, (edit, member) => {
        const person = personNamed(deal.accountId, member.displayName, member.displayFunction);
        edit.add(person);
        edit.update(member, { personId: person.id });
      });
    },
  };
}

/** What a new influence is taken for until somebody says otherwise: it carries along, noticeably. */
const DEFAULT_STRENGTH = 3;

function criteriaOf(tables: RecordTables, memberId: string): Criterion[] {
  return [...tables.criterion.values()].filter((criterion) => criterion.memberId === memberId);
}

/** Name, function and company of somebody who has no record of their own, or one that may not be shared with the account. */
function displayOf(card: NewCard): Partial<Pick<Member, 'displayName' | 'displayFunction' | 'displayCompany'>> {
  switch (card.kind) {
    case 'placeholder':
      return { displayName: card.name };
    case 'outsider':
    case 'person-of-other':
      return { displayName: card.name, displayFunction: card.function, displayCompany: card.company };
    case 'person':
    case 'new-person':
      return {};
  }
}

function nameParts(text: string) {
  const { title, firstName, lastName } = readName(text);
  return { title, firstName, lastName };
}

function personNamed(accountId: string, name: string, jobTitle: string): Person {
  return { ...newPerson(accountId), ...readName(name), function: jobTitle };
}

/** Kinds of lines in the order in which they are offered. */
export const LINE_KINDS: readonly RelationKind[] = ['reports-to', 'informal', 'influence', 'conflict'];
