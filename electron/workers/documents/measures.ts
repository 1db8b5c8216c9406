/** Twentieths of a point, Word's unit for most lengths: 1 mm = 1440 / 25.4. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Twentieths of a point in points. */
export const pt = (points: number): number => Math.round(points * 20);

/** English metric units, the unit of drawings: 36,000 to a millimetre. */
export const emu = (millimetres: number): number => Math.round(millimetres * 36_000);

/** Half points, Word's unit for type sizes. */
export const halfPoints = (points: number): number => Math.round(points * 2);
