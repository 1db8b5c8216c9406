import type sodium from 'libsodium-wrappers';
import { AppFailure, appError } from '../../../shared/errors/app-error';
import { openFirstFormat } from './first-format';

/**
 * A record as the database holds it: what indexes stand on, and the whole of it sealed. `format` says how; rows from before
 * there was a second way have none.
 */
export type SealedRow = Record<string, unknown> & { sealed: Uint8Array; format: number };

type Sodium = typeof sodium;

/** XChaCha20-Poly1305, nonce in front. */
const FORMAT = 2;
/** 192 bits, drawn for each sealing: two are never the same, however many records are ever written (libsodium, AEAD constructions). */
const NONCE_BYTES = 24;
/** What the key of this format is derived for, so that no key serves two ciphers. */
const KEY_PURPOSE = 'werkbank row format 2';
const KEY_BYTES = 32;
/** Opened rows are read together as long as their texts are not longer than this, in bytes. */
const READ_TOGETHER = 256 * 1024;
/** The most that random bytes are given at once (Web Cryptography API, 10.1.1). */
const RANDOM_BYTES_AT_ONCE = 65_536;

const [OPENING, COMMA, CLOSING] = [0x5b, 0x2c, 0x5d];

/**
 * Seals the rows of a database with XChaCha20-Poly1305. Each is bound to its table and id, so that none can take another's
 * place.
 *
 * The cipher answers at once: within a transaction nothing may be waited for that is not of the database, or it ends. Many
 * small rows are faster so than by the browser's own ciphers, each call of which goes to another thread and back.
 */
export class RowSeal {
  readonly #sodium: Sodium;
  /** The key as it was given, which rows of the first format are sealed with. */
  readonly #given: Uint8Array;
  readonly #key: Uint8Array;
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();
  /** What a row is bound to. */
  #bounds = new Uint8Array(256);
  /** Opened rows as one list in JSON. */
  readonly #texts = new Uint8Array(READ_TOGETHER);

  private constructor(library: Sodium, key: Uint8Array) {
    this.#sodium = library;
    this.#given = key;
    this.#key = library.crypto_generichash(KEY_BYTES, KEY_PURPOSE, key);
  }

  /** @param key 32 bytes */
  static async of(key: Uint8Array): Promise<RowSeal> {
    // Loaded for those whose records are sealed alone.
    const { default: loaded } = await import('libsodium-wrappers');
    await loaded.ready;
    return new RowSeal(loaded, key);
  }

  /** A row with its content sealed; what stands at `plain` stays readable beside it. */
  seal(table: string, row: Record<string, unknown>, plain: readonly string[]): SealedRow {
    return this.#sealWith(crypto.getRandomValues(new Uint8Array(NONCE_BYTES)), table, row, plain);
  }

  /** As `seal`, for each of them. */
  sealAll(table: string, rows: readonly Record<string, unknown>[], plain: readonly string[]): SealedRow[] {
    const nonces = randomBytes(rows.length * NONCE_BYTES);
    return rows.map((row, at) => this.#sealWith(nonces.subarray(at * NONCE_BYTES, (at + 1) * NONCE_BYTES), table, row, plain));
  }

  /** @throws AppFailure `corrupt` for what was not sealed with this key, or not for this place */
  open(table: string, row: unknown): Record<string, unknown> {
    return this.#read(this.#opened(table, row)) as Record<string, unknown>;
  }

  /**
   * As `open`, for each of them; what is not there stays so.
   * @throws AppFailure `corrupt`
   */
  openAll(table: string, rows: readonly unknown[]): (Record<string, unknown> | undefined)[] {
    const opened = rows.map((): Record<string, unknown> | undefined => undefined);
    let places: number[] = [];
    let end = 0;
    const readTogether = (): void => {
      if (places.length === 0) return;
      this.#texts[end] = CLOSING;
      const read = this.#read(this.#texts.subarray(0, end + 1)) as Record<string, unknown>[];
      places.forEach((place, at) => {
        opened[place] = read[at];
      });
      places = [];
      end = 0;
    };
    rows.forEach((row, place) => {
      if (row === undefined) return;
      const text = this.#opened(table, row);
      // With what stands before and behind it.
      if (end + text.length + 2 > READ_TOGETHER) readTogether();
      if (text.length + 2 > READ_TOGETHER) {
        opened[place] = this.#read(text) as Record<string, unknown>;
        return;
      }
      this.#texts[end] = places.length === 0 ? OPENING : COMMA;
      this.#texts.set(text, end + 1);
      end += text.length + 1;
      places.push(place);
    });
    readTogether();
    return opened;
  }

  #read(text: Uint8Array): unknown {
    return JSON.parse(this.#decoder.decode(text));
  }

  #sealWith(nonce: Uint8Array, table: string, row: Record<string, unknown>, plain: readonly string[]): SealedRow {
    const cipher = this.#sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(this.#encoder.encode(JSON.stringify(row)), this.#bound(table, row['id']), null, nonce, this.#key);
    const sealed = new Uint8Array(NONCE_BYTES + cipher.length);
    sealed.set(nonce);
    sealed.set(cipher, NONCE_BYTES);
    const kept: SealedRow = { sealed, format: FORMAT };
    for (const field of plain) if (row[field] !== undefined && row[field] !== null) kept[field] = row[field];
    return kept;
  }

  #opened(table: string, row: unknown): Uint8Array {
    const { id, sealed, format } = Object(row) as { id?: unknown; sealed?: unknown; format?: unknown };
    if (!(sealed instanceof Uint8Array)) throw new AppFailure(appError('corrupt', { what: 'sealing' }));
    const bound = this.#bound(table, id);
    try {
      return format === undefined
        ? openFirstFormat(this.#given, sealed, bound)
        : this.#sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed.subarray(NONCE_BYTES), bound, sealed.subarray(0, NONCE_BYTES), this.#key);
    } catch {
      throw new AppFailure(appError('corrupt', { what: table }));
    }
  }

  /** Good until the next call. */
  #bound(table: string, id: unknown): Uint8Array {
    const text = `${table}\n${String(id)}`;
    // UTF-8 takes three bytes at most for each unit of UTF-16.
    if (text.length * 3 > this.#bounds.length) this.#bounds = new Uint8Array(text.length * 3);
    return this.#bounds.subarray(0, this.#encoder.encodeInto(text, this.#bounds).written);
  }
}

function randomBytes(count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  for (let at = 0; at < count; at += RANDOM_BYTES_AT_ONCE) crypto.getRandomValues(bytes.subarray(at, at + RANDOM_BYTES_AT_ONCE));
  return bytes;
}
