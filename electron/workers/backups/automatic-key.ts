import './web-crypto';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient, Stanza, type Identity, type Recipient } from 'age-encryption';
import { WORK_FACTOR } from './work-factor';

/** Names our part of the head of a file; age's own tools pass over it. */
const STANZA = 'werkbank-passphrase';

/** A key that seals without anybody there: `recipient` is public, what opens it is sealed with the passphrase. */
export type AutomaticKey = { recipient: string; sealedIdentity: Uint8Array };

/**
 * Makes a key for backups nobody types a passphrase for. Each file sealed with it carries what opens it, itself sealed
 * with the passphrase: that alone opens the file on any computer, and nothing on this one does.
 * @param workFactor for tests, which have not a second for each key
 */
export async function makeAutomaticKey(passphrase: string, workFactor = WORK_FACTOR): Promise<AutomaticKey> {
  const identity = await generateX25519Identity();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(workFactor);
  return { recipient: await identityToRecipient(identity), sealedIdentity: await encrypter.encrypt(identity) };
}

/** Puts the sealed identity into the head of a file. It wraps nothing itself; the recipient beside it does. */
export function carrying(sealedIdentity: Uint8Array): Recipient {
  return { wrapFileKey: () => [new Stanza([STANZA], sealedIdentity)] };
}

/**
 * The sealed identity a file carries, found as its head is read; `null` for a file sealed with the passphrase itself.
 * @param head the beginning of the file, with all of its head in it
 */
export async function carriedBy(head: Uint8Array): Promise<Uint8Array | null> {
  let found: Uint8Array | null = null;
  const looking: Identity = {
    unwrapFileKey: (stanzas) => {
      found = stanzas.find(({ args }) => args[0] === STANZA)?.body ?? null;
      return null;
    },
  };
  const decrypter = new Decrypter();
  decrypter.addIdentity(looking);
  // Nothing is opened: there is no other key.
  await decrypter.decrypt(head).catch(() => undefined);
  return found;
}

/** The identity in it. @throws when the passphrase is another */
export async function openIdentity(sealedIdentity: Uint8Array, passphrase: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  return decrypter.decrypt(sealedIdentity, 'text');
}
