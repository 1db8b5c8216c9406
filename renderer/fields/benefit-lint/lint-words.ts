import type { LintVerdict } from '../../../shared/domain/benefit-lint/verdict';
import type { Benefit } from '../../../shared/domain/needs/benefit';
import { isOverruled } from '../../../shared/domain/needs/may-argue';
import type { useTexts } from '../../i18n/texts';

/** The verdict of the lint in a word or two; `null` where a benefit is one and nothing has to be said. */
export function lintWords(t: ReturnType<typeof useTexts>, benefit: Pick<Benefit, 'lintOverride'>, verdict: LintVerdict): string | null {
  if (verdict === 'benefit') return null;
  const words = t(`benefitLint.verdict.${verdict}`);
  return isOverruled(benefit, verdict) ? t('needs.card.overruled', { verdict: words }) : words;
}
