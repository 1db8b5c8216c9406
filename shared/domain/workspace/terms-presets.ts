import { addDays } from '../calendar/day-arithmetic';
import { inOrder } from '../offer/in-order';
import type { Incoterm, Offer } from '../offer/offer';
import { paymentPlan } from '../offer/payment-plan';
import type { PaymentStep } from '../offer/payment-step';
import type { DecimalText, Id, Language } from '../schema/values';
import type { TermsPreset, TermsPresetStep } from './terms-preset';

/** Fields of an offer a preset can set. */
export type PresetTerms = Pick<
  Offer,
  'netDays' | 'skontoPercent' | 'skontoDays' | 'deliveryTime' | 'incoterm' | 'incotermPlace' | 'retentionOfTitle' | 'validUntil'
>;

/** What is wrong with a preset. `sum` is what its payment plan adds up to, in percent. */
export type PresetProblem =
  | { code: 'plan-sum'; params: { sum: DecimalText } }
  | { code: 'skonto-half'; params: Record<never, never> }
  /** Nobody pays early for a discount that can still be had after the price is due. */
  | { code: 'skonto-after-due'; params: Record<never, never> }
  /** Each rule of the Incoterms needs a named place. */
  | { code: 'incoterm-place'; params: { incoterm: Incoterm } };

/**
 * What a preset changes in an offer, in the offer's language. What it does not say stays as it is in the offer, but for
 * the cash discount and the retention of title, which it always decides.
 */
export function applyTermsPreset(offer: Pick<Offer, 'language' | 'date' | 'isNonBinding'>, preset: TermsPreset): Partial<PresetTerms> {
  const deliveryTime = (offer.language === 'de' ? preset.deliveryTimeDe : preset.deliveryTimeEn).trim();
  const hasSkonto = preset.skontoPercent !== null && preset.skontoDays !== null;
  return {
    ...(preset.netDays === null ? {} : { netDays: preset.netDays }),
    skontoPercent: hasSkonto ? preset.skontoPercent : null,
    skontoDays: hasSkonto ? preset.skontoDays : null,
    ...(deliveryTime === '' ? {} : { deliveryTime }),
    ...(preset.incoterm === null ? {} : { incoterm: preset.incoterm, incotermPlace: preset.incotermPlace.trim() }),
    retentionOfTitle: preset.retentionOfTitle,
    ...(preset.validDays === null || offer.isNonBinding ? {} : { validUntil: addDays(offer.date, preset.validDays) }),
  };
}

/** The payment plan a preset brings, in its order and in the offer's language; a preset without one leaves the offer's. */
export function plannedSteps(presetId: Id, steps: Iterable<TermsPresetStep>, language: Language): Pick<PaymentStep, 'percent' | 'due' | 'text' | 'netDays'>[] {
  return stepsOf(presetId, steps).map(({ percent, due, textDe, textEn, netDays }) => ({ percent, due, text: language === 'de' ? textDe : textEn, netDays }));
}

/** The steps of a preset in their order. */
export function stepsOf(presetId: Id, steps: Iterable<TermsPresetStep>): TermsPresetStep[] {
  return inOrder([...steps].filter((step) => step.presetId === presetId));
}

/** Everything that is wrong with a preset; an empty list when it can be used. */
export function presetProblems(preset: TermsPreset, steps: Iterable<TermsPresetStep>): PresetProblem[] {
  const own = stepsOf(preset.id, steps);
  const plan = paymentPlan(own, '0');
  const problems: PresetProblem[] = [];
  if (own.length > 0 && !plan.isWhole) problems.push({ code: 'plan-sum', params: { sum: plan.percent } });
  if ((preset.skontoPercent === null) !== (preset.skontoDays === null)) problems.push({ code: 'skonto-half', params: {} });
  if (preset.skontoDays !== null && preset.netDays !== null && preset.skontoDays > preset.netDays) problems.push({ code: 'skonto-after-due', params: {} });
  if (preset.incoterm !== null && preset.incotermPlace.trim() === '') problems.push({ code: 'incoterm-place', params: { incoterm: preset.incoterm } });
  return problems;
}

/** The preset new offers start with; `null` where nobody chose one. */
export function defaultPreset(presets: Iterable<TermsPreset>): TermsPreset | null {
  return inOrder([...presets]).find(({ isDefault }) => isDefault) ?? null;
}
