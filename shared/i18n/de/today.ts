import type { today as english } from '../en/today';
import type { Translated } from '../translated';

export const today: Translated<typeof english> = {};
