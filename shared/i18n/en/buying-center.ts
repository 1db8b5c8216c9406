/** Words of the buying-center pages. */
export const buyingCenter = {} as const;
