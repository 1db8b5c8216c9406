import { strToU8, zipSync } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scan, unsnap } from '../support/electron/plain-text';

const WORD = 'Zwetschgenröster';
const OLD = resolve(import.meta.dirname, '../fixtures/databases/schema-1');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkbank-scan-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('the search for readable words', () => {
  it.each<readonly [string, Uint8Array]>([
    ['UTF-8', Buffer.from(`xx${WORD}yy`)],
    ['Latin-1', Buffer.from(`xx${WORD}yy`, 'latin1')],
    ['UTF-16LE', utf16(`xx${WORD}yy`)],
    ['UTF-16BE', utf16(`xx${WORD}yy`).swap16()],
    ...[0, 1, 2].map((before) => [`base64 of UTF-8 behind ${before}`, Buffer.from(Buffer.from(`${'x'.repeat(before)}${WORD}yy`).toString('base64'))] as const),
    ...[0, 1, 2].map((before) => [`base64 of UTF-16LE behind ${before}`, Buffer.from(Buffer.concat([Buffer.alloc(before), utf16(WORD)]).toString('base64url'))] as const),
    ['gzip', gzipSync(`xx${WORD}`)],
    ['zip', zipSync({ 'a.txt': strToU8(WORD) })],
  ])('finds one as %s', (_form, bytes) => {
    writeFileSync(join(folder, 'planted'), bytes);
    expect(scan([folder], [WORD, 'Quitte']).found).not.toEqual([]);
    expect(scan([folder], ['Quittenbrot']).found).toEqual([]);
  });

  it('finds one in the name of a file', () => {
    writeFileSync(join(folder, `${WORD}.csv`), '');
    expect(scan([folder], [WORD]).found).not.toEqual([]);
  });

  it('finds what a database that is not sealed holds', () => {
    expect(scan([OLD], ['Verpackung GmbH']).found).not.toEqual([]);
  });
});

describe('Snappy', () => {
  it('is unpacked: a literal, then a copy that overlaps itself', () => {
    // 9 bytes: "abc" as they are, and six more from three back.
    expect(unsnap(Buffer.from([9, 2 << 2, 0x61, 0x62, 0x63, ((6 - 4) << 2) | 1, 3])).toString()).toBe('abcabcabc');
  });
});
