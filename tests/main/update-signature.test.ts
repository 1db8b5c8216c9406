import { expect, it } from 'vitest';
import { isSigned } from '../../electron/main/updates/signature';

/** Test 2 of RFC 8032, section 7.1: the message is the single byte 72, which is "r". */
const KEY_OF_TEST_2 = '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c';
const SIGNATURE_OF_TEST_2 =
  '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00';
/** An Ed25519 key as others write it down begins with these bytes (RFC 8410, section 4). */
const publicKey = `-----BEGIN PUBLIC KEY-----\n${Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(KEY_OF_TEST_2, 'hex')]).toString('base64')}\n-----END PUBLIC KEY-----\n`;
const signature = Buffer.from(SIGNATURE_OF_TEST_2, 'hex').toString('base64');

it('knows what the owner of the key signed', () => {
  expect(isSigned('r', signature, publicKey)).toBe(true);
  expect(isSigned('r', `${signature}\n`, publicKey)).toBe(true);
});

it('refuses anything else', () => {
  expect(isSigned('s', signature, publicKey)).toBe(false);
  expect(isSigned('r\n', signature, publicKey)).toBe(false);
  expect(isSigned('r', signature.replace(/^./, 'A'), publicKey)).toBe(false);
  expect(isSigned('r', '', publicKey)).toBe(false);
  expect(isSigned('r', signature, 'no key')).toBe(false);
});
