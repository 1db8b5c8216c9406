/** Words of the needs pages. */
export const needs = {} as const;
