import './web-crypto';
import { Decrypter, Encrypter } from 'age-encryption';
import { strFromU8, strToU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { createHash } from 'node:crypto';
import type { BackupContent } from '../../../shared/contract/workers';
import { z } from '../../../shared/domain/schema/zod';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';

/** Newest layout of the archive inside that this program writes and reads. */
export const BACKUP_VERSION = 1;

/** Cost of a guess at the passphrase, as the power of two of scrypt's N: about a second, and 256 MB for as long. */
const WORK_FACTOR = 18;

/** Beyond this an archive is not what it claims to be. */
const MOST_UNPACKED_BYTES = 2_000_000_000;

const MANIFEST = 'manifest.json';
const RECORDS = 'records.jsonl';
const FILES = 'files/';

const Manifest = z.object({
  format: z.literal('werkbank-backup'),
  version: z.number().int().min(1),
  schema: z.number().int().min(1),
  createdAt: z.string(),
  records: z.number().int().min(0),
  files: z.number().int().min(0),
});

/** Every age file begins with this line. https://age-encryption.org/v1 */
const AGE = 'age-encryption.org/v1\n';

/**
 * A backup as one file: a zip archive of a manifest, the records as lines of JSON, and the kept files under their hashes,
 * sealed with a passphrase in the age format (scrypt, ChaCha20-Poly1305). age's own tools open it too.
 *
 * The passphrase counts in its composed form (NFC), since keyboards of different systems give the same letters in
 * different ones.
 * @param workFactor for tests, which have not a second for each file
 */
export async function sealBackup(content: BackupContent, passphrase: string, workFactor = WORK_FACTOR): Promise<Uint8Array> {
  const manifest: z.infer<typeof Manifest> = {
    format: 'werkbank-backup',
    version: BACKUP_VERSION,
    schema: content.schema,
    createdAt: content.createdAt,
    records: content.lines.length,
    files: content.files.length,
  };
  const archive = zipSync(
    {
      [MANIFEST]: strToU8(JSON.stringify(manifest)),
      [RECORDS]: strToU8(content.lines.map((line) => `${line}\n`).join('')),
      ...Object.fromEntries(content.files.map(({ sha256, bytes }) => [`${FILES}${sha256}`, bytes])),
    },
    { level: 6, mtime: new Date(content.createdAt) },
  );
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(archive);
}

/**
 * What a backup holds. Fails as a whole: `not-a-backup` for a file of another kind, `wrong-passphrase`, `corrupt` for one
 * that was changed or cut short, `future-version` for one of a newer layout.
 * @param name file name, for messages
 */
export async function openBackup(bytes: Uint8Array, name: string, passphrase: string): Promise<Result<BackupContent>> {
  if (strFromU8(bytes.subarray(0, AGE.length), true) !== AGE) return err(appError('not-a-snapshot', { name }));
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  let archive: Uint8Array;
  try {
    archive = await decrypter.decrypt(bytes);
  } catch (fault) {
    const isWrong = fault instanceof Error && fault.message.includes('no identity matched');
    return err(isWrong ? appError('wrong-passphrase', { name }) : appError('corrupt', { what: name }));
  }
  return readArchive(archive, name);
}

/** What comes out of the seal was not changed by anybody; it may still be no backup, or one of a newer program. */
function readArchive(archive: Uint8Array, name: string): Result<BackupContent> {
  let unpacked = 0;
  const fits = ({ originalSize }: UnzipFileInfo): boolean => {
    unpacked += originalSize;
    return unpacked <= MOST_UNPACKED_BYTES;
  };
  let entries: Record<string, Uint8Array>;
  let manifest: z.infer<typeof Manifest>;
  try {
    entries = unzipSync(archive, { filter: fits });
    if (unpacked > MOST_UNPACKED_BYTES) return err(appError('corrupt', { what: name }));
    manifest = Manifest.parse(JSON.parse(strFromU8(entries[MANIFEST] ?? new Uint8Array())));
  } catch {
    return err(appError('not-a-snapshot', { name }));
  }
  if (manifest.version > BACKUP_VERSION) return err(appError('future-version', { found: manifest.version, known: BACKUP_VERSION }));
  const lines = strFromU8(entries[RECORDS] ?? new Uint8Array()).split('\n').slice(0, -1);
  const files = Object.entries(entries)
    .filter(([path]) => path.startsWith(FILES))
    .map(([path, bytes]) => ({ sha256: path.slice(FILES.length), bytes }));
  const isWhole =
    lines.length === manifest.records &&
    files.length === manifest.files &&
    files.every(({ sha256, bytes }) => createHash('sha256').update(bytes).digest('hex') === sha256);
  if (!isWhole) return err(appError('corrupt', { what: name }));
  return ok({ schema: manifest.schema, createdAt: manifest.createdAt, lines, files });
}
