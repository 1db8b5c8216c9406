import type { Differential } from '../../../../shared/domain/needs/differential';
import type { NextBestAlternative } from '../../../../shared/domain/needs/next-best-alternative';
import type { useTexts } from '../../../i18n/texts';

type Texts = ReturnType<typeof useTexts>;

/** How the comparison ends, as a sentence; an endless time is said in words. */
export function outcomeSentence(t: Texts, { outcome }: Differential): string {
  if (!('payback' in outcome)) return t(`needs.alternative.outcome.${outcome.kind}`);
  return outcome.payback.kind === 'months'
    ? t(`needs.alternative.outcome.${outcome.kind}`, { count: outcome.payback.months })
    : t(`needs.alternative.outcome.${outcome.kind}Never`);
}

/** How the comparison ends, in a word or two. */
export function outcomeShort(t: Texts, { outcome }: Differential): string {
  if (!('payback' in outcome)) return t(`needs.alternative.short.${outcome.kind}`);
  if (outcome.payback.kind !== 'months') return t(outcome.kind === 'earns' ? 'needs.totals.paybackNever' : 'needs.alternative.short.ahead');
  return t(outcome.kind === 'earns' ? 'needs.totals.paybackMonths' : 'needs.alternative.caughtUp', { count: outcome.payback.months });
}

/** What the alternative is called: by its words, else by its kind. */
export function alternativeName(t: Texts, { kind, text }: NextBestAlternative): string {
  return text.trim() === '' ? t(`needs.alternative.kinds.${kind}`) : text.trim();
}
