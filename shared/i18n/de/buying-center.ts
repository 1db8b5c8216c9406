import type { buyingCenter as english } from '../en/buying-center';
import type { Translated } from '../translated';

export const buyingCenter: Translated<typeof english> = {};
