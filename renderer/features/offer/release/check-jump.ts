import type { Offer } from '../../../../shared/domain/offer/offer';
import type { ReleaseCheck } from '../../../../shared/domain/offer/release-checks';
import { places } from '../../../navigation/places';

/** Parts of the offer's page a check leads to. */
export type OfferPart = 'head' | 'argument' | 'positions' | 'terms';

/** Where what a check found can be mended: on another page, or in a part of this one, in the position of a number there. */
export type CheckJump = { page: string } | { part: OfferPart; position?: string };

/** Where to mend what a check found. */
export function jumpOf(check: ReleaseCheck, { dealId, accountId }: Pick<Offer, 'dealId' | 'accountId'>): CheckJump {
  switch (check.code) {
    case 'position-without-text':
    case 'position-without-price':
      return { part: 'positions', position: check.number };
    case 'no-positions':
    case 'below-cost':
      return { part: 'positions' };
    case 'no-recipient':
    case 'no-validity':
    case 'validity-past':
    case 'validity-before-date':
      return { part: 'head' };
    case 'no-profile':
    case 'no-own-vat-id':
      return { page: places.settingsOf('company') };
    case 'no-customer-vat-id':
      return { page: places.account(accountId) };
    case 'motive-gap':
    case 'argument-refused':
      return { page: places.deal(dealId, 'needs') };
    case 'no-arguments':
      return { part: 'argument' };
    case 'no-payment-terms':
    case 'payment-plan':
    case 'skonto-incomplete':
    case 'no-delivery-terms':
    case 'incoterm-without-place':
    case 'placeholder-left':
      return { part: 'terms' };
  }
}

/** Brings a part of the offer's page into sight and the keyboard into its first field, or into the position named. Answers whether it did. */
export function goToPart(part: OfferPart, position?: string): boolean {
  const section = document.querySelector<HTMLElement>(`[data-offer-part="${part}"]`);
  const row = position === undefined ? null : section?.querySelector<HTMLElement>(`[data-number="${position}"]`);
  const target = (row ?? section)?.querySelector<HTMLElement>('input:not([readonly]), textarea, [role="combobox"], button');
  (row ?? section)?.scrollIntoView({ block: row == null ? 'start' : 'center' });
  target?.focus({ preventScroll: true });
  return target != null;
}
