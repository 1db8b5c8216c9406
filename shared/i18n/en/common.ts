/** Words of the common pages. */
export const common = {} as const;
