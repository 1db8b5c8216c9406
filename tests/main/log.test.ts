import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLog } from '../../electron/main/log/log';
import { redactMessage } from '../../electron/main/log/redact';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const written = (): string => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')).join('');

/** Faults that carry somebody's name, as the system, libraries and the engine word them. */
const TELLING: [string, () => unknown][] = [
  ['a file', () => Object.assign(new Error("ENOENT: no such file or directory, open '/home/anna/Angebot Planted & Söhne.docx'"), { code: 'ENOENT' })],
  ['a path without quotes', () => new Error('cannot read /media/Planted/letter.docx')],
  ['JSON', () => parse('{"name":"Planted GmbH"')],
  ['JSON that is none', () => parse('Planted GmbH')],
  ['a schema', () => new Error(JSON.stringify([{ code: 'custom', message: 'Planted', path: ['name'] }], null, 2))],
  ['a query', () => new SyntaxError('Failed to execute \'querySelector\': \'#Planted\' is not valid')],
  ['German quotes', () => new Error('Vorlage „Planted“ fehlt')],
  ['English quotes', () => new Error('Template “Planted” is missing')],
  ['an address', () => new Error('mail to anna@planted.example failed')],
  ['more lines', () => new Error('broken\nPlanted\nplanted')],
  ['what is no error', () => 'Planted'],
  ['a quotation without end', () => new Error('unexpected "Planted')],
];
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    return fault;
  }
}

describe('the log', () => {
  it.each(TELLING)('keeps the words of %s to itself', (_what, make) => {
    const reference = openLog(folder).fault('somewhere', make());
    expect(written()).toContain(reference);
    expect(written().toLowerCase()).not.toContain('planted');
    expect(written()).not.toContain('anna');
  });

  it('says what kind of fault it was and where', () => {
    openLog(folder).fault('somewhere', new TypeError("Cannot read properties of undefined (reading 'rev')"));
    expect(written()).toMatch(/TypeError: Cannot read properties of undefined \(reading …\)\\nat .*log\.test\.ts/);
    expect(written()).not.toContain(homedir() === '/root' ? '"/root' : homedir());
  });

  it('holds no more than two files of a megabyte, the older lines gone', () => {
    const log = openLog(folder);
    for (let line = 0; line < 3000; line += 1) log.info('event', { line, filler: 'x'.repeat(1000) });
    const names = readdirSync(folder).sort();
    expect(names).toEqual(['main.1.log', 'main.log']);
    for (const name of names) expect(statSync(join(folder, name)).size).toBeLessThan(1_010_000);
    expect(readFileSync(join(folder, 'main.log'), 'utf8')).toContain('"line":2999');
    expect(written()).not.toContain('"line":0,');
  });
});

it.each([
  ["Can't perform that here, it's gone", "Can't perform that here, it's gone"],
  ['answer of records.load does not fit', 'answer of records.load does not fit'],
])('what names nobody stays readable: %s', (message, expected) => {
  expect(redactMessage(message)).toBe(expected);
});
