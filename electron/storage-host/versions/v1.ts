/** Tables and indexes of database version 1. Indexes stand on ids, foreign keys and timestamps only. */
export const V1 = {
  meta: 'key',
  companyProfile: 'id, updatedAt',
  colleague: 'id, updatedAt',
  account: 'id, updatedAt',
  person: 'id, accountId, updatedAt',
  deal: 'id, accountId, updatedAt',
  activity: 'id, accountId, dealId, updatedAt',
  member: 'id, dealId, personId, updatedAt',
  rating: 'id, dealId, memberId, updatedAt',
  relation: 'id, dealId, updatedAt',
  pain: 'id, dealId, updatedAt',
  benefit: 'id, dealId, updatedAt',
  needLink: 'id, dealId, updatedAt',
  offer: 'id, dealId, updatedAt',
  lineItem: 'id, dealId, offerId, updatedAt',
  argument: 'id, dealId, offerId, updatedAt',
} as const;
