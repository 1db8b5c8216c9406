import { strToU8, zipSync } from 'fflate';
import { buildXlsx } from '../workbooks/build-xlsx';
import { randomOf } from '../random-of';

/** A file that means no good, with what was done to it. */
export type HostileFile = { name: string; what: string; bytes: Uint8Array };

const PEOPLE = 'Firma;PLZ;Ort;Vorname;Nachname;E-Mail\nWerk GmbH;01067;Dresden;Ada;Vogt;ada@werk.example\n"Süd; AG";70173;Stuttgart;Ben;Löw;ben@sued.example\n';
const CARDS = 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Vogt;Ada;;Dr.;\r\nFN:Dr. Ada Vogt\r\nORG:Werk GmbH;Einkauf\r\nTEL;TYPE=work:+49 351 1\r\nNOTE;ENCODING=QUOTED-PRINTABLE:=C3=A4=\r\n=C3=B6\r\nEND:VCARD\r\n';
const MEGABYTE = 1024 * 1024;

const workbook = (): Uint8Array => buildXlsx({ Leute: PEOPLE.trim().split('\n').map((row) => row.split(';')) });
const sheetOf = (inner: string): Uint8Array => strToU8(`<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${inner}</sheetData></worksheet>`);
const withPart = (name: string, part: Uint8Array): Uint8Array => buildXlsx({ Leute: [['Name'], ['Ada']] }, { more: { [name]: part } });

/** Files built to break a reader in one known way each. */
const BUILT: Record<string, () => Uint8Array> = {
  'zip-bomb': () => withPart('xl/worksheets/sheet1.xml', sheetOf(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'0'.repeat(200 * MEGABYTE)}</t></is></c></row>`)),
  'bomb-of-small-parts': () => zipSync(Object.fromEntries(Array.from({ length: 3000 }, (_unused, at) => [`xl/part${at}.xml`, strToU8('<a/>')]))),
  'other-zip': () => zipSync({ 'word/document.xml': strToU8('<w/>') }),
  'cyclic-styles': () =>
    withPart('xl/styles.xml', strToU8('<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellStyleXfs><xf xfId="1"/><xf xfId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0" xfId="1"/><xf numFmtId="0" xfId="0"/></cellXfs><cellStyles><cellStyle name="a" xfId="1" builtinId="0"/><cellStyle name="b" xfId="0"/></cellStyles></styleSheet>')),
  'cyclic-entities': () => withPart('xl/worksheets/sheet1.xml', strToU8('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "&b;&b;&b;"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>')),
  'far-cell': () => withPart('xl/worksheets/sheet1.xml', sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
  'wide-range': () => withPart('xl/worksheets/sheet1.xml', strToU8('<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>')),
  'columns-10000': () => strToU8(`${Array.from({ length: 10_000 }, (_unused, at) => `c${at}`).join(';')}\n${'1;'.repeat(10_000)}\n`),
  'cell-5mb': () => strToU8(`Firma;Notiz\nWerk GmbH;"${'x'.repeat(5 * MEGABYTE)}"\n`),
  'unclosed-quote': () => strToU8(`Firma;Notiz\nWerk GmbH;"${'x;y\n'.repeat(200_000)}`),
  'only-quotes': () => strToU8('"'.repeat(400_000)),
  'only-separators': () => strToU8(';'.repeat(3 * MEGABYTE)),
  'nul-bytes': () => strToU8(PEOPLE.replaceAll('a', 'a\u0000')),
  'nuls-alone': () => new Uint8Array(MEGABYTE),
  'utf16-cut': () => Buffer.from(`\uFEFF${PEOPLE}`, 'utf16le').subarray(0, 101),
  'deep-card': () => strToU8('BEGIN:VCARD\nVERSION:2.1\nAGENT:\n'.repeat(20_000)),
  'many-properties': () => strToU8(`BEGIN:VCARD\nVERSION:3.0\nFN:x\n${'TEL:1\n'.repeat(50_000)}END:VCARD\n`),
  'long-fold': () => strToU8(`BEGIN:VCARD\nVERSION:3.0\nFN:x\n${' y\n'.repeat(400_000)}END:VCARD\n`),
  'formula-names': () => strToU8('Firma;Ort\n=cmd|\' /C calc\'!A0;@SUM(1)\n__proto__;constructor\n'),
  'proto-headers': () => strToU8('__proto__;constructor;toString;Firma\n1;2;3;Werk GmbH\n'),
  'old-excel-cut': () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0xff)]),
  empty: () => new Uint8Array(0),
};

const NAMES = ['people.csv', 'people.xlsx', 'people.xls', 'people.vcf', 'people.txt', 'people.pdf', 'people'];

/** So many hostile files: each built one, then honest ones that were cut, flipped, doubled, filled or named otherwise. */
export function* hostileFiles(count: number, seed: number): Generator<HostileFile> {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const built = Object.entries(BUILT);
  const honest = [strToU8(PEOPLE), workbook(), strToU8(CARDS), Buffer.from(PEOPLE, 'latin1'), Buffer.from(`\uFEFF${PEOPLE}`, 'utf16le')];
  const mutations: Record<string, (bytes: Uint8Array) => Uint8Array> = {
    cut: (bytes) => bytes.slice(0, Math.floor(random() * bytes.length)),
    beheaded: (bytes) => bytes.slice(Math.floor(random() * bytes.length)),
    flipped: (bytes) => bytes.map((byte) => (random() < 0.02 ? Math.floor(random() * 256) : byte)),
    holed: (bytes) => bytes.map((byte) => (random() < 0.05 ? 0 : byte)),
    doubled: (bytes) => Uint8Array.from([...bytes, ...bytes.slice(Math.floor(random() * bytes.length))]),
    filled: (bytes) => {
      const at = Math.floor(random() * bytes.length);
      return Uint8Array.from([...bytes.slice(0, at), ...Array.from({ length: 2000 }, () => Math.floor(random() * 256)), ...bytes.slice(at)]);
    },
    swapped: (bytes) => {
      const middle = Math.floor(random() * bytes.length);
      return Uint8Array.from([...bytes.slice(middle), ...bytes.slice(0, middle)]);
    },
    renamed: (bytes) => bytes,
  };
  for (let at = 0; at < count; at += 1) {
    const fixed = built[at];
    if (fixed !== undefined) {
      yield { name: pick(NAMES), what: fixed[0], bytes: fixed[1]() };
      continue;
    }
    const [what, mutate] = pick(Object.entries(mutations));
    yield { name: pick(NAMES), what, bytes: mutate(pick(honest)) };
  }
}
