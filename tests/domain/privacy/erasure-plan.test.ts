import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { doublesOf } from '../../../shared/domain/privacy/doubles';
import { erasureLookup, returningPerson } from '../../../shared/domain/privacy/erasure';
import { planErasure, type ErasurePlan } from '../../../shared/domain/privacy/erasure-plan';
import { dossierOf } from '../../../shared/domain/privacy/dossier';
import { retentionMonths } from '../../../shared/domain/privacy/retention-rule';
import type { Person } from '../../../shared/domain/account/person';
import { AnyRecordSchema, type AnyRecord, type RecordOf } from '../../../shared/domain/records';
import { filesNamedIn } from '../../../shared/domain/workspace/named-files';
import { oneOfEach } from '../../support/records/one-of-each';
import { plantedPerson } from '../../support/records/planted-person';
import { account, activity, bookkeeping, deal, dealClose, member, person } from '../../support/records/records';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const SALT = '0123456789abcdef'.repeat(2);

const plan = (persons: Person[], records: readonly AnyRecord[], { alsoReplaced = new Set<string>(), recordIds = new Set<string>() } = {}): ErasurePlan =>
  planErasure({
    persons,
    recordIds,
    records,
    months: retentionMonths([]),
    today: '2026-06-01',
    words: { inText: '[erased]', asName: 'Erased person' },
    alsoReplaced,
    newErasure: () => ({ ...bookkeeping(), salt: SALT }),
    hash,
  });

const after = (records: readonly AnyRecord[], { removed, updated, added }: ErasurePlan): AnyRecord[] => {
  const gone = new Set(removed.map(({ id }) => id));
  const changed = new Map(updated.map(([from, to]) => [from.id, to]));
  return [...records.filter(({ id }) => !gone.has(id)).map((record) => changed.get(record.id) ?? record), ...added];
};

describe('erasing a planted person', () => {
  const { records, subject, other, namesakes, unsure } = plantedPerson();
  const offered = plan([subject], records).mentions.filter(({ isSure }) => !isSure);
  const planned = plan([subject], records, { alsoReplaced: new Set(offered.map(({ key }) => key)) });
  const all = after(records, planned);
  const left = all.filter(({ id }) => !namesakes.some((namesake) => namesake.id === id));
  const text = JSON.stringify(left);

  it('leaves none of their own traces', () => {
    const traces =
      /quandt|zora|zqmail|zqhome|55573190|555 73190|1980-03-22|Zqfunction|Zqdepartment|Zqnote|Zqkey|Zqtag|Zqstreet|zqstamp|Zqcardnote|Zqsource|Zqcriterion"|Zqquestion|Zqanswer|Zqhistoric|Zqgone|Zqfrozen|Zqbefore"/i;
    expect(traces.exec(text)?.[0]).toBeUndefined();
    expect(dossierOf(subject, left).entries).toEqual([]);
  });

  it('takes out what may mean them only once that is said', () => {
    expect(offered.map(({ sentence }) => sentence)).toEqual(expect.arrayContaining(unsure.filter((note) => !note.startsWith('QUANDT'))));
    const untouched = JSON.stringify(after(records, plan([subject], records)));
    for (const { sentence } of offered) expect(untouched).toContain(sentence);
  });

  it('leaves a namesake and what is theirs as they were', () => {
    expect(namesakes.filter((record) => !all.includes(record))).toEqual([]);
    expect(namesakes.length).toBeGreaterThan(3);
  });

  it('leaves every record as records are', () => {
    expect(left.flatMap((record) => AnyRecordSchema.safeParse(record).error?.issues.map((issue) => `${record.type} ${issue.path.join('.')}`) ?? [])).toEqual([]);
  });

  it('leaves what stands beside the name, and everybody else as they were', () => {
    for (const word of ['Zqpaintext', 'Zqactivitynote', 'Zqaccountnote', 'Zqbeforenote', 'Ywnote', 'Ywbefore', 'Ywanswer']) expect(text).toContain(word);
    expect(left.filter(({ id }) => id === other.id)).toEqual([other]);
    expect(text).toContain('Laut [erased] ist es Zqpaintext, so Otto Zwillich');
  });

  it('knows them again by record, mail, or name and company, and nobody else', () => {
    const erasures = left.filter((record): record is RecordOf<'erasure'> => record.type === 'erasure' && record.erasedOn === '2026-06-01');
    const firm = { name: 'Müller Verpackung GmbH' };
    const found = (fields: Partial<Person>, company: { name: string } | null = firm): string | undefined => erasureLookup(erasures, hash)(returningPerson({ ...person('', fields), ...fields }, company))?.erasedOn;
    expect(found({ id: subject.id })).toBe('2026-06-01');
    expect(found({ email: ' ZQmail@nord.example' }, null)).toBe('2026-06-01');
    expect(found({ title: '', firstName: 'ZORA', lastName: 'Quandt' })).toBe('2026-06-01');
    expect(found({ firstName: 'Zora', lastName: 'Quandt' }, { name: 'Other Ltd' })).toBeUndefined();
    expect(found({ firstName: 'Otto', lastName: 'Quandt' })).toBeUndefined();
  });
});

describe('a name that may be somebody else’s', () => {
  const firm = account();
  const anna = person(firm.id);
  const visit = activity(firm.id, { subject: 'Visit', note: 'Vogt kam später. Anna auch.' });
  const records = [firm, anna, person(firm.id, { firstName: 'Karl' }), visit];

  it('stays where nobody says that it is theirs', () => {
    const { mentions, updated } = plan([anna], records);
    expect(mentions.map(({ sentence, isSure, isReplaced }) => [sentence, isSure, isReplaced])).toEqual([
      ['Vogt kam später.', false, false],
      ['Anna auch.', false, false],
    ]);
    expect(updated).toEqual([]);
  });

  it('goes where somebody does', () => {
    const replaced = (...starts: number[]): string[] => {
      const { updated } = plan([anna], records, { alsoReplaced: new Set(starts.map((start) => `${visit.id} note ${start}`)) });
      return updated.map(([, to]) => (to.type === 'activity' ? to.note : ''));
    };
    expect(replaced(0, 17)).toEqual(['[erased] kam später. [erased] auch.']);
    expect(replaced(17)).toEqual(['Vogt kam später. [erased] auch.']);
  });
});

describe('two records of one name', () => {
  const firm = account();
  const anna = person(firm.id, { email: 'anna@nord.example', phone: '+49 351 4711-0' });
  const double = person(firm.id, { email: 'ANNA@nord.example', note: 'Zqdouble' });
  const records = [firm, anna, double];

  it('are one person once that is said', () => {
    expect(plan([anna, double], records).removed).toEqual([anna, double]);
    expect(JSON.stringify(dossierOf(anna, records, [double]))).toContain('Zqdouble');
    expect(plan([anna], records).removed).toEqual([anna]);
    expect(JSON.stringify(dossierOf(anna, records))).not.toContain('Zqdouble');
  });

  it.each([
    ['the same address of their own', { email: 'ANNA@nord.example' }, true],
    ['the same number alone', { email: '', phone: '0351 4711 0' }, false],
    ['the same number and another address', { email: 'vogt2@nord.example', phone: '0351 4711 0' }, false],
    ['the same address among others, and another main one', { email: 'vogt2@nord.example', contacts: [{ kind: 'email', label: 'work', value: 'anna@nord.example' }] }, false],
    ['nothing but the name', { email: '' }, false],
  ] as [string, Partial<Person>, boolean][])('with %s', (_, fields, isCertain) => {
    const other = person(firm.id, fields);
    expect(doublesOf(anna, [firm, anna, other])).toEqual([{ person: other, isCertain }]);
  });

  it('are not certain by a mailbox of the office or of the company', () => {
    const office = person(firm.id, { email: 'einkauf@nord.example' });
    expect(doublesOf(office, [office, { ...office, id: bookkeeping().id }]).map(({ isCertain }) => isCertain)).toEqual([false]);
    const shared = account({ email: 'werk@nord.example' });
    const theirs = person(shared.id, { email: 'werk@nord.example' });
    expect(doublesOf(theirs, [shared, theirs, { ...theirs, id: bookkeeping().id }]).map(({ isCertain }) => isCertain)).toEqual([false]);
  });

  it('are told apart by their companies, and a switchboard’s number takes nothing from a colleague', () => {
    const other = account({ name: 'Süd' });
    const own = activity(firm.id, { subject: 'Visit', note: 'Anna Vogt will mehr.' });
    const namesake = person(other.id, { email: 'vogt@sued.example', phone: '0351 47110', note: 'Anna Vogt: Ywsecret' });
    const theirs = activity(other.id, { subject: 'Visit', note: 'Anna Vogt will weniger: Ywless.' });
    const colleague = person(firm.id, { firstName: 'Karl', lastName: 'Weiß', email: 'karl@nord.example', phone: '+49 351 47110' });
    const all = [firm, other, anna, own, namesake, theirs, colleague];
    expect(plan([anna], all).updated).toMatchObject([[own, { note: '[erased] will mehr.' }]]);
    expect(JSON.stringify(dossierOf(anna, all))).not.toMatch(/Yw/);
    expect(plan([anna], all).mentions).toMatchObject([{ recordId: own.id, isSure: true }]);
  });

  it('may both be meant in a text of the company that both belong to', () => {
    const namesake = person(firm.id, { email: 'vogt2@nord.example' });
    const note = activity(firm.id, { subject: 'Visit', note: 'Anna Vogt will mehr.' });
    expect(plan([anna], [firm, anna, namesake, note])).toMatchObject({ updated: [], mentions: [{ isSure: false, sentence: 'Anna Vogt will mehr.' }] });
  });
});

describe('a company’s own mailbox', () => {
  it('stays the company’s though a person has it, too', () => {
    const firm = account({ email: 'info@nord.example' });
    const anna = person(firm.id, { email: 'info@nord.example' });
    expect(plan([anna], [firm, anna]).updated).toEqual([]);
  });
});

describe('a commercial letter', () => {
  const firm = account();
  const sale = deal(firm.id);
  const anna = person(firm.id);
  const sample = oneOfEach();
  const offer = (fields: Partial<RecordOf<'offer'>>): RecordOf<'offer'> => ({
    ...(sample.find(({ type }) => type === 'offer') as RecordOf<'offer'>), ...bookkeeping(), accountId: firm.id, dealId: sale.id, recipientPersonId: anna.id, introduction: 'Sehr geehrte Frau Vogt', number: 'A-1', ...fields,
  });

  it.each([
    ['a draft', { status: 'draft' }, null],
    ['an offer that was sent', { status: 'sent', sentOn: '2026-02-01' }, null],
    ['a lost offer', { status: 'lost', decidedOn: '2026-02-01' }, null],
    ['a won offer, to the end of the sixth year', { status: 'won', decidedOn: '2026-02-01' }, '2032-12-31'],
    ['a won offer of the last day of a year', { status: 'won', decidedOn: '2020-12-31' }, '2026-12-31'],
    ['a won offer whose time is over', { status: 'won', decidedOn: '2019-12-31' }, null],
    ['an order confirmation, to the end of the eighth year', { status: 'sent', documentKind: 'order-confirmation', sentOn: '2026-02-01' }, '2034-12-31'],
    ['a draft of one', { status: 'draft', documentKind: 'order-confirmation' }, null],
  ] as [string, Partial<RecordOf<'offer'>>, string | null][])('%s', (_, fields, until) => {
    const letter = offer(fields);
    const content = JSON.stringify({ format: 1, offer: { introduction: 'Sehr geehrte Frau Vogt' }, people: [anna] });
    const version: RecordOf<'offerVersion'> = { ...(sample.find(({ type }) => type === 'offerVersion') as RecordOf<'offerVersion'>), ...bookkeeping(), offerId: letter.id, content, hash: hash(content) };
    const { letters, updated, removed, added } = plan([anna], [firm, sale, anna, letter, version]);
    expect(letters.map((each) => each.until)).toEqual(until === null ? [] : [until]);
    expect(added[0]?.keptUntil).toBe(until);
    expect(removed).toEqual([anna]);
    const frozen = (updated.map(([, to]) => to).find(({ type }) => type === 'offerVersion') ?? version) as RecordOf<'offerVersion'>;
    expect(/Vogt/.test(frozen.content)).toBe(until !== null);
    expect(frozen.hash).toBe(hash(frozen.content));
    const head = updated.map(([, to]) => to).find((record): record is RecordOf<'offer'> => record.type === 'offer');
    expect([head?.recipientPersonId, head?.introduction]).toEqual([null, until === null ? 'Sehr geehrte [erased]' : 'Sehr geehrte Frau Vogt']);
  });
});

describe('the map of a deal', () => {
  it('keeps the card with its roles and who reports to it, without a name and an opinion', () => {
    const firm = account();
    const sale = deal(firm.id, { stage: 'lost' });
    const anna = person(firm.id);
    const card = member(sale, { personId: anna.id, displayName: '', isDecider: true, note: 'loud' });
    const close = dealClose(sale, { people: [{ memberId: card.id, personId: anna.id, name: 'Anna Vogt', function: 'Head', roles: ['decider'], attitude: 'opponent', influence: 5, coverage: 'brief', lastContactOn: '2026-01-01' }] });
    const to = plan([anna], [firm, sale, anna, card, close]).updated.map(([, record]) => record);
    expect(to).toMatchObject([
      { type: 'member', personId: null, displayName: 'Erased person', isDecider: true, note: '' },
      { type: 'dealClose', people: [{ personId: card.id, name: 'Erased person', function: '', roles: ['decider'], attitude: null, influence: null, coverage: 'brief' }] },
    ]);
  });
});

describe('the files kept beside the records', () => {
  const [CV, LOGO] = ['a'.repeat(64), 'b'.repeat(64)];
  const firm = account();
  const zora = person(firm.id, { firstName: 'Zora', lastName: 'Quandt' });
  const sale = deal(firm.id);
  const [attachment, version, profile] = (['attachment', 'offerVersion', 'companyProfile'] as const).map((type) => oneOfEach().find((record) => record.type === type));
  const attached = (title: string, sha256: string) => ({ ...attachment, title, sha256 }) as RecordOf<'attachment'>;
  const filesOf = (...records: AnyRecord[]): string[] => plan([zora], [firm, zora, sale, ...records]).files;

  it('go with the entry that bears the name, unless something that stays names them', () => {
    expect(filesOf(attached('CV Zora Quandt', CV))).toEqual([CV]);
    expect(filesOf(attached('Data sheet', CV))).toEqual([]);
    expect(filesOf(attached('CV Zora Quandt', LOGO), { ...(profile as RecordOf<'companyProfile'>), logoSha256: LOGO })).toEqual([]);
  });

  it('go also where only a released offer still names them beside the name', () => {
    const content = JSON.stringify({ attachments: [{ title: 'CV Zora Quandt', sha256: CV }, { title: 'Data sheet', sha256: LOGO }] });
    const frozen = { ...(version as RecordOf<'offerVersion'>), content };
    expect(filesOf(frozen)).toEqual([CV]);
    // What stays names it no more, so that neither a backup nor a later start keeps it.
    const [, to] = plan([zora], [firm, zora, sale, frozen]).updated.find(([from]) => from.id === frozen.id) ?? [];
    expect(filesNamedIn(JSON.stringify(to))).toEqual([LOGO]);
    expect(to).toMatchObject({ hash: hash((to as typeof frozen).content) });
  });
});
