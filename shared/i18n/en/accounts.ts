/** Words of the accounts pages. */
export const accounts = {} as const;
