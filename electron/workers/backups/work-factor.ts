/** Cost of a guess at a passphrase, as the power of two of scrypt's N: about a second, and 256 MB for as long. */
export const WORK_FACTOR = 18;
