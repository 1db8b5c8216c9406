import type { AccountSummary, RecordQuery } from '../../../shared/contract/records';
import { isClosed } from '../../../shared/domain/deal/deal';
import { unitsOf } from '../../../shared/domain/key-account/white-space';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/domain/records';
import { lastVisits } from '../../../shared/domain/deal/past-visits';
import { AppFailure, appError } from '../../../shared/errors/app-error';
import type { WorkbenchDatabase } from '../db';

/** Tables of what the own company offers and how it writes. */
const OF_THE_CATALOGUE = [
  'product',
  'priceList',
  'price',
  'textModule',
  'termsPreset',
  'termsPresetStep',
  'signatory',
  'documentTemplate',
  'numberingScheme',
  'numberSeries',
] as const satisfies readonly RecordType[];

/** Tables of the own company and how it writes. */
const OF_THE_COMPANY = [
  'companyProfile',
  'colleague',
  'textModule',
  'termsPreset',
  'termsPresetStep',
  'signatory',
  'documentTemplate',
  'numberingScheme',
  'numberSeries',
] as const satisfies readonly RecordType[];

/** Tables of how companies and deals are judged. */
const OF_JUDGING = [
  'colleague',
  'marketSegment',
  'segmentCriterion',
  'profileCriterion',
  'scorecard',
  'scorecardCriterion',
] as const satisfies readonly RecordType[];

/** Tables by which companies are chosen and called. */
const OF_PROSPECTING = ['account', 'deal', 'signalAnswer', 'callListEntry', ...OF_JUDGING] as const satisfies readonly RecordType[];

/** Tables reports over all deals look at. */
const OF_REPORTS = ['account', 'deal', 'dealClose', 'lossProbe', 'offer', 'colleague', 'marketSegment', 'segmentCriterion', 'coverageRule'] as const satisfies readonly RecordType[];

/** Tables accounts are looked after by. */
const OF_KEY_ACCOUNTS = ['account', 'colleague', 'deal', 'dealProduct', 'product', 'accountPlan', 'accountGoal', 'whiteSpaceCell', 'loyaltyMeasure', 'sponsorPair', 'careCheck'] as const satisfies readonly RecordType[];

/** Tables of what is looked after once a deal is won. */
const OF_ORDER_CARE = ['dealClose', 'concession', 'handover', 'installation', 'careCheck', 'realisation', 'colleague'] as const satisfies readonly RecordType[];

/** Past visits an overview brings along. */
const VISITS_IN_OVERVIEW = 30;

/**
 * The records a page needs, in one read transaction.
 * @throws AppFailure `not-found` when the deal or account is not there
 */
export function loadRecords(database: WorkbenchDatabase, query: RecordQuery): Promise<AnyRecord[]> {
  return database.transaction('r', database.allRecordTables, async () => {
    switch (query.kind) {
      case 'overview':
        return loadOverview(database);
      case 'deal':
        return loadDeal(database, query.dealId);
      case 'account':
        return loadAccount(database, query.accountId);
      case 'whole-account':
        return loadWholeAccount(database, query.accountId);
      case 'person':
        return loadPerson(database, query.personId);
      case 'need-library':
        return loadNeedLibrary(database);
      case 'prospects':
        return loadProspects(database);
      case 'judging':
        return loadJudging(database);
      case 'attention':
        return loadAttention(database);
      case 'key-accounts':
        return loadKeyAccounts(database);
      case 'group-people':
        return loadGroupPeople(database, query.accountId);
      case 'reports':
        return loadTables(database, OF_REPORTS);
      case 'order-care':
        return loadOrderCare(database);
      case 'retention':
        return loadTables(database, ['retentionRule']);
      case 'company':
        return loadTables(database, OF_THE_COMPANY);
      case 'catalogue':
        return loadTables(database, OF_THE_CATALOGUE);
    }
  });
}

async function loadTables(database: WorkbenchDatabase, types: readonly RecordType[]): Promise<AnyRecord[]> {
  return (await Promise.all(types.map((type) => database.table<AnyRecord, string>(type).toArray()))).flat();
}

/** Records of a table that fulfil a condition. All are read at once: a cursor goes to the database for each of them. */
async function rowsWhere<T extends RecordType>(database: WorkbenchDatabase, type: T, fulfils: (record: RecordOf<T>) => boolean): Promise<RecordOf<T>[]> {
  return (await database.records(type).toArray()).filter(fulfils);
}

/** What belongs to a deal or an account, of each table that has an index over that. */
function rowsOf(database: WorkbenchDatabase, owner: 'dealId' | 'accountId', id: string): PromiseLike<AnyRecord[]>[] {
  return database.allRecordTables.filter((table) => owner in table.schema.idxByName).map((table) => table.where(owner).equals(id).toArray());
}

async function loadOverview(database: WorkbenchDatabase): Promise<AnyRecord[]> {
  const [profiles, colleagues, rules, deals, openOrVisited] = await Promise.all([
    database.records('companyProfile').toArray(),
    database.records('colleague').toArray(),
    database.records('coverageRule').toArray(),
    database.records('deal').toArray(),
    rowsWhere(database, 'activity', ({ doneOn, kind }) => doneOn === null || kind === 'visit'),
  ]);
  const open = openOrVisited.filter(({ doneOn }) => doneOn === null);
  const activities = [...open, ...lastVisits(openOrVisited, VISITS_IN_OVERVIEW)];
  const accountIds = new Set([...deals, ...activities].map((record) => record.accountId));
  const accounts = await database.records('account').bulkGet([...accountIds]);
  return [...profiles, ...colleagues, ...rules, ...deals, ...activities, ...accounts.filter((account) => account !== undefined)];
}

async function loadDeal(database: WorkbenchDatabase, dealId: string): Promise<AnyRecord[]> {
  const deal = await database.records('deal').get(dealId);
  if (deal === undefined) throw new AppFailure(appError('not-found', { id: dealId }));
  const [account, people, profiles, signatories, templates, colleagues, rules, ...children] = await Promise.all([
    database.records('account').get(deal.accountId),
    database.records('person').where('accountId').equals(deal.accountId).toArray(),
    database.records('companyProfile').toArray(),
    database.records('signatory').toArray(),
    database.records('documentTemplate').toArray(),
    database.records('colleague').toArray(),
    database.records('coverageRule').toArray(),
    ...rowsOf(database, 'dealId', dealId),
  ]);
  // Consultants, planners and the parent company have their records with another account.
  const own = new Set(people.map(({ id }) => id));
  const outsiders = children.flat().flatMap((record) => (record.type === 'member' && record.personId !== null && !own.has(record.personId) ? [record.personId] : []));
  const others = await database.records('person').where('id').anyOf(outsiders).toArray();
  return [deal, ...(account === undefined ? [] : [account]), ...people, ...others, ...profiles, ...signatories, ...templates, ...colleagues, ...rules, ...children.flat()];
}

async function loadAccount(database: WorkbenchDatabase, accountId: string): Promise<AnyRecord[]> {
  const account = await database.records('account').get(accountId);
  if (account === undefined) throw new AppFailure(appError('not-found', { id: accountId }));
  const [people, deals, activities, photos, answers, entries] = await Promise.all([
    database.records('person').where('accountId').equals(accountId).toArray(),
    database.records('deal').where('accountId').equals(accountId).toArray(),
    database.records('activity').where('accountId').equals(accountId).toArray(),
    database.records('activityPhoto').where('accountId').equals(accountId).toArray(),
    database.records('signalAnswer').where('accountId').equals(accountId).toArray(),
    database.records('callListEntry').where('accountId').equals(accountId).toArray(),
  ]);
  const portraits = await database.records('portrait').where('personId').anyOf(people.map(({ id }) => id)).toArray();
  return [account, ...people, ...portraits, ...deals, ...activities, ...photos, ...answers, ...entries];
}

/** An account with everything that belongs to it, to its deals, and the accounts below it. */
async function loadWholeAccount(database: WorkbenchDatabase, accountId: string): Promise<AnyRecord[]> {
  const own = await loadAccount(database, accountId);
  const belonging = await Promise.all(rowsOf(database, 'accountId', accountId));
  const below = await rowsWhere(database, 'account', ({ parentId }) => parentId === accountId);
  const deals = await Promise.all(own.filter(({ type }) => type === 'deal').map(({ id }) => loadDeal(database, id)));
  return [...own, ...belonging.flat(), ...below, ...deals.flat()];
}

/** Somebody with everything of the deals that name them. */
async function loadPerson(database: WorkbenchDatabase, personId: string): Promise<AnyRecord[]> {
  const person = await database.records('person').get(personId);
  if (person === undefined) throw new AppFailure(appError('not-found', { id: personId }));
  const [members, addressed, recipients, portraits] = await Promise.all([
    database.records('member').where('personId').equals(personId).toArray(),
    rowsWhere(database, 'offer', ({ recipientPersonId }) => recipientPersonId === personId),
    rowsWhere(database, 'offerRecipient', (recipient) => recipient.personId === personId),
    database.records('portrait').where('personId').equals(personId).toArray(),
  ]);
  const dealIds = new Set([...members, ...addressed, ...recipients].map(({ dealId }) => dealId));
  const deals = await Promise.all([...dealIds].map((dealId) => loadDeal(database, dealId)));
  return [person, ...portraits, ...deals.flat()];
}

/** All companies with what they are chosen by, what is still to do for them, and the calls that were made. */
async function loadProspects(database: WorkbenchDatabase): Promise<AnyRecord[]> {
  const activities = await rowsWhere(database, 'activity', ({ kind, doneOn }) => kind === 'call' || doneOn === null);
  return [...(await loadTables(database, OF_PROSPECTING)), ...activities];
}

/** How companies and deals are judged, with the answers about deals. Those about companies are many, and come with them. */
async function loadJudging(database: WorkbenchDatabase): Promise<AnyRecord[]> {
  const answers = await rowsWhere(database, 'signalAnswer', ({ dealId }) => dealId !== null);
  return [...(await loadTables(database, OF_JUDGING)), ...answers];
}

/** Offers and contracts that can end, what keeps customers, and the people of deals that are open. */
async function loadAttention(database: WorkbenchDatabase): Promise<AnyRecord[]> {
  const [tables, deals] = await Promise.all([loadTables(database, ['offer', 'installation', 'coverageRule', 'loyaltyMeasure', 'sponsorPair']), rowsWhere(database, 'deal', (deal) => !isClosed(deal))]);
  const dealIds = deals.map(({ id }) => id);
  const [members, ratings, sponsors, accounts] = await Promise.all([
    database.records('member').where('dealId').anyOf(dealIds).toArray(),
    database.records('rating').where('dealId').anyOf(dealIds).toArray(),
    database.records('person').bulkGet(tables.flatMap((record) => (record.type === 'sponsorPair' ? (record.personId ?? []) : []))),
    database.records('account').bulkGet([...new Set([...deals, ...tables].flatMap((record) => ('accountId' in record ? (record.accountId ?? []) : [])))]),
  ]);
  return [...tables, ...deals, ...members, ...ratings, ...[...sponsors, ...accounts].filter((record) => record !== undefined)];
}

/** Companies with what keeps them: visits and calls that were made tell how fresh that is. */
async function loadKeyAccounts(database: WorkbenchDatabase): Promise<AnyRecord[]> {
  const contacts = await rowsWhere(database, 'activity', ({ kind, doneOn }) => kind !== 'next-step' || doneOn === null);
  return [...(await loadTables(database, OF_KEY_ACCOUNTS)), ...contacts];
}

/** Won deals with what they leave to be done, and the machines and complaints of all accounts. */
async function loadOrderCare(database: WorkbenchDatabase): Promise<AnyRecord[]> {
  const [deals, tables] = await Promise.all([rowsWhere(database, 'deal', ({ stage }) => stage === 'won'), loadTables(database, OF_ORDER_CARE)]);
  const won = new Set(deals.map(({ id }) => id));
  const activities = await rowsWhere(database, 'activity', ({ dealId, origin }) => origin === 'contract' || (dealId !== null && won.has(dealId)));
  const measured = tables.filter((record): record is RecordOf<'realisation'> => record.type === 'realisation');
  const [accounts, benefits] = await Promise.all([
    database.records('account').bulkGet([...new Set([...deals, ...tables].flatMap((record) => ('accountId' in record ? (record.accountId ?? []) : [])))]),
    database.records('benefit').bulkGet([...new Set(measured.map(({ benefitId }) => benefitId))]),
  ]);
  return [...deals, ...tables, ...activities, ...[...accounts, ...benefits].filter((record) => record !== undefined)];
}

/** The people of a company and of every company below it, with the part they take in deals there. */
async function loadGroupPeople(database: WorkbenchDatabase, accountId: string): Promise<AnyRecord[]> {
  const accounts = await database.records('account').toArray();
  const units = unitsOf(accounts, accountId);
  if (units.length === 0) throw new AppFailure(appError('not-found', { id: accountId }));
  const ids = units.map(({ id }) => id);
  const [people, deals] = await Promise.all([database.records('person').where('accountId').anyOf(ids).toArray(), database.records('deal').where('accountId').anyOf(ids).toArray()]);
  const dealIds = deals.map(({ id }) => id);
  const [members, relations] = await Promise.all([database.records('member').where('dealId').anyOf(dealIds).toArray(), database.records('relation').where('dealId').anyOf(dealIds).toArray()]);
  return [...units, ...people, ...deals, ...members, ...relations, ...(await loadTables(database, ['colleague']))];
}

/** The library with every card made from it, and the deals those stand in. */
async function loadNeedLibrary(database: WorkbenchDatabase): Promise<AnyRecord[]> {
  const [templates, pains, benefits] = await Promise.all([
    database.records('needTemplate').toArray(),
    rowsWhere(database, 'pain', ({ templateId }) => templateId !== null),
    rowsWhere(database, 'benefit', ({ templateId }) => templateId !== null),
  ]);
  const deals = await database.records('deal').bulkGet([...new Set([...pains, ...benefits].map(({ dealId }) => dealId))]);
  return [...templates, ...pains, ...benefits, ...deals.filter((deal) => deal !== undefined)];
}

/** All accounts with the little a list shows. */
export async function listAccounts(database: WorkbenchDatabase): Promise<AccountSummary[]> {
  const accounts = await database.records('account').toArray();
  return accounts.map(({ id, name, city, industry }) => ({ id, name, city, industry }));
}
