/** Tables that came with database version 3. */
export const V3 = {} as const;
