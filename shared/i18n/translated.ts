/** A catalogue with the same keys as another and words of its own. */
export type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };
