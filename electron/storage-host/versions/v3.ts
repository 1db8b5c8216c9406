/** Tables that came with database version 3: what was decided about questions of a conversation guide, the library of pains and benefits. */
export const V3 = {
  guideQuestion: 'id, dealId, memberId, updatedAt',
  needTemplate: 'id, updatedAt',
} as const;
