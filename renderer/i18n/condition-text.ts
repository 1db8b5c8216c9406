import type { Condition } from '../../shared/domain/identification/condition';
import type { Language } from '../../shared/domain/schema/values';
import type { SegmentJoin } from '../../shared/domain/identification/market-segment';
import { formatNumber } from '../../shared/i18n/format';
import type { Translate } from '../../shared/i18n/translator';

/** Words one after the other, the last with "or". */
function orText(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(words);
}

/** A condition in words: `Industry Food or Pharma`, `200 to 499 employees`. */
export function conditionText(t: Translate, language: Language, { field, values, from, to }: Condition): string {
  if (field === 'employees' || field === 'revenue') {
    const written = { from: from === null ? '' : formatNumber(from, language), to: to === null ? '' : formatNumber(to, language) };
    if (from === null && to === null) return t('identification.condition.nothing', { field: t(`identification.fields.${field}`) });
    return t(`identification.condition.${from === null ? 'to' : to === null ? 'from' : 'range'}.${field}`, written);
  }
  if (values.length === 0) return t('identification.condition.nothing', { field: t(`identification.fields.${field}`) });
  const chosen = orText(values, language);
  if (field === 'postalCode') return t('identification.condition.postalCode', { values: chosen });
  return field === 'tag' ? chosen : t('identification.condition.words', { field: t(`identification.fields.${field}`), values: chosen });
}

/** The criteria of a segment as one sentence part; groups of several stand in brackets. */
export function criteriaText(t: Translate, language: Language, joins: SegmentJoin, groups: readonly (readonly Condition[])[]): string {
  const join = (parts: readonly string[], word: 'and' | 'or'): string =>
    new Intl.ListFormat(language, { type: word === 'and' ? 'conjunction' : 'disjunction' }).format(parts);
  const [inside, outside] = joins === 'all' ? (['or', 'and'] as const) : (['and', 'or'] as const);
  const written = groups.map((group) => ({ text: join(group.map((condition) => conditionText(t, language, condition)), inside), many: group.length > 1 }));
  return join(written.map(({ text, many }) => (many && groups.length > 1 ? `(${text})` : text)), outside);
}
