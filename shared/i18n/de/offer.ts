import type { offer as english } from '../en/offer';
import type { Translated } from '../translated';

export const offer: Translated<typeof english> = {};
