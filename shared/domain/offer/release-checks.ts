import type { Account } from '../account/account';
import { Decimal } from '../money/decimal';
import type { Motive } from '../needs/benefit';
import type { Refusal } from '../needs/may-argue';
import type { MotiveFit } from '../needs/motive-fit';
import type { Day, DecimalText, Id } from '../schema/values';
import type { CompanyProfile } from '../workspace/company-profile';
import { placeholdersLeft, type TextPlaceholder } from '../workspace/text-placeholders';
import type { ArgumentChoice } from './argument-choices';
import type { LineItem } from './line-item';
import { isPriced } from './line-net';
import type { OfferMargin } from './margin';
import type { Offer } from './offer';
import type { PaymentStep } from './payment-step';
import { paymentPlan } from './payment-plan';
import { positionNumbers } from './position-numbers';
import type { OfferTotals } from './totals';

/** `block`: it cannot be released so. `reason`: only with a reason, which is kept. `warning`: worth a look. */
export type Severity = 'block' | 'reason' | 'warning';

/** What a check found. `number` is a position's. */
export type ReleaseFinding =
  | { code: 'no-positions' }
  | { code: 'position-without-text'; number: string }
  | { code: 'position-without-price'; number: string }
  | { code: 'no-recipient' }
  | { code: 'no-profile' }
  | { code: 'no-validity' }
  | { code: 'validity-past'; day: Day }
  | { code: 'validity-before-date'; day: Day }
  | { code: 'no-payment-terms' }
  | { code: 'payment-plan'; percent: DecimalText }
  | { code: 'skonto-incomplete' }
  | { code: 'no-delivery-terms' }
  | { code: 'incoterm-without-place' }
  | { code: 'placeholder-left'; name: TextPlaceholder }
  | { code: 'no-own-vat-id'; isNeeded: boolean }
  | { code: 'no-customer-vat-id' }
  | { code: 'motive-gap'; memberId: Id; motive: Motive | null }
  | { code: 'argument-refused'; benefitId: Id; refusal: Refusal }
  | { code: 'no-arguments' }
  | { code: 'below-cost'; margin: DecimalText };

export type ReleaseCheck = ReleaseFinding & { severity: Severity };

export type ReleaseInput = {
  offer: Offer;
  /** As `arrangedItems` gives them. */
  lineItems: readonly LineItem[];
  paymentSteps: readonly PaymentStep[];
  totals: OfferTotals;
  margin: OfferMargin | null;
  account: Pick<Account, 'vatId'>;
  profile: Pick<CompanyProfile, 'name' | 'vatId'> | null;
  choices: readonly ArgumentChoice[];
  /** Ids of the benefits the offer names, also those that are locked by now. */
  arguedIds: ReadonlySet<Id>;
  fit: MotiveFit;
  today: Day;
};

/** Everything that speaks against releasing an offer as it stands, what stops it first. */
export function releaseChecks(input: ReleaseInput): ReleaseCheck[] {
  const found = [...positionChecks(input), ...headChecks(input), ...termChecks(input), ...vatChecks(input), ...argumentChecks(input)];
  const rank: Record<Severity, number> = { block: 0, reason: 1, warning: 2 };
  return found.sort((a, b) => rank[a.severity] - rank[b.severity]);
}

/** Whether an offer may be released: nothing stops it, and a gap has its reason. */
export function mayRelease(checks: readonly ReleaseCheck[], motiveGapReason: string): boolean {
  const needsReason = checks.some(({ severity }) => severity === 'reason');
  return !checks.some(({ severity }) => severity === 'block') && (!needsReason || motiveGapReason.trim() !== '');
}

function positionChecks({ lineItems, margin }: ReleaseInput): ReleaseCheck[] {
  const numbers = positionNumbers(lineItems);
  const checks = lineItems.flatMap((item, index): ReleaseCheck[] => {
    const number = numbers[index];
    if (number == null) return [];
    if (item.text.trim() === '') return [{ code: 'position-without-text', number, severity: 'block' }];
    return isPriced(item) && new Decimal(item.unitPrice).isZero() ? [{ code: 'position-without-price', number, severity: 'warning' }] : [];
  });
  if (!lineItems.some(isPriced)) checks.push({ code: 'no-positions', severity: 'block' });
  if (margin?.margin.startsWith('-')) checks.push({ code: 'below-cost', margin: margin.margin, severity: 'warning' });
  return checks;
}

function headChecks({ offer, profile, today }: ReleaseInput): ReleaseCheck[] {
  const checks: ReleaseCheck[] = [];
  if (profile === null || profile.name.trim() === '') checks.push({ code: 'no-profile', severity: 'block' });
  if (offer.recipientPersonId === null) checks.push({ code: 'no-recipient', severity: 'warning' });
  // A confirmation is no offer: nobody accepts it any more.
  if (offer.isNonBinding || offer.documentKind === 'order-confirmation') return checks;
  if (offer.validUntil === null) checks.push({ code: 'no-validity', severity: 'warning' });
  else if (offer.validUntil < offer.date) checks.push({ code: 'validity-before-date', day: offer.validUntil, severity: 'block' });
  else if (offer.validUntil < today) checks.push({ code: 'validity-past', day: offer.validUntil, severity: 'block' });
  return checks;
}

function termChecks({ offer, paymentSteps, totals }: ReleaseInput): ReleaseCheck[] {
  const checks: ReleaseCheck[] = [];
  const plan = paymentPlan(paymentSteps, totals.gross);
  if (paymentSteps.length > 0 && !plan.isWhole) checks.push({ code: 'payment-plan', percent: plan.percent, severity: 'block' });
  if ((offer.skontoPercent === null) !== (offer.skontoDays === null)) checks.push({ code: 'skonto-incomplete', severity: 'block' });
  if (offer.paymentTerms.trim() === '' && offer.netDays === null && paymentSteps.length === 0) checks.push({ code: 'no-payment-terms', severity: 'warning' });
  if (offer.deliveryTerms.trim() === '' && offer.deliveryTime.trim() === '' && offer.incoterm === null) checks.push({ code: 'no-delivery-terms', severity: 'warning' });
  if (offer.incoterm !== null && offer.incotermPlace.trim() === '') checks.push({ code: 'incoterm-without-place', severity: 'block' });
  const texts = [offer.introduction, offer.closing, offer.paymentTerms, offer.deliveryTerms].join('\n');
  for (const name of placeholdersLeft(texts)) checks.push({ code: 'placeholder-left', name, severity: 'warning' });
  return checks;
}

/** Where tax passes to the customer both VAT ids must be told (§ 14a UStG; Directive 2006/112/EC, art. 226 no. 3 and 4). */
function vatChecks({ totals, account, profile }: ReleaseInput): ReleaseCheck[] {
  const passes = totals.vatTotals.some(({ category }) => category === 'reverse-charge' || category === 'intra-community');
  const checks: ReleaseCheck[] = [];
  if (profile !== null && profile.vatId.trim() === '') checks.push({ code: 'no-own-vat-id', isNeeded: passes, severity: passes ? 'block' : 'warning' });
  if (passes && account.vatId.trim() === '') checks.push({ code: 'no-customer-vat-id', severity: 'block' });
  return checks;
}

function argumentChecks({ offer, choices, arguedIds, fit }: ReleaseInput): ReleaseCheck[] {
  if (offer.documentKind === 'order-confirmation') return [];
  const checks: ReleaseCheck[] = fit.people.flatMap(({ memberId, status, cells }): ReleaseCheck[] => {
    if (status !== 'gap' && status !== 'unknown') return [];
    const motive = cells.find(({ wanted }) => wanted === 'leading')?.motive ?? null;
    return [{ code: 'motive-gap', memberId, motive, severity: 'reason' }];
  });
  for (const choice of choices) {
    if (choice.kind !== 'locked' || !arguedIds.has(choice.benefit.id)) continue;
    checks.push({ code: 'argument-refused', benefitId: choice.benefit.id, refusal: choice.refusal, severity: 'warning' });
  }
  if (!choices.some(({ kind }) => kind === 'chosen')) checks.push({ code: 'no-arguments', severity: 'warning' });
  return checks;
}
