import { describe, expect, it } from 'vitest';
import { Offer } from '../../../shared/domain/offer/offer';
import { changeLanguage, proposeOffer, type ProposalInput } from '../../../shared/domain/offer/propose-offer';

const ID = (last: number): string => `01920000-0000-7000-8000-00000000000${last}`;
const TEXTS = {
  de: { introduction: 'vielen Dank', closing: 'Gern', paymentTerms: '30 Tage' },
  en: { introduction: 'Thank you', closing: 'Happy to', paymentTerms: '30 days' },
};
const INPUT: ProposalInput = {
  id: ID(1),
  now: '2026-03-25T09:00:00.000Z',
  today: '2026-03-25',
  deal: { id: ID(2), accountId: ID(3), name: 'Line 4', currency: 'CHF' },
  recipientPersonId: ID(4),
  contactId: null,
  language: 'de',
  texts: TEXTS.de,
};

describe('proposeOffer', () => {
  it('takes over what the deal knows', () => {
    const offer = proposeOffer(INPUT);
    expect(Offer.safeParse(offer).success).toBe(true);
    expect(offer).toMatchObject({ title: 'Line 4', currency: 'CHF', dealId: ID(2), accountId: ID(3), recipientPersonId: ID(4), status: 'draft', ...TEXTS.de });
  });

  it.each([
    ['2026-03-25', '2026-04-24'],
    ['2026-01-31', '2026-03-02'],
    ['2028-02-01', '2028-03-02'],
    ['2026-12-15', '2027-01-14'],
  ])('stands for 30 days: %s to %s', (today, validUntil) => {
    expect(proposeOffer({ ...INPUT, today })).toMatchObject({ date: today, validUntil });
  });
});

describe('changeLanguage', () => {
  it('proposes untouched texts anew and keeps written ones', () => {
    const offer = { ...proposeOffer(INPUT), closing: 'Bis Freitag' };
    expect(changeLanguage(offer, 'en', TEXTS)).toEqual({ language: 'en', introduction: 'Thank you', paymentTerms: '30 days' });
  });
});
