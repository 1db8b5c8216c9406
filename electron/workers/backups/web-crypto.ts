import { webcrypto } from 'node:crypto';

/**
 * Gives the oldest supported runtime (Node 18) the global that the cryptography library draws its random numbers from.
 * To be imported before it.
 */
const scope: { crypto?: unknown } = globalThis;
scope.crypto ??= webcrypto;
