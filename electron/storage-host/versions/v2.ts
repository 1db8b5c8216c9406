/** Tables that came with database version 2: what members decide by, the history of the map, coverage rules. */
export const V2 = {
  criterion: 'id, dealId, memberId, updatedAt',
  memberChange: 'id, dealId, updatedAt',
  coverageRule: 'id, updatedAt',
} as const;
