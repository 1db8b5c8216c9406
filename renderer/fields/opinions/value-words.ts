import '../../../shared/i18n/parts/account-plan';
import '../../../shared/i18n/parts/company';
import '../../../shared/i18n/parts/identification';
import '../../../shared/i18n/parts/key-accounts';
import '../../../shared/i18n/parts/library';
import '../../../shared/i18n/parts/loss';
import '../../../shared/i18n/parts/negotiation';
import '../../../shared/i18n/parts/offer';
import '../../../shared/i18n/parts/offer-release';
import '../../../shared/i18n/parts/offer-settings';
import '../../../shared/i18n/parts/qualification';
import '../../../shared/i18n/parts/sharing';
import '../../../shared/i18n/parts/watch';
import { loss } from '../../../shared/i18n/en/loss';
import type { Day } from '../../../shared/domain/schema/values';
import type { TextKey, Translate } from '../../../shared/i18n/translator';
import type { Format } from '../../i18n/format';

/** Fields whose values are one of a list, by the words for that list; by the field alone where every record means the same. */
const LISTED: ReadonlyMap<string, string> = new Map(Object.entries({
  attitude: 'common.attitudes',
  attitudeWanted: 'common.attitudes',
  leadingMotive: 'common.motives',
  secondMotive: 'common.motives',
  motive: 'common.motives',
  otherMotives: 'common.motives',
  coverage: 'common.coverage',
  evidence: 'common.evidence',
  stage: 'common.dealStages',
  buyClass: 'common.buyClasses',
  language: 'common.documentLanguages',
  formalAuthority: 'coverage.authorities',
  severity: 'coverageRules.severities',
  amountScope: 'coverageRules.amountScopes',
  legalForm: 'company.legalForms',
  gender: 'accounts.people.genders',
  costKind: 'needs.cost.kinds',
  costSpan: 'needs.cost.spans',
  valueSpan: 'needs.worth.spans',
  proofKind: 'needs.proof.kinds',
  documentKind: 'offerSettings.numbering.kinds',
  letterForm: 'recordFields.letterForms',
  discountKind: 'offer.discount.kinds',
  vatCategory: 'offer.vat.categories',
  due: 'offerSettings.terms.plan.dues',
  variant: 'offer.export.variants',
  channel: 'negotiation.rounds.channels',
  counterStatus: 'negotiation.concessions.counterStatuses',
  closeOwner: 'negotiation.plan.owners',
  reason: 'loss.reasons',
  established: 'loss.reasons',
  knownBy: 'loss.probing.knownByValues',
  joins: 'identification.segment.joins',
  field: 'identification.fields',
  scores: 'qualification.cards.scores',
  'activity.kind': 'today.activity.kinds',
  'activity.outcome': 'qualification.log.outcomes',
  'relation.kind': 'buyingCenter.kinds',
  'nextBestAlternative.kind': 'needs.alternative.kinds',
  'needTemplate.kind': 'library.kinds',
  'offer.status': 'offerRelease.status.names',
  'lineItem.kind': 'offer.items.kinds',
  'surcharge.kind': 'offer.discount.kinds',
  'demand.subject': 'negotiation.demands.subjects',
  'demand.status': 'negotiation.demands.statuses',
  'concession.kind': 'negotiation.concessions.kinds',
  'concession.status': 'negotiation.concessions.statuses',
  'accountGoal.state': 'accountPlan.goals.states',
  'whiteSpaceCell.state': 'keyAccounts.matrix.states',
  'loyaltyMeasure.kind': 'watch.measureKinds',
  'textModule.place': 'offerSettings.texts.places',
}));
/** Decimals that are money, and those that are not. */
const MONEY = new Set([
  'amount', 'revenue', 'amountFrom', 'amountTo', 'yearlyCost', 'costRate', 'yearlyValue', 'valueTold', 'valueLow', 'valueHigh', 'yearlyBenefit', 'onceCost', 'valueFrom', 'valueTo',
  'unitPrice', 'internalCost', 'floorNet', 'targetNet', 'counterValue', 'priceGap', 'promised', 'measured', 'wallet', 'cost',
  'demand.value', 'concession.value', 'whiteSpaceCell.potential', 'marketSegment.potential', 'callListEntry.potential',
]);
const NUMBERS = new Set(['quantity', 'costOccurrences', 'costHours', 'skontoPercent', 'discountPercent', 'discountValue', 'vatRate', 'percent', 'floorMarginPercent', 'surcharge.value', 'from', 'to']);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;
const MOST_LETTERS = 200;

export type Said = {
  type: string;
  field: string;
  value: unknown;
  /** Names of the records the value names, by their ids. */
  names?: Readonly<Record<string, string>>;
  /** What is said of the field altogether; a place in a list means something beside another alone. */
  all?: readonly unknown[];
};

/** A value as its field shows it. */
export function valueWord(t: Translate, format: Format, said: Said): string {
  const { type, field, value, names = {} } = said;
  if (value === null || value === '' || value === undefined) return t('sharing.opinions.empty');
  if (typeof value === 'boolean') return value ? t('sharing.opinions.yes') : t('sharing.opinions.no');
  if (Array.isArray(value)) return value.length === 0 ? t('sharing.opinions.empty') : value.map((one) => valueWord(t, format, { ...said, value: one as unknown })).join(', ').slice(0, MOST_LETTERS);
  if (typeof value === 'object') return objectWord(t, format, said, value as Record<string, unknown>);
  if (Object.hasOwn(names, String(value))) return names[String(value)] || t('sharing.opinions.unnamed');
  const list = type === 'lossProbe' && field === 'outcome' ? outcomesWith(value) : listOf(type, field);
  if (list !== undefined) return t(`${list}.${String(value)}` as TextKey);
  if (typeof value !== 'string') return String(value);
  if (field === 'orderKey') return t(value === [...(said.all ?? [])].map(String).sort()[0] ? 'sharing.opinions.higher' : 'sharing.opinions.lower');
  // What only looks like one, as a serial number can, stays as it is.
  if (DAY.test(value) && !Number.isNaN(Date.parse(value))) return format.day(value as Day);
  if (DECIMAL.test(value) && isIn(MONEY, type, field)) return format.amount(value);
  if (DECIMAL.test(value) && isIn(NUMBERS, type, field)) return format.number(value);
  return value;
}

/** The list whose words a field's values have. */
export function listOf(type: string, field: string): string | undefined {
  return LISTED.get(`${type}.${field}`) ?? LISTED.get(field);
}

/** Whether a field holds a decimal that is shown in the user's format. */
export function isDecimalField(type: string, field: string): boolean {
  return isIn(MONEY, type, field) || isIn(NUMBERS, type, field);
}

/** The answers to a question about a loss that a value is one of. */
function outcomesWith(value: unknown): string | undefined {
  const group = Object.entries(loss.probing.outcomes).find(([, outcomes]) => Object.hasOwn(outcomes, String(value)))?.[0];
  return group === undefined ? undefined : `loss.probing.outcomes.${group}`;
}

function isIn(fields: ReadonlySet<string>, type: string, field: string): boolean {
  return fields.has(`${type}.${field}`) || fields.has(field);
}

/** A place on a map, or one of several things with parts of their own. */
function objectWord(t: Translate, format: Format, said: Said, value: Record<string, unknown>): string {
  const { x, y } = value;
  if (typeof x === 'number' && typeof y === 'number') {
    const [across, along] = [Math.round(x), Math.round(y)];
    return `${t(across < 0 ? 'sharing.opinions.left' : 'sharing.opinions.right', { steps: Math.abs(across) })}, ${t(along < 0 ? 'sharing.opinions.up' : 'sharing.opinions.down', { steps: Math.abs(along) })}`;
  }
  const parts = Object.values(value).filter((part) => part !== null && part !== '');
  return parts.map((part) => valueWord(t, format, { ...said, field: '', value: part })).join(' ').slice(0, MOST_LETTERS);
}
