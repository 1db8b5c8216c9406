/** Words of the offer pages. */
export const offer = {} as const;
