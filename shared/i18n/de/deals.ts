import type { deals as english } from '../en/deals';
import type { Translated } from '../translated';

export const deals: Translated<typeof english> = {};
