import type { settings as english } from '../en/settings';
import type { Translated } from '../translated';

export const settings: Translated<typeof english> = {};
