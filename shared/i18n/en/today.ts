/** Words of the today pages. */
export const today = {} as const;
