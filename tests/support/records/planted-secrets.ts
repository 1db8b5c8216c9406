import type { AnyRecord, RecordOf } from '../../../shared/domain/records';
import { account, activity, bookkeeping, criterion, deal, dealClose, lossProbe, member, pain, person, rating, relation, scorecard, scorecardCriterion, signalAnswer } from './records';

/**
 * A deal in which every rating and note is a word that stands nowhere else, to be looked for in what a customer gets to
 * see. Words of the attitudes, which are no free text, are looked for by themselves.
 */
export function plantedSecrets() {
  const firm = account({ name: 'Nordwerk Getriebe AG', note: 'Zqaccountnote' });
  const sale = deal(firm.id, { name: 'Zqdealname', amount: '987654', note: 'Zqdealnote', stage: 'offered' });
  const names = [
    ['Clara', 'Chief', 'Managing Director'],
    ['Henry', 'Head', 'Head of Purchasing'],
    ['Wanda', 'Worker', 'Shift Lead'],
  ] as const;
  const persons = names.map(([firstName, lastName, jobTitle], index) =>
    person(firm.id, { firstName, lastName, function: jobTitle, note: `Zqpersonnote${index}`, email: `zqmail${index}@nordwerk.example`, phone: `+49 555 7319${index}` }),
  );
  const colleague: RecordOf<'colleague'> = { type: 'colleague', ...bookkeeping(), name: 'Zqcolleague Zqrater', email: '' };
  const members = persons.map(({ id }, index) =>
    member(sale, {
      personId: id,
      displayName: '',
      note: `Zqmembernote${index}`,
      coverage: 'deep',
      coveredBy: colleague.id,
      lastContactOn: '2026-03-17',
      formalAuthority: 'decides-alone',
      isDecider: index === 0,
      isBuyer: index === 1,
      isUser: index === 2,
      position: { x: index * 320, y: index === 0 ? 0 : 200 },
    }),
  );
  const [chief, head, worker] = members as [RecordOf<'member'>, RecordOf<'member'>, RecordOf<'member'>];
  const ratings = [
    rating(chief, colleague.id, { attitude: 'sceptic', attitudeWanted: 'supporter', influence: 5, adaptability: 1, leadingMotive: 'prestige', evidence: 'heard', evidenceSource: 'Zqsource' }),
    rating(head, colleague.id, { attitude: 'opponent', influence: 4 }),
    rating(worker, colleague.id, { attitude: 'mentor', influence: 2 }),
  ];
  const lines = [
    relation(head, chief),
    relation(worker, chief),
    relation(worker, chief, { kind: 'influence', strength: 4 }),
    relation(head, worker, { kind: 'conflict' }),
    relation(worker, head, { kind: 'informal' }),
  ];
  const told = pain(sale, { text: 'Changeovers take 45 minutes', urgency: 9, yearlyCost: '135792', consequences: 'Zqconsequence', eventText: 'Zqevent', evidence: 'heard', evidenceSource: 'Zqpainsource' });
  const guess = pain(sale, { text: 'Zqassumedpain', evidence: 'assumed' });
  const gain = benefit(sale, { text: 'Changeovers drop from 45 to 20 minutes per batch', motive: 'comfort', yearlyValue: '246813', enabledBy: 'Zqenabler', proofText: 'Zqproof', evidence: 'confirmed', evidenceSource: 'Zqbenefitsource' });
  const guessed = benefit(sale, { text: 'Zqassumedbenefit', evidence: 'assumed' });
  const links = [needLink(sale, 'relieves', gain.id, told.id), needLink(sale, 'owner', told.id, worker.id), needLink(sale, 'serves', gain.id, worker.id)];
  const judged = scorecard({ name: 'Zqscorecard', scores: 'deal' });
  const signal = scorecardCriterion(judged, { name: 'Zqsignal', question: 'Zqquestion' });
  const others = [
    criterion(chief, { text: 'Zqcriterion' }),
    judged,
    signal,
    signalAnswer(firm.id, signal, { dealId: sale.id, note: 'Zqanswernote' }),
    dealClose(sale, { statedBy: 'Zqstatedby', competitor: 'Zqcompetitor', establishedText: 'Zqestablished', unreachableWhy: 'Zqunreachable' }),
    lossProbe(sale, { answer: 'Zqprobe', by: 'Zqprobed' }),
    activity(firm.id, { dealId: sale.id, subject: 'Zqactivity', note: 'Zqactivitynote', dueOn: '2026-03-30' }),
  ];
  const keptBy = { accountId: firm.id };
  const planned: AnyRecord[] = [
    { type: 'accountPlan', ...bookkeeping(), ...keptBy, isKeyAccount: true, potential: 5, position: 2, wallet: '987654', currency: 'EUR', goals: 'Zqstrategy' },
    { type: 'accountGoal', ...bookkeeping(), ...keptBy, orderKey: 'a0', text: 'Zqgoal', measure: 'Zqgoalmeasure', target: 'Zqgoaltarget', dueOn: null, state: 'at-risk', ownerId: colleague.id, isShared: false },
    { type: 'accountGoal', ...bookkeeping(), ...keptBy, orderKey: 'a1', text: 'Second line by summer', measure: 'Order', target: '1', dueOn: '2026-07-01', state: 'at-risk', ownerId: colleague.id, isShared: true },
    { type: 'loyaltyMeasure', ...bookkeeping(), ...keptBy, kind: 'bonus', text: 'Zqmeasure', dueOn: '2026-06-01', doneOn: null, cost: '246813', isShared: false },
    { type: 'loyaltyMeasure', ...bookkeeping(), ...keptBy, kind: 'annual-review', text: 'Review of the year', dueOn: '2026-05-05', doneOn: null, cost: null, isShared: true },
  ];
  const records: AnyRecord[] = [firm, sale, ...persons, colleague, ...members, ...ratings, ...lines, told, guess, gain, guessed, ...links, ...others, ...planned];
  return { records, firm, sale, members: { chief, head, worker }, people: names.map(([first, last]) => `${first} ${last}`), told, gain };
}

const ID = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/gi;
/** What every planted word begins with, and planted figures as they are kept and as they are written. */
const SECRETS = /zq[a-z]+|987[.,]?654|135[.,]?792|246[.,]?813|7319\d/i;

/** The planted secrets a text holds; nothing when there are none. Ids are passed over: they have such figures by chance. */
export function secretsIn(text: string): string[] {
  return [...(SECRETS.exec(text.replaceAll(ID, ' ')) ?? [])];
}

/** The same to be looked for in packed bytes, where a few letters come up by chance: each planted word as a whole. */
export const SECRET_BYTES = new RegExp([...plantedWords(), '987[.,]?654', '135[.,]?792', '246[.,]?813', '555 7319\\d'].join('|'));

function plantedWords(): string[] {
  return [...new Set(JSON.stringify(plantedSecrets().records).match(/Zq[a-z]+/g))];
}

function benefit(of: RecordOf<'deal'>, fields: Partial<RecordOf<'benefit'>>): RecordOf<'benefit'> {
  return {
    type: 'benefit',
    ...bookkeeping(),
    accountId: of.accountId,
    dealId: of.id,
    text: '',
    motive: 'profit',
    otherMotives: [],
    yearlyValue: null,
    valueSpan: 'year',
    valueTold: null,
    valueLow: null,
    valueHigh: null,
    proofKind: 'none',
    proofText: '',
    enabledBy: '',
    lintOverride: '',
    evidence: 'confirmed',
    evidenceSource: '',
    evidenceOn: null,
    templateId: null,
    orderKey: 'a0',
    position: null,
    ...fields,
  };
}

function needLink(of: RecordOf<'deal'>, kind: RecordOf<'needLink'>['kind'], fromId: string, toId: string): RecordOf<'needLink'> {
  return { type: 'needLink', ...bookkeeping(), accountId: of.accountId, dealId: of.id, kind, fromId, toId };
}
