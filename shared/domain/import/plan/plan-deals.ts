import type { Product } from '../../catalogue/product';
import { DEAL_STAGES, type Deal, type DealStage } from '../../deal/deal';
import type { Id } from '../../schema/values';
import type { Colleague } from '../../workspace/colleague';
import { exactNameKey } from '../drafts/company-pool';
import type { DealDraft } from '../drafts/drafts';
import { likeness } from '../match/company-name';
import type { AccountIndex } from './account-index';
import { fieldChanges } from './field-changes';
import { fit, fitDecimal, LINES_LIMIT } from './fit';
import { valueKey, type FieldChange, type ImportChoices, type PlannedCompany, type PlannedDeal, type PlanRemark, type ValueQuestion } from './import-plan';
import { settled } from './plan-people';
import { sellerIndex, sellerKey } from './sellers';
import { knownStage } from './stages';
import { byStamp, digestOf, distinctKeys, lastDigest } from './stamps';

/** Less alike than this is not worth proposing. */
const ALIKE = 0.5;
const MOST_PROPOSALS = 5;

type Context = {
  deals: readonly Deal[];
  products: readonly Product[];
  colleagues: readonly Colleague[];
  companies: readonly PlannedCompany[];
  index: AccountIndex;
  source: string;
  choices: ImportChoices;
};

/** What a deal of a file says about a deal here, apart from its account. */
export function dealFields(draft: DealDraft, stage: DealStage, currency: string): Partial<Deal> {
  const probability = draft.probability === null ? null : Math.round(Number(draft.probability));
  return {
    name: fit(draft.name || draft.products.join(', ') || draft.account.name || draft.id),
    amount: fitDecimal(draft.amount),
    currency: draft.currency || currency,
    stage,
    probability: probability === null || probability < 0 || probability > 100 ? null : probability,
    closeDate: draft.closeDate,
    firstContactOn: draft.startDate,
    statedReason: fit(draft.lostReason),
    note: fit([draft.note, draft.tags.join(', ')].filter(Boolean).join('\n\n'), LINES_LIMIT),
    externalKey: fit(draft.id),
  };
}

/** Decides for each deal of a file whether it is there already, whose it is and which products it is about. */
export function planDeals(drafts: readonly DealDraft[], context: Context): { deals: PlannedDeal[]; values: ValueQuestion[]; remarks: PlanRemark[] } {
  const { deals, colleagues, companies, index, source, choices } = context;
  const values = [...stageQuestions(drafts, choices), ...productQuestions(drafts, context)];
  const stageOf = new Map(values.flatMap(({ field, value, answer }): [string, string][] => (field === 'deal.stage' && answer ? [[value, answer]] : [])));
  const productOf = new Map(values.flatMap(({ field, value, answer }): [string, string][] => (field === 'deal.product' && answer ? [[value, answer]] : [])));
  const keys = distinctKeys(drafts.map(({ id, name, account }) => (id !== '' ? `id:${id}` : `name:${exactNameKey(name)}|${exactNameKey(account.name || account.id || account.domain)}`)));
  const stamped = byStamp(deals, source);
  const byId = new Map(deals.filter(({ externalKey }) => externalKey !== '').map((deal) => [deal.externalKey, deal]));
  const sellers = sellerIndex(colleagues);
  const sellerNames = new Map(colleagues.map(({ id, name }) => [id, name]));
  const remarks: PlanRemark[] = [];
  const without: number[] = [];

  const planned = drafts.map((draft, at): PlannedDeal => {
    const key = `deal:${at}`;
    const rowKey = keys[at] ?? '';
    const found = index.find(draft.account);
    const account = found === null ? null : settled(found, companies);
    const reference = draft.account.id || draft.account.name || draft.account.domain;
    if (account === null && reference !== '') remarks.push({ code: 'deal-unknown-account', line: draft.line, params: { reference: reference.slice(0, 80) } });
    else if (account === null) without.push(draft.line);
    const byKey = stamped.get(rowKey);
    const record = byKey ?? byId.get(draft.id) ?? null;
    const base = {
      key, draft, line: draft.line, name: draft.name || draft.id, record, matchedBy: byKey !== undefined ? 'key' : record === null ? null : 'id', joins: null, account,
      productIds: draft.products.map((product): Id | null => productOf.get(product) ?? null), stamp: { key: rowKey, digest: digestOf(draft) },
    } as const;
    const isLeftOut = choices.skipped.has(key) || (record === null && account === null && choices.collectUnder === null);
    if (isLeftOut) return { ...base, candidates: [], action: 'skip', changes: [] };
    if (record === null) return { ...base, candidates: [], action: 'create', changes: [] };
    if (lastDigest(record, source, rowKey) === base.stamp.digest) return { ...base, candidates: [], action: 'same', changes: [] };
    const stage = stageFor(draft, stageOf) ?? record.stage;
    const seller: FieldChange = { id: `${key}.sellerId`, field: 'sellerId', from: sellerNames.get(record.sellerId ?? '') ?? '', to: draft.seller };
    const isSoldByAnother = draft.seller !== '' && (record.sellerId === null || sellers.get(sellerKey(draft.seller)) !== record.sellerId);
    const changes = [...fieldChanges(key, record, dealFields(draft, stage, draft.currency || record.currency)), ...(isSoldByAnother ? [seller] : [])];
    return { ...base, candidates: [], action: changes.length === 0 ? 'same' : 'update', changes };
  });
  const [first] = without;
  if (first !== undefined) remarks.push({ code: 'deals-without-account', line: first, params: { count: without.length } });
  return { deals: planned, values, remarks };
}

/** The stage of a deal: how it ended says more than what its stage is called. */
export function stageFor(draft: DealDraft, answers: ReadonlyMap<string, string>): DealStage | null {
  if (draft.isClosed === true && draft.isWon !== null) return draft.isWon ? 'won' : 'lost';
  if (draft.isWon === true) return 'won';
  const answer = answers.get(draft.stage);
  return DEAL_STAGES.find((stage) => stage === answer) ?? null;
}

function stageQuestions(drafts: readonly DealDraft[], choices: ImportChoices): ValueQuestion[] {
  return [...countsOf(drafts.map(({ stage }) => stage))].map(([value, count]): ValueQuestion => {
    const chosen = choices.values.get(valueKey('deal.stage', value));
    return { field: 'deal.stage', value, count, answer: chosen ?? knownStage(value), proposals: DEAL_STAGES.map((stage) => ({ value: stage, label: stage, likeness: 0 })) };
  });
}

/** A product is meant when its number or its very name stands there; what is only alike is proposed. */
function productQuestions(drafts: readonly DealDraft[], { products, choices }: Context): ValueQuestion[] {
  const exact = new Map(products.flatMap((product) => [product.articleNumber, product.ean, product.nameDe, product.nameEn].filter(Boolean).map((text): [string, Id] => [exactNameKey(text), product.id])));
  return [...countsOf(drafts.flatMap((draft) => draft.products))].map(([value, count]): ValueQuestion => {
    const certain = exact.get(exactNameKey(value));
    const chosen = choices.values.get(valueKey('deal.product', value));
    const proposals = certain !== undefined ? [] : products
      .map((product) => ({ value: product.id, label: product.nameDe || product.nameEn || product.articleNumber, likeness: Math.max(...[product.nameDe, product.nameEn, product.articleNumber].map((text) => likeness(text, value))) }))
      .filter((proposal) => proposal.likeness >= ALIKE)
      .sort((a, b) => b.likeness - a.likeness || (a.label < b.label ? -1 : 1))
      .slice(0, MOST_PROPOSALS);
    return { field: 'deal.product', value, count, answer: chosen ?? certain ?? null, proposals };
  });
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
