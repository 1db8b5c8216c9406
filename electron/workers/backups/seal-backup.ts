import './web-crypto';
import { Encrypter } from 'age-encryption';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { carrying, type AutomaticKey } from './automatic-key';
import { BACKUP_VERSION, type EndLine, type HeadLine } from './backup-lines';
import { WORK_FACTOR } from './work-factor';

/** What a backup is sealed with. A passphrase counts in its composed form (NFC), since systems type the same letters in different ones. */
export type SealingKey = { kind: 'passphrase'; passphrase: string } | ({ kind: 'automatic' } & AutomaticKey);

/** What a sealed file is compared with as it is read back. */
export type Sealed = EndLine & { digest: string; fileKey: Uint8Array | null };

/** A backup that is being sealed: each step answers the bytes that are ready by then, to be written one after another. */
export type Sealing = {
  records(lines: readonly string[]): Promise<Uint8Array>;
  file(sha256: string, bytes: Uint8Array): Promise<Uint8Array>;
  end(): Promise<{ bytes: Uint8Array; sealed: Sealed }>;
};

/**
 * Seals a backup as it comes, so that it is never in memory as a whole: lines of JSON, gzip, and around it the age format
 * (scrypt or X25519, ChaCha20-Poly1305 in chunks). age's own tools open it too.
 * @param workFactor for tests, which have not a second for each file
 */
export async function sealBackup(head: Omit<HeadLine, 'format' | 'version'>, key: SealingKey, workFactor = WORK_FACTOR): Promise<Sealing> {
  let fileKey: Uint8Array | null = null;
  const encrypter = new Encrypter();
  if (key.kind === 'passphrase') {
    encrypter.setPassphrase(key.passphrase.normalize('NFC'));
    encrypter.setScryptWorkFactor(workFactor);
  } else {
    encrypter.addRecipient(key.recipient);
    encrypter.addRecipient(carrying(key.sealedIdentity));
    // Nobody here can open the file; this run can, to read it back.
    encrypter.addRecipient({
      wrapFileKey: (secret) => {
        fileKey = Uint8Array.from(secret);
        return [];
      },
    });
  }
  const gzip = createGzip({ level: 6 });
  const hash = createHash('sha256');
  let ready: Uint8Array[] = [];
  const sealed = await encrypter.encrypt(Readable.toWeb(gzip) as ReadableStream<Uint8Array>);
  const collecting = collect(sealed, (bytes) => ready.push(bytes));
  let records = 0;
  let files = 0;

  const take = (): Uint8Array => {
    // Of its own memory: a message between processes carries all that a view is on.
    const bytes = Uint8Array.from(Buffer.concat(ready));
    ready = [];
    return bytes;
  };
  const write = async (text: string): Promise<void> => {
    hash.update(text);
    if (!gzip.write(text)) await once(gzip, 'drain');
  };
  await write(`${JSON.stringify({ format: 'werkbank-backup', version: BACKUP_VERSION, ...head } satisfies HeadLine)}\n`);
  return {
    async records(lines) {
      records += lines.length;
      await write(lines.map((line) => `${line}\n`).join(''));
      return take();
    },
    async file(sha256, bytes) {
      files += 1;
      await write(`${JSON.stringify({ file: sha256, base64: Buffer.from(bytes).toString('base64') })}\n`);
      return take();
    },
    async end() {
      const end: EndLine = { end: true, records, files };
      await write(`${JSON.stringify(end)}\n`);
      gzip.end();
      await collecting;
      return { bytes: take(), sealed: { ...end, digest: hash.digest('hex'), fileKey } };
    },
  };
}

async function collect(stream: ReadableStream<Uint8Array>, give: (bytes: Uint8Array) => void): Promise<void> {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) give(next.value);
}
