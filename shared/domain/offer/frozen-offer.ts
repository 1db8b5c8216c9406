import type { Account } from '../account/account';
import type { Person } from '../account/person';
import type { Benefit } from '../needs/benefit';
import type { Currency } from '../schema/values';
import type { Colleague } from '../workspace/colleague';
import type { CompanyProfile } from '../workspace/company-profile';
import type { Signatory } from '../workspace/signatory';
import { arrangedItems } from './arranged-items';
import type { Argument } from './argument';
import type { Attachment } from './attachment';
import { inOrder } from './in-order';
import type { LineItem } from './line-item';
import type { Offer } from './offer';
import type { OfferRecipient } from './offer-recipient';
import type { PaymentStep } from './payment-step';
import type { Surcharge } from './surcharge';
import { offerTotals, type OfferTotals } from './totals';

/** Every record a document of an offer is made from. */
export type OfferContent = {
  offer: Offer;
  lineItems: readonly LineItem[];
  surcharges: readonly Surcharge[];
  paymentSteps: readonly PaymentStep[];
  recipients: readonly OfferRecipient[];
  attachments: readonly Attachment[];
  arguments: readonly Argument[];
  /** Those the offer argues with, and may (`arguedBenefits`). */
  benefits: readonly Benefit[];
  account: Account;
  /** The person the offer is addressed to and everybody else who gets it. */
  people: readonly Person[];
  profile: CompanyProfile | null;
  contact: Colleague | null;
  signatories: readonly Signatory[];
  /** Currency of the benefits' yearly values, which is the deal's. */
  benefitCurrency: Currency;
  /** The people of the deal as its documents show them, safe for the customer; `null` where they do not. Read by the report. */
  chart?: unknown;
};

/**
 * What a version of an offer said when it was released: the same records without what is only for us, with their sums.
 * Documents of the version can be made from it again, whatever became of the records since.
 */
export type FrozenOffer = OfferContent & { format: 1; totals: OfferTotals };

/** Stands for the reason somebody overruled the lint with: that they did lets the benefit be argued, why is ours. */
const OVERRULED = '–';

/** Freezes an offer. Cost, margin, notes, sources and reasons stay behind; each list comes in its order. */
export function freezeOffer(content: OfferContent): FrozenOffer {
  const { offer, account, profile, contact } = content;
  const lineItems = arrangedItems(content.lineItems).map((item) => ({ ...item, internalCost: null }));
  const surcharges = inOrder(content.surcharges);
  return {
    format: 1,
    offer: { ...offer, motiveGapReason: '' },
    lineItems,
    surcharges,
    paymentSteps: inOrder(content.paymentSteps),
    recipients: inOrder(content.recipients),
    attachments: inOrder(content.attachments),
    arguments: inOrder(content.arguments),
    benefits: content.benefits.map((benefit) => ({
      ...benefit,
      evidenceSource: '',
      evidenceOn: null,
      lintOverride: benefit.lintOverride.trim() === '' ? '' : OVERRULED,
    })),
    account: { ...account, note: '', externalKey: '' },
    people: content.people.map((person) => ({ ...person, note: '', externalKey: '' })),
    profile,
    contact,
    signatories: inOrder(content.signatories),
    benefitCurrency: content.benefitCurrency,
    chart: content.chart ?? null,
    totals: offerTotals(offer, lineItems, surcharges),
  };
}

/** A frozen offer as text, the same text for the same content whatever the order of fields. */
export function frozenText(frozen: FrozenOffer): string {
  return JSON.stringify(frozen, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
}

/** Reads a frozen offer back; `null` when it is damaged or of a kind this version does not know. */
export function readFrozen(text: string): FrozenOffer | null {
  try {
    const frozen = JSON.parse(text) as Partial<FrozenOffer> | null;
    return frozen?.format === 1 && Array.isArray(frozen.lineItems) && frozen.offer !== undefined ? (frozen as FrozenOffer) : null;
  } catch {
    return null;
  }
}
