/** Words of the deals pages. */
export const deals = {} as const;
