import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OfferDocumentInput } from '../../shared/report/offer-document-input';
import { lintDocx } from '../support/documents/docx-lint';
import { tableTexts } from '../support/documents/docx-package';
import { sampleOffer } from '../support/documents/sample-offer';

const root = fileURLToPath(new URL('../../', import.meta.url));
const example = join(root, 'resources/samples/offer-example.json');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offer-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function cli(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/cli.mjs'), ...args], { encoding: 'utf8', cwd: folder });
  return { code: status, out: stdout, err: stderr };
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('cli offer', () => {
  it('makes the Word file of the example and prints its totals', () => {
    expect(OfferDocumentInput.safeParse(JSON.parse(readFileSync(example, 'utf8'))).success).toBe(true);
    const { code, out, err } = cli('offer', example, 'offer.docx');
    expect([code, err]).toEqual([0, '']);
    // 348,500 + 86,400 × 0.97 + 12 × 240 + 1,890.50; 19 % of it is 83,044.915
    expect(out).toContain('total lines=437078.50 discount=0.00 net=437078.50 vat=83044.92 gross=520123.42 currency=EUR');
    const bytes = readFileSync(join(folder, 'offer.docx'));
    expect(lintDocx(bytes)).toEqual([]);
    expect(tableTexts(bytes).at(-1)).toEqual(['Gesamtbetrag', '520.123,42\u00a0€']);
    expect(readdirSync(folder)).toEqual(['offer.docx']);
  });

  it('prints the four lines at 24 % to the cent', () => {
    const input = sampleOffer({ lines: 4 });
    const lines = [['41', '15.30', '0'], ['13', '5.36', '3'], ['14', '13.03', '3'], ['1', '12.34', '0']];
    const lineItems = input.lineItems.map((item, index) => {
      const [quantity = '', unitPrice = '', discountPercent = ''] = lines[index] ?? [];
      return { ...item, quantity, unitPrice, discountPercent, vatRate: '24' };
    });
    const { out } = cli('offer', file('in.json', { ...input, lineItems }), 'out.docx');
    expect([...out.matchAll(/^line \d+ net=(\S+)/gm)].map((match) => match[1])).toEqual(['627.30', '67.59', '176.95', '12.34']);
    expect(out).toContain('vat rate=24 category=standard net=884.18 vat=212.20');
    expect(out).toContain('gross=1096.38');
  });

  it.each<[string, () => unknown, RegExp]>([
    ['nothing', () => '', /not JSON: the file is empty/],
    ['half a file', () => '{\n "offer": {,', /not JSON: .*\(line 2, column 12\)/],
    ['another shape', () => [1, 2], /the whole file: is \[1,2\]/],
    ['a missing part', () => ({ ...sampleOffer(), account: undefined }), /account: is missing, add it/],
    ['a number for money', () => ({ ...sampleOffer(), lineItems: [{ ...sampleOffer().lineItems[0], unitPrice: 12.5 }] }), /lineItems\[0\]\.unitPrice: is 12\.5, write a text in quotes/],
    ['a comma in money', () => ({ ...sampleOffer(), lineItems: [{ ...sampleOffer().lineItems[0], unitPrice: '12,5' }] }), /lineItems\[0\]\.unitPrice: is "12,5", write a number as text with a point/],
    ['a day nobody has', () => ({ ...sampleOffer(), offer: { ...sampleOffer().offer, date: '2026-02-30' } }), /offer\.date: is "2026-02-30"\. There is no such day/],
    ['a wrong id', () => ({ ...sampleOffer(), offer: { ...sampleOffer().offer, dealId: '17' } }), /offer\.dealId: is "17", write an id as a UUID/],
    ['a wrong kind', () => ({ ...sampleOffer(), offer: { ...sampleOffer().offer, letterForm: 'C' } }), /offer\.letterForm: is "C", write one of "A", "B", "plain"/],
    ['150 % VAT', () => ({ ...sampleOffer(), lineItems: [{ ...sampleOffer().lineItems[0], vatRate: '150' }] }), /lineItems\[0\]\.vatRate: is "150"\. Write a percentage/],
  ])('%s gets a message that names the field, and writes nothing', (_name, content, message) => {
    const { code, out, err } = cli('offer', file('in.json', content()), 'out.docx');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
    expect(existsSync(join(folder, 'out.docx'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['in.json']);
  });

  it('keeps an older file when the input is wrong', () => {
    file('out.docx', 'older');
    cli('offer', file('in.json', '{}'), 'out.docx');
    expect(readFileSync(join(folder, 'out.docx'), 'utf8')).toBe('older');
  });

  it('says what to do when a path is wrong', () => {
    expect(cli('offer', 'missing.json', 'out.docx')).toMatchObject({ code: 1, err: expect.stringContaining('Cannot read missing.json: no such file') });
    expect(cli('offer', example, 'no/such/folder/out.docx')).toMatchObject({ code: 1, err: expect.stringContaining('Cannot write') });
  });

  it.each([[[]], [['unknown']], [['toString']], [['offer']], [['offer', 'a', 'b', 'c']]])('explains itself when called %j', (args) => {
    const { code, err } = cli(...args);
    expect(code).toBe(2);
    expect(err).toContain('offer OFFER.json OUT.docx');
  });
});
