/** Words of the welcome pages. */
export const welcome = {} as const;
