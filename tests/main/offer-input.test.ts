import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { offerInput } from '../../electron/main/documents/offer-input';
import { draftLineItem } from '../../shared/domain/offer/draft';
import { proposeOffer } from '../../shared/domain/offer/propose-offer';
import { frozenContent, offerVersion, releasedOffer } from '../../shared/domain/offer/release';
import type { AnyRecord, RecordOf } from '../../shared/domain/records';
import { account, bookkeeping, deal, person } from '../support/records/records';

const company = account();
const sale = deal(company.id, { currency: 'CHF' });
const anna = person(company.id, { lastName: 'Vogt' });
const { id, createdAt } = bookkeeping();
const texts = { introduction: '', closing: '', paymentTerms: '' };
const draft = proposeOffer({ id, now: createdAt, today: '2026-03-25', deal: sale, recipientPersonId: anna.id, contactId: null, language: 'de', texts });
const item: RecordOf<'lineItem'> = { ...draftLineItem({ id: bookkeeping().id, now: createdAt, offer: draft, orderKey: 'a0' }), text: 'Pump', unitPrice: '1000' };
const released = releasedOffer(draft, { number: '2026-7K2M-0001', on: '2026-03-26', motiveGapReason: '' });
const { frozen, text } = frozenContent({
  offer: released, lineItems: [item], surcharges: [], paymentSteps: [], recipients: [], attachments: [], arguments: [], benefits: [],
  account: company, people: [anna], profile: null, contact: null, signatories: [], benefitCurrency: 'CHF', chart: null,
});
const hash = createHash('sha256').update(text).digest('hex');
const version = offerVersion({ bookkeeping: bookkeeping(), offer: released, frozen, text, hash, releasedById: null, internalCost: null });

const wanted = { offerId: draft.id, variant: 'full' as const, recipientPersonId: null, version: null };
/** What became of the records since: another price, another name of the person. */
const since: AnyRecord[] = [company, sale, { ...anna, lastName: 'Vogt-Maier' }, { ...item, unitPrice: '1200' }];

function inputOf(records: readonly AnyRecord[], choice: { version?: number } = {}) {
  const found = offerInput(records, { ...wanted, ...choice }, null);
  if (!found.ok) return found.error.code;
  const { offer, lineItems, recipient, benefitCurrency } = found.value;
  return [offer.version, lineItems.map(({ unitPrice }) => unitPrice).join(), recipient?.lastName, benefitCurrency];
}

describe('what a document of an offer is made from', () => {
  it('is what was frozen for a released version, whatever became of the records', () => {
    expect(inputOf([...since, released, version])).toEqual([1, '1000', 'Vogt', 'CHF']);
  });

  it('is the records for the draft of the next version, and what was frozen for the one before', () => {
    const next = { ...released, version: 2, status: 'draft' as const };
    expect(inputOf([...since, next, version])).toEqual([2, '1200', 'Vogt-Maier', 'CHF']);
    expect(inputOf([...since, next, version], { version: 1 })).toEqual([1, '1000', 'Vogt', 'CHF']);
  });

  it('is refused for a version that is not as it was written, or not there', () => {
    const changed = { ...version, content: version.content.replace('"1000"', '"900"') };
    expect(inputOf([...since, released, changed])).toBe('version-damaged');
    expect(inputOf([...since, released, version], { version: 3 })).toBe('not-found');
    expect(inputOf(since)).toBe('not-found');
  });
});
