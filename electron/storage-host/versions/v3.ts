/**
 * Tables that came with database version 3: what was decided about questions of a conversation guide, the library of pains
 * and benefits, what the customer does otherwise, what an offer consists of, its negotiation, and what the own company
 * offers.
 */
export const V3 = {
  portrait: 'id, personId, updatedAt',
  dealProduct: 'id, dealId, accountId, productId, updatedAt',
  importProfile: 'id, updatedAt',
  marketSegment: 'id, updatedAt',
  segmentCriterion: 'id, segmentId, updatedAt',
  profileCriterion: 'id, updatedAt',
  scorecard: 'id, updatedAt',
  scorecardCriterion: 'id, scorecardId, updatedAt',
  signalAnswer: 'id, accountId, dealId, updatedAt',
  callListEntry: 'id, accountId, updatedAt',
  guideQuestion: 'id, dealId, memberId, updatedAt',
  nextBestAlternative: 'id, dealId, updatedAt',
  needTemplate: 'id, updatedAt',
  surcharge: 'id, dealId, offerId, updatedAt',
  paymentStep: 'id, dealId, offerId, updatedAt',
  offerRecipient: 'id, dealId, offerId, updatedAt',
  attachment: 'id, dealId, offerId, updatedAt',
  offerVersion: 'id, dealId, offerId, updatedAt',
  negotiation: 'id, dealId, offerId, updatedAt',
  negotiationRound: 'id, dealId, offerId, updatedAt',
  demand: 'id, dealId, offerId, updatedAt',
  concession: 'id, dealId, offerId, updatedAt',
  signatory: 'id, updatedAt',
  documentTemplate: 'id, updatedAt',
  textModule: 'id, updatedAt',
  termsPreset: 'id, updatedAt',
  termsPresetStep: 'id, presetId, updatedAt',
  numberingScheme: 'id, updatedAt',
  numberSeries: 'id, updatedAt',
  product: 'id, updatedAt',
  priceList: 'id, updatedAt',
  price: 'id, priceListId, productId, updatedAt',
} as const;
