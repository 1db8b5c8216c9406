import { fullName, initials, type Person } from '../account/person';
import { rolesOf, type Member, type Role } from '../buying-center/member';
import type { ActivityPhoto } from '../deal/activity-photo';
import type { Attachment } from '../offer/attachment';
import type { AnyRecord, RecordType } from '../records';
import type { Id, Instant, Sha256 } from '../schema/values';
import { BLACK_BAR, BlackOut } from './black-out';
import { knownPeople, knownPerson } from './known-people';
import { personTrail, type NamingText, type OwnPart, type PersonTrail } from './person-trail';
import { fieldOf, isId, type RecordPart } from './record-texts';
import { sentenceAround } from './text-words';

/** Chapters of what is kept about somebody, in their order. */
export const DOSSIER_SECTIONS = ['master', 'buying-center', 'opinions', 'needs', 'talks', 'offers', 'files', 'imports', 'mentions'] as const;
export type DossierSection = (typeof DOSSIER_SECTIONS)[number];

/** What stands for a record that a field names: somebody else by role or initials, a thing by its own name. */
export type Named =
  | { kind: 'this-person' }
  | { kind: 'roles'; roles: Role[] }
  | { kind: 'initials'; initials: string }
  | { kind: 'text'; text: string };

export type DossierValue = string | number | boolean | Named | readonly (string | Named)[];
export type DossierFact = { field: string; value: DossierValue };

/** One thing that is kept. `sure` is `false` for a text that may mean somebody of the same name. */
export type DossierEntry = {
  section: DossierSection;
  type: RecordType;
  recordId: Id;
  since: Instant;
  /** Names of the company and the deal it belongs to; `null` for none. */
  company: string | null;
  deal: string | null;
  isSure: boolean;
  facts: DossierFact[];
  picture?: { mime: string; base64: string };
  file?: DossierFile;
};

/** A file that belongs to somebody: kept beside the records under its hash, or a picture within one. */
export type DossierFile = { name: string; sha256: Sha256 } | { name: string; base64: string };

/** Everything a workspace keeps about one person, with nobody else's data in it (art. 15 GDPR). */
export type Dossier = { name: string; company: string | null; personId: Id; entries: DossierEntry[] };

const SECTION_OF: Partial<Record<RecordType, DossierSection>> = {
  person: 'master',
  portrait: 'master',
  member: 'buying-center',
  relation: 'buying-center',
  criterion: 'buying-center',
  memberChange: 'buying-center',
  dealClose: 'buying-center',
  rating: 'opinions',
  needLink: 'needs',
  pain: 'needs',
  benefit: 'needs',
  guideQuestion: 'talks',
  demand: 'talks',
  sponsorPair: 'talks',
  offer: 'offers',
  offerRecipient: 'offers',
  offerVersion: 'offers',
  attachment: 'files',
  activityPhoto: 'files',
  importRun: 'imports',
  importRunPart: 'imports',
};

/** Bookkeeping and places on a canvas say nothing about anybody. */
const LEFT_OUT: ReadonlySet<string> = new Set(['type', 'id', 'rev', 'updatedAt', 'createdAt', 'accountId', 'dealId', 'orderKey', 'position', 'needsPosition', 'base64', 'mime', 'templateId', 'hash', 'sha256']);
/** What stands in these fields of somebody's own record is theirs, names and numbers too. */
const THEIRS: ReadonlySet<string> = new Set([
  'title', 'firstName', 'lastName', 'suffix', 'gender', 'function', 'department', 'email', 'phone', 'birthday', 'language', 'contacts', 'addresses', 'externalKey', 'imports',
]);
/** Fields of names alone: of others nothing is shown, not even where nobody knows them. */
const NAME_FIELDS: ReadonlySet<string> = new Set([
  'people', 'statedBy', 'by', 'person', 'personName', 'ownName', 'closePerson', 'manager', 'assistant', 'name', 'firstName', 'lastName', 'displayName', 'directors', 'signatory', 'supervisoryChair', 'evidenceSource', 'email', 'phone',
]);

/**
 * Everything about a person, across all records. Records that name them by their id are shown whole, texts that name them by
 * their name with the sentence around it; whoever else is named in either is blacked out, and where another person has to be
 * named (a line of a map leads to somebody), it is by role or initials.
 * Files are those of offers to them and those whose name is theirs; photos of a visit that names them may show anybody.
 * @param doubles further records of the same person
 */
export function dossierOf(person: Person, records: readonly AnyRecord[], doubles: readonly Person[] = []): Dossier {
  const everybody = knownPeople(records);
  const trail = personTrail([person, ...doubles], records, everybody);
  const blackOut = new BlackOut(knownPerson(person), everybody.filter(({ id }) => !trail.ids.has(id)));
  const byId = new Map(records.map((record): [string, AnyRecord] => [record.id, record]));
  const shown = (text: string, isNear = true): string => blackOut.apply(text, trail.finder.find(text, isNear));
  const nameOf = (id: Id): Named | null => namedBy(id, trail.ids, byId, shown);

  const entry = (record: AnyRecord, section: DossierSection, facts: DossierFact[], isSure = true): DossierEntry => ({
    section,
    type: record.type,
    recordId: record.id,
    since: record.createdAt,
    company: placeName(byId, 'accountId' in record ? record.accountId : null, shown),
    deal: placeName(byId, 'dealId' in record ? record.dealId : null, shown),
    isSure,
    facts,
  });
  const ofPart = ({ record, path, part }: OwnPart): DossierEntry => {
    const isTheirs = part['type'] === 'person' || (record.type === 'offerVersion' && path[1] === 'people');
    const made = entry(record, SECTION_OF[record.type] ?? 'talks', factsOf(part, { isTheirs, shown, nameOf }));
    return record.type === 'portrait' ? { ...made, picture: { mime: record.mime, base64: record.base64 } } : made;
  };
  const ofText = ({ record, path, text, mentions }: NamingText): DossierEntry[] => {
    const field = fieldOf(path);
    const sentences = new Map<string, boolean>();
    for (const mention of mentions) {
      const range = NAME_FIELDS.has(field) ? mention : sentenceAround(text, mention);
      const inside = mentions.filter(({ start, end }) => start < range.end && range.start < end).map(({ start, end }) => ({ start: start - range.start, end: end - range.start }));
      const sentence = blackOut.apply(text.slice(range.start, range.end), inside);
      sentences.set(sentence, (sentences.get(sentence) ?? false) || mention.isSure);
    }
    return [...sentences].map(([value, isSure]) => entry(record, 'mentions', [{ field, value }], isSure));
  };
  const ofFile = ({ record, isSure }: OwnFile): DossierEntry[] => {
    const file = fileOf(record, shown);
    return file === null ? [] : [{ ...entry(record, 'files', factsOf(record, { isTheirs: false, shown, nameOf }), isSure), file }];
  };
  const entries = [
    ...trail.own.map(ofPart),
    ...belonging(trail.own, records, trail.ids).map((record) => ofPart({ record, path: [], part: record })),
    ...ownFiles(trail, records).flatMap(ofFile),
    ...trail.named.flatMap(ofText),
  ];
  return { name: fullName(person), company: placeName(byId, person.accountId, (text) => text), personId: person.id, entries: entries.filter(({ facts, picture }) => facts.length > 0 || picture !== undefined) };
}

/** What is about somebody by way of something else: pains and benefits linked to them. */
function belonging(own: readonly OwnPart[], records: readonly AnyRecord[], ids: ReadonlySet<Id>): AnyRecord[] {
  const linked = new Set<Id>();
  for (const { record } of own) if (record.type === 'needLink') for (const id of [record.fromId, record.toId]) if (!ids.has(id)) linked.add(id);
  return records.filter((record) => linked.has(record.id));
}

type OwnFile = { record: ActivityPhoto | Attachment; isSure: boolean };

/** What was handed out with an offer to somebody, files that bear their name, and photos of visits that name them. */
function ownFiles({ own, named }: PersonTrail, records: readonly AnyRecord[]): OwnFile[] {
  const offers = new Set(own.flatMap(({ record }) => (record.type === 'offer' ? record.id : record.type === 'offerRecipient' ? record.offerId : [])));
  const aboutThem = new Set([...own, ...named].map(({ record }) => record.id));
  const bearTheirName = new Set(named.flatMap(({ record, mentions }) => (mentions.some(({ isSure }) => isSure) ? record.id : [])));
  return records.flatMap((record): OwnFile[] => {
    if (record.type === 'attachment' && (offers.has(record.offerId) || aboutThem.has(record.id))) return [{ record, isSure: offers.has(record.offerId) || bearTheirName.has(record.id) }];
    return record.type === 'activityPhoto' && (aboutThem.has(record.activityId) || aboutThem.has(record.id)) ? [{ record, isSure: false }] : [];
  });
}

/** The file of a record, `null` where nobody chose one yet. Somebody else's name does not stand in its own. */
function fileOf(record: OwnFile['record'], shown: (text: string) => string): DossierFile | null {
  const name = (text: string): string => shown(text).replaceAll(BLACK_BAR, '-');
  if (record.type === 'activityPhoto') return { name: /\.jpe?g$/i.test(record.name) ? name(record.name) : `${name(record.name)}.jpg`, base64: record.base64 };
  return record.sha256 === null ? null : { name: name(record.fileName), sha256: record.sha256 };
}

type Shown = { isTheirs: boolean; shown: (text: string) => string; nameOf: (id: Id) => Named | null };

function factsOf(part: RecordPart, context: Shown): DossierFact[] {
  return Object.entries(part).flatMap(([field, value]): DossierFact[] => {
    if (LEFT_OUT.has(field)) return [];
    const made = valueOf(field, value, context);
    return made === null || made === '' || made === false || (Array.isArray(made) && made.length === 0) ? [] : [{ field, value: made }];
  });
}

function valueOf(field: string, value: unknown, context: Shown): DossierValue | null {
  const { isTheirs, shown, nameOf } = context;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (isId(value)) return nameOf(value);
  if (typeof value === 'string') {
    if (isTheirs && THEIRS.has(field)) return value;
    if (field === 'manager' || field === 'assistant') return value.trim() === '' ? null : { kind: 'initials', initials: initials(value) };
    return shown(value);
  }
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown): (string | Named)[] => {
      if (typeof item === 'object' && item !== null) {
        const texts = Object.values(item).filter((inner): inner is string => typeof inner === 'string' && inner !== '' && !isId(inner));
        return texts.length === 0 ? [] : [texts.map((text) => (isTheirs && THEIRS.has(field) ? text : shown(text))).join(' · ')];
      }
      const made = valueOf(field, item, context);
      // Whoever else stands in a list of ids has no part in this.
      if (isId(item)) return made !== null && typeof made === 'object' && 'kind' in made && made.kind === 'this-person' ? [made] : [];
      return typeof made === 'string' ? (made === '' ? [] : [made]) : made !== null && typeof made === 'object' && 'kind' in made ? [made] : [];
    });
  }
  // What was on a map, as it was.
  if (typeof value === 'object' && value !== null) {
    return factsOf(value as RecordPart, context).flatMap(({ field: inner, value: made }) => (typeof made === 'string' || typeof made === 'number' ? [`${inner}: ${made}`] : []));
  }
  return null;
}

function namedBy(id: Id, ids: ReadonlySet<Id>, byId: ReadonlyMap<Id, AnyRecord>, shown: (text: string) => string): Named | null {
  if (ids.has(id)) return { kind: 'this-person' };
  const record = byId.get(id);
  switch (record?.type) {
    case 'member':
      return memberName(record, byId);
    case 'person':
      return { kind: 'initials', initials: initials(fullName(record)) };
    case 'colleague':
    case 'signatory':
      return { kind: 'initials', initials: initials(record.name) };
    case 'pain':
    case 'benefit':
      return { kind: 'text', text: shown(record.text) };
    case 'offer':
      return record.number === '' && record.title === '' ? null : { kind: 'text', text: shown([record.number, record.title].filter(Boolean).join(' ')) };
    case 'importRun':
      return { kind: 'text', text: shown(record.fileName) };
    default:
      return null;
  }
}

function memberName(member: Member, byId: ReadonlyMap<Id, AnyRecord>): Named | null {
  const roles = rolesOf(member);
  if (roles.length > 0) return { kind: 'roles', roles };
  const person = byId.get(member.personId ?? '');
  const name = person?.type === 'person' ? fullName(person) : member.displayName;
  return name === '' ? null : { kind: 'initials', initials: initials(name) };
}

function placeName(byId: ReadonlyMap<Id, AnyRecord>, id: Id | null, shown: (text: string) => string): string | null {
  const record = byId.get(id ?? '');
  return record?.type === 'account' || record?.type === 'deal' ? shown(record.name) : null;
}
