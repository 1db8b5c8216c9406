import type { PresetProblem } from '../../../../shared/domain/workspace/terms-presets';
import type { TermsPreset, TermsPresetStep } from '../../../../shared/domain/workspace/terms-preset';
import type { Translate } from '../../../../shared/i18n/translator';
import type { Format } from '../../../i18n/format';

/** What a preset says, on one line: `due within 30 days · 2% cash discount within 14 days · DAP Ulm`. */
export function presetSummary(t: Translate, format: Format, preset: TermsPreset, steps: readonly TermsPresetStep[]): string {
  const { netDays, skontoPercent, skontoDays, incoterm, incotermPlace, validDays } = preset;
  const said = [
    netDays === null ? null : t('offerSettings.terms.summary.netDays', { count: netDays }),
    skontoPercent === null || skontoDays === null ? null : t('offerSettings.terms.summary.skonto', { percent: format.percent(skontoPercent), days: skontoDays }),
    steps.length === 0 ? null : t('offerSettings.terms.summary.plan', { plan: steps.map(({ percent }) => format.number(percent)).join('/') }),
    incoterm === null ? null : t('offerSettings.terms.summary.incoterm', { incoterm, place: incotermPlace }).trim(),
    validDays === null ? null : t('offerSettings.terms.summary.validDays', { count: validDays }),
  ].filter((part) => part !== null);
  return said.length === 0 ? t('offerSettings.terms.summary.nothing') : said.join(' · ');
}

/** A problem in words. */
export function problemText(t: Translate, format: Format, problem: PresetProblem | undefined): string {
  if (problem === undefined) return '';
  const params = problem.code === 'plan-sum' ? { sum: format.percent(problem.params.sum) } : problem.params;
  return t(`offerSettings.terms.problems.${problem.code}`, params);
}
