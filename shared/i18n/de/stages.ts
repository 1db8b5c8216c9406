import type { stages as english } from '../en/stages';
import type { Translated } from '../translated';

export const stages: Translated<typeof english> = {};
