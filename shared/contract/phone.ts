import { DIAL_NUMBER } from '../domain/account/dial-number';
import { z } from '../domain/schema/zod';
import { method } from './method';

export const phoneMethods = {
  /** Hands a number to the program that places calls on this machine. Nothing but such a number gets there. */
  dial: method(z.strictObject({ number: z.string().regex(DIAL_NUMBER) }), z.strictObject({})),
};
