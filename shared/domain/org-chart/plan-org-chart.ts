import type { ColumnMapping, TableContent } from '../import/person-columns';
import { hasName, type PersonRow, readPersonRow } from '../import/person-row';
import { findCircles } from './open-circles';
import { type Found, indexPeople, type PeopleIndex } from './people-index';
import type { OrgChartPlan, PlanMessage, PlannedLine, PlannedPerson } from './plan';

/** Longest text a record's one-line field takes. */
const LINE_LIMIT = 500;
const SHORTENED_FIELDS = ['externalId', 'title', 'firstName', 'lastName', 'function', 'department', 'email', 'phone'] as const;

type Candidate = PersonRow & { key: string; isPlaceholder: boolean };

/**
 * Reads a table of people as an org chart, as the mapping says. Nobody is lost: each row that names somebody
 * becomes exactly one person, whatever their boss is; rows that name nobody stay as placeholders when others
 * report to them. Names that repeat are different people. What cannot be taken as it stands gives a message
 * with its line, in the order of the file.
 */
export function planOrgChart(table: TableContent, mapping: ColumnMapping): OrgChartPlan {
  const messages: PlanMessage[] = [];
  const candidates = chooseRows(table, mapping, messages);
  const index = indexPeople(candidates);
  const resolve = (reference: string): Found<Candidate> => lookUp(index, reference, mapping.managerBy);

  reportDuplicateIds(candidates, messages);
  const bossOf = resolveBosses(candidates, resolve, messages);
  openCircles(candidates, bossOf, messages);
  const informal = candidates.flatMap((person) => informalLines(person, index, bossOf.get(person.key), messages));

  const people = candidates.map((candidate) => planned(candidate, messages));
  const solid = [...bossOf].map(([fromKey, toKey]): PlannedLine => ({ kind: 'reports-to', fromKey, toKey }));
  messages.sort((a, b) => a.line - b.line);
  return { people, lines: [...solid, ...informal], messages };
}

function chooseRows({ rows }: TableContent, mapping: ColumnMapping, messages: PlanMessage[]): Candidate[] {
  const read = rows.map((row) => readPersonRow(row, mapping));
  const byOthers = read.filter((row) => mapping.managerBy === 'id' && row.manager !== row.id);
  const referenced = new Set(byOthers.map((row) => row.manager));
  const kept = new Set<string>();
  return read.flatMap((row): Candidate[] => {
    const key = `line-${row.line}`;
    if (hasName(row)) return [{ ...row, key, isPlaceholder: false }];
    if (row.id !== '' && referenced.has(row.id) && !kept.has(row.id)) {
      kept.add(row.id);
      messages.push({ code: 'placeholder', line: row.line, params: { id: row.id } });
      return [{ ...row, key, isPlaceholder: true }];
    }
    messages.push({ code: 'no-name', line: row.line, params: {} });
    return [];
  });
}

function lookUp(index: PeopleIndex<Candidate>, reference: string, by: ColumnMapping['managerBy']): Found<Candidate> {
  if (by === 'name') return index.byName(reference);
  const person = index.byId(reference);
  return person ? { kind: 'one', person } : { kind: 'none' };
}

function reportDuplicateIds(candidates: readonly Candidate[], messages: PlanMessage[]): void {
  const first = new Map<string, number>();
  for (const person of candidates) {
    const { id, line } = person;
    const firstLine = first.get(id);
    if (id === '') continue;
    if (firstLine === undefined) first.set(id, line);
    else messages.push({ code: 'duplicate-id', line, params: { id, person: nameOf(person), firstLine } });
  }
}

function resolveBosses(
  candidates: readonly Candidate[],
  resolve: (reference: string) => Found<Candidate>,
  messages: PlanMessage[],
): Map<string, string> {
  const bossOf = new Map<string, string>();
  for (const candidate of candidates) {
    const { key, line, manager } = candidate;
    if (manager === '') continue;
    const person = nameOf(candidate);
    const found = resolve(manager);
    if (found.kind === 'none') messages.push({ code: 'unknown-manager', line, params: { person, manager } });
    else if (found.kind === 'several') messages.push({ code: 'ambiguous-manager', line, params: { person, manager, lines: linesOf(found.people) } });
    else if (found.person.key === key) messages.push({ code: 'self-reference', line, params: { person } });
    else bossOf.set(key, found.person.key);
  }
  return bossOf;
}

/** Leaves out the line of whoever stands first in the file, so that they become the top of their circle. */
function openCircles(candidates: readonly Candidate[], bossOf: Map<string, string>, messages: PlanMessage[]): void {
  const byKey = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  const keys = candidates.map((candidate) => candidate.key);
  for (const circle of findCircles(keys, bossOf)) {
    const members = circle.flatMap((key) => byKey.get(key) ?? []);
    const [person, manager] = members;
    if (!person || !manager) continue;
    bossOf.delete(person.key);
    messages.push({
      code: 'circle-opened',
      line: person.line,
      params: { people: listed(members.map(nameOf)), count: members.length, person: nameOf(person), manager: nameOf(manager) },
    });
  }
}

function informalLines(
  candidate: Candidate,
  index: PeopleIndex<Candidate>,
  boss: string | undefined,
  messages: PlanMessage[],
): PlannedLine[] {
  const targets = new Set<string>();
  const { key, line } = candidate;
  for (const reference of references(candidate.informal, index)) {
    const byId = index.byId(reference);
    const found: Found<Candidate> = byId ? { kind: 'one', person: byId } : index.byName(reference);
    const params = { person: nameOf(candidate), reference };
    if (found.kind === 'none') messages.push({ code: 'unknown-informal', line, params });
    else if (found.kind === 'several') messages.push({ code: 'ambiguous-informal', line, params: { ...params, lines: linesOf(found.people) } });
    else if (found.person.key === key) messages.push({ code: 'self-reference', line, params: { person: nameOf(candidate) } });
    // A solid line to the same person says more than a dotted one.
    else if (found.person.key !== boss) targets.add(found.person.key);
  }
  return [...targets].map((toKey): PlannedLine => ({ kind: 'informal', fromKey: key, toKey }));
}

/** The cell may be one name with a comma in it, or a list separated by comma, semicolon or bar. */
function references(cell: string, index: PeopleIndex<Candidate>): string[] {
  if (cell === '') return [];
  if (index.byId(cell) || index.byName(cell).kind === 'one') return [cell];
  const separator = /[;|]/.test(cell) ? /[;|]/ : /,/;
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}

function planned(candidate: Candidate, messages: PlanMessage[]): PlannedPerson {
  const { key, line, isPlaceholder, title, firstName, lastName, gender, department, email, phone } = candidate;
  const person: PlannedPerson = {
    key, line, isPlaceholder, externalId: candidate.id, title, firstName, lastName, gender,
    function: candidate.function, department, email, phone,
  };
  for (const field of SHORTENED_FIELDS) {
    const text = person[field];
    if (text.length <= LINE_LIMIT) continue;
    person[field] = cut(text);
    messages.push({
      code: 'text-shortened',
      line: candidate.line,
      params: { person: cut(nameOf(candidate)), field: field === 'externalId' ? 'id' : field, length: text.length, limit: LINE_LIMIT },
    });
  }
  return person;
}

/** Never through the middle of a character that takes two code units. */
function cut(text: string): string {
  const short = text.slice(0, LINE_LIMIT);
  return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
}

function nameOf(person: Candidate): string {
  return [person.firstName, person.lastName].filter(Boolean).join(' ') || person.function || person.id;
}

function linesOf(people: readonly Candidate[]): string {
  return listed(people.map((person) => String(person.line)));
}

/** A message names so many and no more; a file can send thousands round in one circle. */
const LISTED = 12;

function listed(parts: readonly string[]): string {
  return parts.length > LISTED ? `${parts.slice(0, LISTED).join(', ')}, …` : parts.join(', ');
}
