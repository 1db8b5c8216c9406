import type { Day } from '../../../shared/domain/schema/values';
import type { AppError } from '../../../shared/errors/app-error';
import type { TextKey, Translate } from '../../../shared/i18n/translator';
import { errorText } from '../../i18n/error-text';
import type { Format } from '../../i18n/format';

/** Fields with words of their own, and those whose values are one of a list, by the words for that list. */
const NAMED = new Set([
  'name', 'firstName', 'lastName', 'function', 'department', 'phone', 'email', 'note', 'city', 'attitude', 'attitudeWanted', 'influence', 'adaptability', 'leadingMotive', 'secondMotive', 'coverage',
  'displayName', 'displayFunction', 'displayCompany', 'formalAuthority', 'amount', 'stage', 'probability', 'closeDate', 'buyClass', 'urgency', 'consequences',
  'text', 'isInitiator', 'isUser', 'isInfluencer', 'isDecider', 'isBuyer', 'isGatekeeper', 'position', 'subject', 'dueOn',
  'motive', 'otherMotives', 'lastContactOn', 'evidence',
]);
const LISTED: Readonly<Record<string, string>> = {
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
  formalAuthority: 'coverage.authorities',
};
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;
const MOST_LETTERS = 200;

/** Why something was not decided, and what to do then. */
export function decisionErrorText(t: Translate, error: AppError): string {
  if (error.code === 'not-found') return t('sharing.opinions.changed');
  return error.code === 'storage-gone' ? t('sharing.opinions.interrupted') : errorText(t, error);
}

/** What a field is called; one without words of its own goes by its name in the data. */
export function fieldWord(t: Translate, field: string): string {
  return NAMED.has(field) ? t(`sharing.fields.${field}` as TextKey) : field;
}

/** A value as its field shows it. */
export function valueWord(t: Translate, format: Format, field: string, value: unknown): string {
  if (value === null || value === '' || value === undefined) return t('sharing.opinions.empty');
  if (typeof value === 'boolean') return value ? t('sharing.opinions.yes') : t('sharing.opinions.no');
  if (Array.isArray(value)) return value.length === 0 ? t('sharing.opinions.empty') : value.map((one) => valueWord(t, format, field, one)).join(', ').slice(0, MOST_LETTERS);
  if (typeof value !== 'string') return typeof value === 'object' ? JSON.stringify(value).slice(0, MOST_LETTERS) : String(value);
  const list = LISTED[field];
  if (list !== undefined) return t(`${list}.${value}` as TextKey);
  if (DAY.test(value)) return format.day(value as Day);
  return field === 'amount' && DECIMAL.test(value) ? format.amount(value) : value;
}
