import type { Currency } from '../schema/values';

/** Currencies a new amount can be entered in, the most used first; an imported record may have any other. */
export const CURRENCIES: readonly Currency[] = ['EUR', 'CHF', 'USD', 'GBP', 'PLN', 'CZK', 'SEK', 'DKK', 'NOK', 'HUF', 'RON', 'TRY', 'JPY', 'CNY', 'INR'];
