import type { Person } from '../account/person';
import type { FrozenPerson } from '../loss/deal-close';
import type { Offer } from '../offer/offer';
import type { OfferVersion } from '../offer/offer-version';
import { isSameValue } from '../sync/same-value';
import { AnyRecordSchema, type AnyRecord, type RecordType } from '../records';
import type { Bookkeeping } from '../schema/record';
import type { Day, Id, Sha256 } from '../schema/values';
import { filesNamedIn } from '../workspace/named-files';
import { keptLetter, type KeptLetter } from './commercial-letters';
import { fullNameKey } from './doubles';
import { erasureHashes, returningPerson, type Erasure, type HashText } from './erasure';
import { knownPeople } from './known-people';
import { isPartOf } from './person-ids';
import { mentionsIn, personSearch, type PersonSearch } from './person-trail';
import { mapIds, mapTexts, type RecordPart } from './record-texts';
import type { RetentionKind } from './retention-rule';
import { joinedRanges, sentenceAround, withReplaced } from './text-words';

/** A text that names somebody who is erased. `isReplaced`: the name will be taken out of it. */
export type ErasedMention = { key: string; recordId: Id; type: RecordType; sentence: string; isSure: boolean; isReplaced: boolean };

/** What an erasure does, before it is done. */
export type ErasurePlan = {
  removed: AnyRecord[];
  updated: [from: AnyRecord, to: AnyRecord][];
  /** One for each person, without content. */
  added: Erasure[];
  mentions: ErasedMention[];
  /** Commercial letters to them, which stay as they went out. */
  letters: KeptLetter[];
  /** Files that were handed out with an offer and bear their name, or whose offer goes; nothing that stays names them. */
  files: Sha256[];
};

export type ErasureInput = {
  persons: readonly Person[];
  /** Further records to be removed: what has been kept long enough. */
  recordIds: ReadonlySet<Id>;
  records: readonly AnyRecord[];
  months: Readonly<Record<RetentionKind, number | null>>;
  today: Day;
  /** Stands for a name in a text, and on a card or an address. */
  words: { inText: string; asName: string };
  /** Mentions that are not sure and are taken out all the same, by their keys. */
  alsoReplaced: ReadonlySet<string>;
  newErasure: () => Bookkeeping & { salt: string };
  hash: HashText;
};

/**
 * What becomes of every record when people are erased: what is theirs goes; where a deal needs somebody in that place the
 * card stays without a name; texts lose their name; commercial letters that must be kept stay as they went out. What an
 * erasure leaves behind outside of the records (files, backups) is for the caller.
 */
export function planErasure(input: ErasureInput): ErasurePlan {
  const { records, words } = input;
  const { persons } = input;
  const everybody = knownPeople(records);
  const searches = ofOneName(persons).map((same) => personSearch(same, records, everybody));
  const ids = new Set(searches.flatMap((search) => [...search.ids]));
  const personIds = new Set(persons.map(({ id }) => id));
  const letters = lettersTo(ids, input);
  const keptOffers = new Set(letters.map(({ offerId }) => offerId));
  const plan: ErasurePlan = { removed: [], updated: [], added: [], mentions: [], letters, files: [] };

  for (const record of records) {
    if (record.type === 'erasure') continue;
    const isRemoved = input.recordIds.has(record.id) || (record.type === 'memberChange' && input.recordIds.has(record.subjectId));
    const isKept = isKeptAsSent(record, keptOffers);
    const anonymous = isRemoved ? null : detached(withoutPerson(record, ids, keptOffers, words.asName), record.type === 'offerVersion' && isKept ? NOBODY : personIds);
    if (anonymous === null) {
      plan.removed.push(record);
      continue;
    }
    const next = isKept ? anonymous : withoutNames(anonymous, searches, input, plan.mentions);
    // A file that bears the name goes with its entry: what is in it is likely to be about them.
    if (record.type === 'attachment' && next !== record) plan.removed.push(record);
    else if (next !== record) plan.updated.push([record, record.type === 'offerVersion' && next.type === 'offerVersion' ? refrozen(record, next, input.hash) : next]);
  }
  const byId = new Map(records.map((record): [Id, AnyRecord] => [record.id, record]));
  plan.added = persons.map((person) => tombstone(person, byId, letters, input));
  plan.files = filesThatGo(plan, records);
  return plan;
}

function tombstone(person: Person, byId: ReadonlyMap<Id, AnyRecord>, letters: readonly KeptLetter[], { newErasure, today, hash }: ErasureInput): Erasure {
  const { salt, ...bookkeeping } = newErasure();
  const account = byId.get(person.accountId ?? '');
  const keptUntil = letters.map(({ until }) => until).sort().at(-1) ?? null;
  return { type: 'erasure', ...bookkeeping, erasedOn: today, keptUntil, salt, hashes: erasureHashes(returningPerson(person, account?.type === 'account' ? account : null), salt, hash) };
}

/** Commercial letters addressed to one of them. */
function lettersTo(ids: ReadonlySet<Id>, { records, months, today }: ErasureInput): KeptLetter[] {
  const addressed = new Set(records.flatMap((record) => (record.type === 'offerRecipient' && ids.has(record.personId) ? [record.offerId] : [])));
  const offers = records.filter((record): record is Offer => record.type === 'offer' && (addressed.has(record.id) || ids.has(record.recipientPersonId ?? '')));
  return offers.flatMap((offer) => keptLetter(offer, months, today) ?? []);
}

/** Whether a record is a part of a letter that must be kept. */
function isKeptAsSent(record: AnyRecord, keptOffers: ReadonlySet<Id>): boolean {
  return keptOffers.has(record.id) || ('offerId' in record && keptOffers.has(record.offerId) && AS_SENT.has(record.type));
}

const AS_SENT: ReadonlySet<RecordType> = new Set<RecordType>(['lineItem', 'surcharge', 'paymentStep', 'argument', 'attachment', 'offerVersion']);

/** A record as it is without somebody; the same where they are not in it, `null` where nothing of it stays. */
function withoutPerson(record: AnyRecord, ids: ReadonlySet<Id>, keptOffers: ReadonlySet<Id>, name: string): AnyRecord | null {
  switch (record.type) {
    case 'importRunPart':
      return withoutImported(record, ids);
    case 'dealClose':
      return record.people.some((frozen) => isPartOf(frozen, ids)) ? { ...record, people: record.people.map((frozen) => (isPartOf(frozen, ids) ? anonymousFrozen(frozen, name) : frozen)) } : record;
    case 'offerVersion':
      return keptOffers.has(record.offerId) ? record : { ...record, content: withoutFrozenPeople(record.content, ids, name) };
    case 'memberChange':
      return isPartOf(record, ids) || isPartOf(record.was ?? {}, ids) ? null : record;
  }
  if (!isPartOf(record, ids)) return record;
  switch (record.type) {
    case 'member':
      return ids.has(record.id) ? { ...record, personId: null, displayName: name, displayFunction: '', displayCompany: '', formalAuthority: null, lastContactOn: null, note: '' } : record;
    case 'relation':
      // Who reports to whom is the company's; the rest is what we think of somebody.
      return record.kind === 'reports-to' ? record : null;
    case 'needLink':
      return record;
    case 'person':
    case 'portrait':
    case 'rating':
    case 'criterion':
    case 'guideQuestion':
    case 'offerRecipient':
    case 'sponsorPair':
      return null;
    case 'demand':
      return { ...record, memberId: null };
    default:
      return record;
  }
}

const NOBODY: ReadonlySet<Id> = new Set();

/** A record that names none of these people by their id any more; `null` where it must name somebody. */
function detached(record: AnyRecord | null, personIds: ReadonlySet<Id>): AnyRecord | null {
  if (record === null) return null;
  const next = mapIds(record, (id) => (personIds.has(id) ? null : id));
  if (next === record) return record;
  const checked = AnyRecordSchema.safeParse(next);
  return checked.success ? checked.data : null;
}

function anonymousFrozen(frozen: FrozenPerson, name: string): FrozenPerson {
  // That somebody was known counts in reports; the card, which has no name any more, stands for who.
  return { ...frozen, personId: frozen.memberId, name, function: '', attitude: null, influence: null, lastContactOn: null };
}

function withoutImported(part: Extract<AnyRecord, { type: 'importRunPart' }>, ids: ReadonlySet<Id>): AnyRecord {
  const replaced = part.replaced.filter(({ before }) => !isPartOf(JSON.parse(before) as RecordPart, ids));
  const isNamed = part.added.some((added) => added.ids.some((id) => ids.has(id)));
  if (!isNamed && replaced.length === part.replaced.length) return part;
  return { ...part, added: part.added.map((added) => ({ ...added, ids: added.ids.filter((id) => !ids.has(id)) })), replaced };
}

function withoutFrozenPeople(content: string, ids: ReadonlySet<Id>, name: string): string {
  let raw: { people?: unknown };
  try {
    raw = JSON.parse(content) as { people?: unknown };
  } catch {
    return content;
  }
  if (!Array.isArray(raw.people) || !raw.people.some((each) => isPartOf(each as RecordPart, ids))) return content;
  const people = (raw.people as Record<string, unknown>[]).map((each) => (isPartOf(each, ids) ? emptied(each, name) : each));
  return JSON.stringify({ ...raw, people });
}

/** A frozen person with nothing left but that there was one. */
function emptied(person: Record<string, unknown>, name: string): Record<string, unknown> {
  const kept = new Set(['type', 'id', 'createdAt', 'updatedAt', 'accountId', 'language']);
  const fields = Object.entries(person).map(([key, value]) => [key, kept.has(key) ? value : typeof value === 'string' ? '' : Array.isArray(value) ? [] : value]);
  return { ...Object.fromEntries(fields), gender: 'unknown', lastName: name } as Record<string, unknown>;
}

/** Those of one name together: one person with several records. */
function ofOneName(persons: readonly Person[]): Person[][] {
  const groups = new Map<string, Person[]>();
  for (const person of persons) {
    const key = fullNameKey(person) || person.id;
    groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  return [...groups.values()];
}

/** A record whose texts no longer name any of them. What is found is noted, each place with a key of its own. */
function withoutNames(record: AnyRecord, searches: readonly PersonSearch[], { words, alsoReplaced }: ErasureInput, mentions: ErasedMention[]): AnyRecord {
  return mapTexts(record, (text, path, part) => {
    const found = searches.flatMap((search) => mentionsIn(search, record, { text, path, part }));
    if (found.length === 0) return text;
    const sure = joinedRanges(found.filter(({ isSure }) => isSure));
    const unsure = joinedRanges(found.filter(({ isSure, start, end }) => !isSure && !sure.some((range) => range.start < end && start < range.end)));
    const noted = [...sure.map((range) => ({ range, isSure: true })), ...unsure.map((range) => ({ range, isSure: false }))]
      .sort((a, b) => a.range.start - b.range.start)
      .map(({ range, isSure }) => {
        const { start, end } = sentenceAround(text, range);
        const key = `${record.id} ${path.join('.')} ${range.start}`;
        return { range, mention: { key, recordId: record.id, type: record.type, sentence: text.slice(start, end), isSure, isReplaced: isSure || alsoReplaced.has(key) } };
      });
    mentions.push(...noted.map(({ mention }) => mention));
    return withReplaced(text, noted.filter(({ mention }) => mention.isReplaced).map(({ range }) => range), words.inText);
  });
}

/** A released offer after names were taken out of it: an attachment that bore one is named there still, without its file. */
function refrozen(from: OfferVersion, to: OfferVersion, hash: HashText): OfferVersion {
  const [before, after] = [frozenAttachments(from.content), frozenAttachments(to.content)];
  const attachments = after.map((attachment, at) => (isSameValue(attachment, before[at]) ? attachment : { ...attachment, sha256: null }));
  const content = attachments.length === 0 ? to.content : JSON.stringify({ ...(JSON.parse(to.content) as object), attachments });
  return { ...to, content, hash: hash(content) };
}

function frozenAttachments(content: string): object[] {
  try {
    const { attachments } = JSON.parse(content) as { attachments?: unknown };
    return Array.isArray(attachments) ? (attachments as object[]) : [];
  } catch {
    return [];
  }
}

/** The files that only what goes, or what is changed, named: nothing that stays names them. */
function filesThatGo({ removed, updated }: Pick<ErasurePlan, 'removed' | 'updated'>, records: readonly AnyRecord[]): Sha256[] {
  const named = (record: AnyRecord): Sha256[] => filesNamedIn(JSON.stringify(record));
  const going = new Set([...removed, ...updated.map(([from]) => from)].flatMap(named));
  if (going.size === 0) return [];
  const gone = new Set(removed.map(({ id }) => id));
  const next = new Map(updated.map(([from, to]) => [from.id, to]));
  for (const record of records) if (!gone.has(record.id)) for (const sha256 of named(next.get(record.id) ?? record)) going.delete(sha256);
  return [...going];
}
