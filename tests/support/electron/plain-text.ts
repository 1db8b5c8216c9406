import { unzipSync } from 'fflate';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { foldForSearch } from '../../../shared/domain/text/fold';

/** Shorter ones stand in any ciphertext by chance. */
const LEAST_BYTES = 5;

/**
 * The forms a word can lie on a disk in: as it is, with its marks apart, in small letters and as it is looked for; those of base64
 * are what it looks like at each of the three places in a group.
 */
function formsOf(word: string): { form: string; bytes: Buffer }[] {
  const forms = [...new Set([word, word.normalize('NFD'), word.toLowerCase(), foldForSearch(word)])].flatMap(encodingsOf);
  const escaped = [encodeURIComponent(word), word.replaceAll(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)];
  const all = [...forms, ...escaped.map((text) => ({ form: 'escaped', bytes: Buffer.from(text, 'latin1') }))];
  const first = new Map(all.reverse().map((each) => [each.bytes.toString('hex'), each]));
  return [...first.values()].reverse().filter(({ bytes }) => bytes.length >= LEAST_BYTES);
}

function encodingsOf(word: string): { form: string; bytes: Buffer }[] {
  const texts = [
    { form: 'UTF-8', bytes: Buffer.from(word, 'utf8') },
    // Strings of V8 whose characters fit.
    { form: 'Latin-1', bytes: Buffer.from(word, 'latin1') },
    { form: 'UTF-16LE', bytes: Buffer.from(word, 'utf16le') },
    { form: 'UTF-16BE', bytes: Buffer.from(word, 'utf16le').swap16() },
  ];
  const coded = texts.flatMap(({ form, bytes }) =>
    [0, 1, 2].flatMap((before) => {
      const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64').replace(/=+$/, '');
      // What shares its six bits with a neighbour can be anything.
      const sure = text.slice(before === 0 ? 0 : before + 1, (before + bytes.length) % 3 === 0 ? undefined : -1);
      return [sure, sure.replace(/\+/g, '-').replace(/\//g, '_')].map((each) => ({ form: `base64 of ${form}`, bytes: Buffer.from(each, 'latin1') }));
    }),
  );
  return [...texts, ...coded];
}

/** Finds words in files and in what is packed in them. */
export type Scan = { files: number; bytes: number; found: string[] };

/**
 * Looks for words in every file of some folders: in UTF-8, Latin-1, UTF-16 and the base64 of each, escaped, in names of files too,
 * and unpacked where a file is packed: gzip, zip, raw deflate of journals, and the Snappy blocks of LevelDB's tables.
 */
export function scan(folders: readonly string[], words: readonly string[]): Scan {
  const forms = words.flatMap((word) => formsOf(word).map(({ form, bytes }) => ({ word, form, bytes })));
  const result: Scan = { files: 0, bytes: 0, found: [] };
  const look = (name: string, bytes: Buffer): void => {
    result.bytes += bytes.length;
    for (const each of forms) if (bytes.includes(each.bytes)) result.found.push(`${each.word} as ${each.form} in ${name}`);
  };
  for (const folder of folders) {
    for (const name of namesIn(folder)) {
      look(`the name of ${name}`, Buffer.from(name, 'utf8'));
      const path = join(folder, name);
      const bytes = contentOf(path);
      if (bytes === null) continue;
      result.files += 1;
      look(name, bytes);
      for (const [part, content] of unpacked(name, bytes)) look(`${name} (${part})`, content);
    }
  }
  result.found = [...new Set(result.found)];
  return result;
}

/** All that is in a folder, at any depth. Folders may be deleted meanwhile. */
function namesIn(folder: string, below = ''): string[] {
  try {
    return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const name = join(below, entry.name);
      return entry.isDirectory() ? [name, ...namesIn(folder, name)] : [name];
    });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fault;
  }
}

/** What is in a file; `null` for what is none, or was deleted meanwhile. */
function contentOf(path: string): Buffer | null {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path) : null;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fault;
  }
}

function unpacked(name: string, bytes: Buffer): [string, Buffer][] {
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [['gzip', gunzipSync(bytes)]];
    if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return Object.entries(unzipSync(bytes)).map(([part, content]) => [part, Buffer.from(content)]);
    if (name.endsWith('.ldb')) return tableBlocks(bytes).map((block, index) => [`block ${index}`, block]);
    return [['deflate', inflateRawSync(bytes)]];
  } catch {
    return [];
  }
}

/** https://github.com/google/leveldb/blob/main/doc/table_format.md: a footer of 48 bytes ends with this. */
const TABLE_MAGIC = Buffer.from('57fb808b247547db', 'hex');
const FOOTER_BYTES = 48;
/** Behind each block: how it is compressed, and its checksum. */
const TRAILER_BYTES = 5;
const SNAPPY = 1;

/** The blocks of a LevelDB table, unpacked. */
export function tableBlocks(table: Buffer): Buffer[] {
  const footer = table.subarray(table.length - FOOTER_BYTES);
  if (!footer.subarray(-TABLE_MAGIC.length).equals(TABLE_MAGIC)) throw new Error('no LevelDB table');
  let at = 0;
  const handle = (of: Buffer): { offset: number; size: number } => {
    const [offset, afterOffset] = varint(of, at);
    const [size, afterSize] = varint(of, afterOffset);
    at = afterSize;
    return { offset, size };
  };
  const block = ({ offset, size }: { offset: number; size: number }): Buffer => {
    const content = table.subarray(offset, offset + size);
    return table[offset + size] === SNAPPY ? unsnap(content) : content;
  };
  handle(footer);
  const index = block(handle(footer));
  const handles = entriesOf(index).map((value) => {
    at = 0;
    return handle(value);
  });
  if (handles.some(({ offset, size }) => offset + size + TRAILER_BYTES > table.length)) throw new Error('a damaged table');
  return [index, ...handles.map(block)];
}

/** Values of the entries of a block, whose keys share their beginnings. */
function entriesOf(block: Buffer): Buffer[] {
  const restarts = block.readUInt32LE(block.length - 4);
  const end = block.length - 4 - restarts * 4;
  const values: Buffer[] = [];
  for (let at = 0; at < end; ) {
    const [, afterShared] = varint(block, at);
    const [unshared, afterUnshared] = varint(block, afterShared);
    const [length, afterLength] = varint(block, afterUnshared);
    const start = afterLength + unshared;
    values.push(block.subarray(start, start + length));
    at = start + length;
  }
  return values;
}

function varint(bytes: Buffer, from: number): [value: number, next: number] {
  let value = 0;
  let factor = 1;
  for (let at = from; ; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) throw new Error('a number without end');
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return [value, at + 1];
    factor *= 128;
  }
}

/** Unpacks Snappy. https://github.com/google/snappy/blob/main/format_description.txt */
export function unsnap(packed: Buffer): Buffer {
  const [length, start] = varint(packed, 0);
  const out = Buffer.alloc(length);
  let to = 0;
  for (let at = start; at < packed.length; ) {
    const tag = packed[at] ?? 0;
    at += 1;
    const kind = tag & 3;
    if (kind === 0) {
      let size = tag >> 2;
      if (size >= 60) {
        const more = size - 59;
        size = packed.readUIntLE(at, more);
        at += more;
      }
      to += packed.copy(out, to, at, at + size + 1);
      at += size + 1;
      continue;
    }
    const size = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const back = kind === 1 ? ((tag >> 5) << 8) | (packed[at] ?? 0) : kind === 2 ? packed.readUInt16LE(at) : packed.readUInt32LE(at);
    at += kind === 1 ? 1 : kind === 2 ? 2 : 4;
    for (let count = 0; count < size; count += 1, to += 1) out[to] = out[to - back] ?? 0;
  }
  if (to !== length) throw new Error('packed wrongly');
  return out;
}
