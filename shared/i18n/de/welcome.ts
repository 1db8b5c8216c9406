import type { welcome as english } from '../en/welcome';
import type { Translated } from '../translated';

export const welcome: Translated<typeof english> = {};
