import { gcm } from '@noble/ciphers/aes.js';
import { AppFailure, appError } from '../../../shared/errors/app-error';

/** A record as the database holds it: what indexes stand on, and the whole of it sealed. */
export type SealedRow = Record<string, unknown> & { sealed: Uint8Array };

/** A nonce of AES-GCM: 96 bits, drawn for each sealing (NIST SP 800-38D, 8.2.2). */
const NONCE_BYTES = 12;

/** More rows than this are sealed and opened by the browser's own cipher, which is faster by far and answers later only. */
const MANY = 24;
/** So many rows are with the browser's cipher at a time. */
const LOT = 1000;

/**
 * Seals the rows of a database with AES-256-GCM. Each is bound to its table and id, so that none can take another's place.
 *
 * One cipher of two makes: within a transaction an answer must not be waited for, or the transaction ends; a library that
 * answers at once does a few rows, WebCrypto does many while the caller keeps the transaction open.
 */
export class RowSeal {
  readonly #key: Uint8Array;
  readonly #native: Promise<CryptoKey>;
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();

  /** @param key 32 bytes */
  constructor(key: Uint8Array) {
    this.#key = key;
    this.#native = crypto.subtle.importKey('raw', key as Uint8Array<ArrayBuffer>, 'AES-GCM', false, ['encrypt', 'decrypt']);
  }

  /** Whether so many rows are better done by `sealAll` and `openAll`. */
  static isMany(count: number): boolean {
    return count > MANY;
  }

  /** A row with its content sealed; what stands at `plain` stays readable beside it. */
  seal(table: string, row: Record<string, unknown>, plain: readonly string[]): SealedRow {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const cipher = gcm(this.#key, nonce, this.#bound(table, row['id'])).encrypt(this.#text(row));
    return sealedRow(row, plain, nonce, cipher);
  }

  /** @throws AppFailure `corrupt` for what was not sealed with this key, or not for this place */
  open(table: string, row: unknown): Record<string, unknown> {
    const { nonce, cipher, id } = partsOf(row);
    let text: Uint8Array;
    try {
      text = gcm(this.#key, nonce, this.#bound(table, id)).decrypt(cipher);
    } catch {
      throw notSealed(table);
    }
    return this.#parse(text);
  }

  /** As `seal`, for many. */
  async sealAll(table: string, rows: readonly Record<string, unknown>[], plain: readonly string[]): Promise<SealedRow[]> {
    const key = await this.#native;
    return inLots(rows, async (row) => {
      const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: this.#bound(table, row['id']) }, key, this.#text(row));
      return sealedRow(row, plain, iv, new Uint8Array(cipher));
    });
  }

  /** As `open`, for many; what is not there stays so. */
  async openAll(table: string, rows: readonly unknown[]): Promise<(Record<string, unknown> | undefined)[]> {
    const key = await this.#native;
    return inLots(rows, async (row) => {
      if (row === undefined) return undefined;
      const { nonce, cipher, id } = partsOf(row);
      let text: ArrayBuffer;
      try {
        text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData: this.#bound(table, id) }, key, cipher);
      } catch {
        throw notSealed(table);
      }
      return this.#parse(text);
    });
  }

  #text(row: Record<string, unknown>): Uint8Array<ArrayBuffer> {
    return this.#encoder.encode(JSON.stringify(row));
  }

  #parse(text: ArrayBuffer | Uint8Array): Record<string, unknown> {
    return JSON.parse(this.#decoder.decode(text)) as Record<string, unknown>;
  }

  #bound(table: string, id: unknown): Uint8Array<ArrayBuffer> {
    return this.#encoder.encode(`${table}\n${String(id)}`);
  }
}

function sealedRow(row: Record<string, unknown>, plain: readonly string[], nonce: Uint8Array, cipher: Uint8Array): SealedRow {
  const sealed = new Uint8Array(nonce.length + cipher.length);
  sealed.set(nonce);
  sealed.set(cipher, nonce.length);
  const kept: SealedRow = { sealed };
  for (const field of plain) if (row[field] !== undefined && row[field] !== null) kept[field] = row[field];
  return kept;
}

function partsOf(row: unknown): { id: unknown; nonce: Uint8Array<ArrayBuffer>; cipher: Uint8Array<ArrayBuffer> } {
  const { id, sealed } = Object(row) as { id?: unknown; sealed?: unknown };
  if (!(sealed instanceof Uint8Array)) throw new AppFailure(appError('corrupt', { what: 'sealing' }));
  const bytes = sealed as Uint8Array<ArrayBuffer>;
  return { id, nonce: bytes.subarray(0, NONCE_BYTES), cipher: bytes.subarray(NONCE_BYTES) };
}

function notSealed(table: string): AppFailure {
  return new AppFailure(appError('corrupt', { what: table }));
}

async function inLots<T, R>(rows: readonly T[], work: (row: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let at = 0; at < rows.length; at += LOT) done.push(...(await Promise.all(rows.slice(at, at + LOT).map(work))));
  return done;
}
