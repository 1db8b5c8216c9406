import type { needs as english } from '../en/needs';
import type { Translated } from '../translated';

export const needs: Translated<typeof english> = {};
