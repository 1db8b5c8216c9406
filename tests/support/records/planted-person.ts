import { recordSchemas, type AnyRecord, type RecordOf, type RecordType } from '../../../shared/domain/records';
import { z } from '../../../shared/domain/schema/zod';
import { oneOfEach } from './one-of-each';
import { account, activity, bookkeeping, member, person, rating, relation } from './records';

/** The person whose traces are planted, and somebody else who is named beside them everywhere. */
const NAME = 'Zora Quandt';
const OTHER = 'Otto Zwillich';
const OTHER_CONTACTS = '(otto@zwillich.example, +49 89 5550199)';

/** What must never be found beside the planted person: the other's name, ways to reach them, and everything planted about them alone. */
export const NOBODY_ELSE = /[Zz]willich|ZWILLICH|\b[Oo]tto\b|555 ?0199|\bYw[a-z]+/;

/** A place of a record a text or an id can stand in, with the schema that says so. */
type Place = { path: (string | number)[]; kind: 'text' | 'id' };

export type Planted = {
  records: AnyRecord[];
  subject: RecordOf<'person'>;
  /** The card on the map that is theirs. */
  card: RecordOf<'member'>;
  other: RecordOf<'person'>;
  /** Texts that may mean them, and are offered as such. */
  unsure: string[];
  /** Somebody else of the very same name, and what is theirs. */
  namesakes: AnyRecord[];
  /** A word for each field of each type that holds free text, which stands beside the name. */
  words: { type: RecordType; recordId: string; path: string; word: string }[];
  /** A record of its own for each field that holds an id, which is the person's there. */
  links: { type: RecordType; recordId: string; path: string }[];
};

const SAMPLE_ID = '0195ce7c-2c00-7000-8000-00000000abcd';

/** Every place of a schema that takes a sentence or an id, also within lists and objects. */
function placesOf(schema: z.ZodType, path: Place['path'] = []): Place[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return placesOf(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodArray) return placesOf(schema.element as z.ZodType, [...path, 0]);
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, inner]) => placesOf(inner, [...path, key]));
  if (schema instanceof z.ZodRecord) return placesOf(schema.valueType as z.ZodType, [...path, 'displayName']);
  if (schema.safeParse(sentence('Zqword')).success) return [{ path, kind: 'text' }];
  if (schema.safeParse(SAMPLE_ID).success && !schema.safeParse('abc').success) return [{ path, kind: 'id' }];
  return [];
}

function sentence(word: string): string {
  return `Laut ${NAME} ist es ${word}, so ${OTHER} ${OTHER_CONTACTS}.`;
}

/** Fields that say to which company, deal or record something belongs, and so never name a person. */
const NEVER_A_PERSON: ReadonlySet<string> = new Set(['id', 'accountId', 'dealId', 'type']);
/** A value that stands at no place a user writes to; planted by hand below. */
const AS_JSON: ReadonlySet<string> = new Set(['content', 'before']);

/** A value at a path of what a schema describes; lists and objects on the way are filled where they are missing. */
function withValue(current: unknown, schema: z.ZodType, path: Place['path'], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return withValue(current, schema.unwrap() as z.ZodType, path, value);
  if (schema instanceof z.ZodArray) {
    const list = Array.isArray(current) ? (current as unknown[]) : [];
    return [withValue(list[0] ?? filler(schema.element as z.ZodType), schema.element as z.ZodType, rest, value), ...list.slice(1)];
  }
  const inner = schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>)[key] : (schema as z.ZodRecord).valueType;
  return { ...(current as object | null), [key]: withValue((current as Record<string, unknown> | null)?.[key], inner as z.ZodType, rest, value) };
}

/** The least a schema takes. */
function filler(schema: z.ZodType): unknown {
  if (schema instanceof z.ZodObject) return Object.fromEntries(Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, inner]) => [key, filler(inner)]));
  if (schema instanceof z.ZodEnum) return schema.options[0];
  return [null, '', [], 2, false, SAMPLE_ID].find((value) => schema.safeParse(value).success);
}

/**
 * A workspace in which every field of every type of record that can hold free text names one person together with somebody
 * else, and every field that can hold an id holds theirs once.
 */
export function plantedPerson(): Planted {
  const base = oneOfEach();
  const find = <T extends RecordType>(type: T): RecordOf<T> => base.find((record) => record.type === type) as RecordOf<T>;
  const [firm, sale, colleague] = [find('account'), find('deal'), find('colleague')];
  const subject = person(firm.id, {
    title: 'Dr.', firstName: 'Zora', lastName: 'Quandt', function: 'Zqfunction', department: 'Zqdepartment', email: 'zqmail@nord.example', phone: '+49 555 73190', birthday: '1980-03-22', note: `Zqnote, sagt ${OTHER}`, externalKey: 'Zqkey', tags: ['Zqtag'],
    manager: OTHER, contacts: [{ kind: 'email', label: 'home', value: 'zqhome@home.example' }], addresses: [{ label: 'home', street: 'Zqstreet 7', addition: '', postalCode: '01067', city: 'Ulm', region: '', country: '', poBox: '' }],
    imports: [{ source: 'people:1', key: 'zqstamp', digest: 'd' }],
  });
  const other = person(firm.id, {
    firstName: 'Otto', lastName: 'Zwillich', function: 'Ywfunction', department: 'Ywdepartment', email: 'otto@zwillich.example', phone: '+49 89 5550199', note: 'Ywnote', externalKey: 'Ywkey', tags: ['Ywtag'], birthday: '1970-01-01',
  });
  const card = member(sale, { personId: subject.id, displayName: '', note: 'Zqcardnote', isDecider: true, coveredBy: colleague.id, lastContactOn: '2026-03-01' });
  const otherCard = member(sale, { personId: other.id, displayName: '', note: 'Ywmembernote', isBuyer: true });
  const change = { type: 'memberChange', ...bookkeeping(), accountId: firm.id, dealId: sale.id, on: '2026-03-26T08:00:00.000Z', byId: colleague.id, otherId: null, was: null } as const;
  const gone = member(sale, {}).id;
  const own: AnyRecord[] = [
    card,
    rating(card, colleague.id, { attitude: 'opponent', evidenceSource: 'Zqsource', influence: 5 }),
    relation(card, otherCard, { kind: 'conflict' }),
    { ...find('criterion'), ...bookkeeping(), memberId: card.id, text: 'Zqcriterion' },
    { ...find('guideQuestion'), ...bookkeeping(), memberId: card.id, text: 'Zqquestion', answer: 'Zqanswer' },
    { ...find('demand'), ...bookkeeping(), memberId: card.id, text: 'Zqdemand' },
    { ...find('needLink'), ...bookkeeping(), kind: 'owner', fromId: find('pain').id, toId: card.id },
    { ...find('offer'), ...bookkeeping(), recipientPersonId: subject.id, title: 'Zqoffertitle', number: '2026-077' },
    { ...find('portrait'), ...bookkeeping(), personId: subject.id, base64: 'R0lGODlhAQABAAAAADs=' },
    { ...change, subject: 'member', subjectId: card.id, memberId: card.id, field: 'displayFunction', from: 'Zqhistoricfunction', to: 'Head' },
    // Somebody who left a map is in its history alone.
    { ...change, ...bookkeeping(), subject: 'member', subjectId: gone, memberId: gone, field: 'exists', from: true, to: false, was: { personId: subject.id, note: 'Zqgonenote', displayName: '' } },
    { ...change, ...bookkeeping(), subject: 'rating', subjectId: bookkeeping().id, memberId: gone, field: 'attitude', from: 'neutral', to: 'Zqhistoricattitude' },
  ];
  const theirs: AnyRecord[] = [
    otherCard,
    rating(otherCard, colleague.id, { attitude: 'mentor', evidenceSource: 'Ywsource' }),
    { ...find('criterion'), ...bookkeeping(), memberId: otherCard.id, text: 'Ywcriterion' },
    { ...find('guideQuestion'), ...bookkeeping(), memberId: otherCard.id, text: 'Ywquestion', answer: 'Ywanswer' },
    { ...find('demand'), ...bookkeeping(), memberId: otherCard.id, text: 'Ywdemand' },
  ];
  const elsewhere = account({ name: 'Ywcompany' });
  const namesake = person(elsewhere.id, { firstName: 'Zora', lastName: 'Quandt', function: 'Ywrole', email: 'ywsame@sued.example', phone: subject.phone, note: 'Zora Quandt: Ywsecret' });
  const namesakes: AnyRecord[] = [
    elsewhere,
    namesake,
    { ...find('portrait'), ...bookkeeping(), personId: namesake.id, base64: 'YwbmFtZXNha2U=' },
    activity(elsewhere.id, { subject: 'Quandt Ywsubject', note: 'Frau Quandt will Ywdiscount, zora quandt auch. Ywlast an quandt@sued.example.' }),
  ];
  const unsure = ['quandt ist zqsmall dagegen', 'quandts Zqgenitive', 'QUANDT-Zqhyphen', 'zora.quandt@unknown.example schrieb Zqletter', 'quandt@nord.de schrieb Zqlocal', 'Zora fragt Zqfirst'];
  const offered = unsure.map((note) => activity(firm.id, { subject: 'Visit', note }));
  const frozen = {
    ...find('offerVersion'),
    ...bookkeeping(),
    content: JSON.stringify({ format: 1, offer: { recipientPersonId: subject.id, introduction: sentence('Zqintroduction') }, people: [{ ...subject, function: 'Zqfrozenfunction' }, other], lineItems: [{ text: sentence('Zqposition') }] }),
  };
  const part = {
    ...find('importRunPart'),
    ...bookkeeping(),
    added: [{ type: 'person', ids: [subject.id, other.id] }],
    replaced: [
      { rev: 2, before: JSON.stringify({ ...subject, function: 'Zqbefore' }) },
      { rev: 2, before: JSON.stringify({ ...other, function: 'Ywbefore' }) },
      { rev: 2, before: JSON.stringify({ ...firm, note: sentence('Zqbeforenote') }) },
    ],
  };
  const words: Planted['words'] = [];
  const links: Planted['links'] = [];
  const planted: AnyRecord[] = [];
  for (const record of base) {
    const schema = recordSchemas[record.type] as z.ZodType;
    for (const { path, kind } of placesOf(schema)) {
      const field = path.filter((step) => typeof step === 'string').at(-1) ?? '';
      if (NEVER_A_PERSON.has(String(path[0])) || AS_JSON.has(field) || (kind === 'text' && NO_WORDS.has(field))) continue;
      const { id } = bookkeeping();
      const copy = { ...record, id };
      if (kind === 'text') {
        const word = `Zq${record.type}${path.filter((step) => typeof step === 'string').join('')}`.toLowerCase().replace('zq', 'Zq');
        words.push({ type: record.type, recordId: id, path: path.join('.'), word });
        planted.push(withValue(copy, schema, path, sentence(word)) as AnyRecord);
      } else {
        links.push({ type: record.type, recordId: id, path: path.join('.') });
        planted.push(withValue(copy, schema, path, subject.id) as AnyRecord);
      }
    }
  }
  return { records: [...base, subject, other, ...own, ...theirs, ...namesakes, ...offered, frozen, part, ...planted], subject, card, other, unsure, namesakes, words, links };
}

/** Fields in which a sentence can stand and never does: fingerprints, pictures, and the type of what an import added. */
const NO_WORDS: ReadonlySet<string> = new Set(['digest', 'base64', 'type', 'createdAt', 'signature']);
