/** Words of the stages pages. */
export const stages = {} as const;
