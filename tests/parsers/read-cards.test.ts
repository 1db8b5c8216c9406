import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCards } from '../../electron/workers/parsers/vcard/read-cards';
import type { Card, CardFile } from '../../shared/domain/import/card';
import { hasRealInputs, realInput } from '../support/real-inputs';

function file(input: string | Uint8Array): CardFile {
  const result = readCards(typeof input === 'string' ? new TextEncoder().encode(input) : input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The first card of these properties. */
function card(...lines: string[]): Card {
  const first = file(['BEGIN:VCARD', 'VERSION:2.1', ...lines, 'END:VCARD', ''].join('\r\n')).cards[0];
  if (!first) throw new Error('no card');
  return first;
}

describe('B18: quoted-printable', () => {
  it('decodes umlauts and soft line breaks inside a character', () => {
    const read = card('N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96=C3=A4=C3=BC;=54=65=73=74=20=45=6E=74=72=79=20=C3=', '=B6=C3=A4=C3=BC;;;');
    expect(read.name).toMatchObject({ family: 'Öäü', given: 'Test Entry öäü' });
  });

  it.each([
    ['as a bare parameter', 'fn;quoted-printable:D=C3=BCmmy GmbH', 'Dümmy GmbH'],
    ['in Latin 1', 'FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:G=FCnther', 'Günther'],
    ['without character set', 'FN;ENCODING=QUOTED-PRINTABLE:G=C3=BCnther', 'Günther'],
  ])('%s', (_name, line, fullName) => expect(card(line).fullName).toBe(fullName));

  it('says when the encoding cannot be known', () => {
    expect(file('BEGIN:VCARD\nLABEL;ENCODING=QUOTED-PRINTABLE:Krak=F3w\nEND:VCARD').problems).toEqual([{ code: 'charset-unknown', line: 2, params: { property: 'LABEL' } }]);
  });
});

describe('B20: birthdays', () => {
  it.each([
    ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-09', '--05-09'],
    ['BDAY:--0509', '--05-09'],
    ['BDAY:--05-09', '--05-09'],
    ['BDAY:1604-05-09', '--05-09'],
    ['BDAY;VALUE=DATE:', null],
    ['BDAY:19800322', '1980-03-22'],
    ['BDAY:2019-02-10T00:00:33', '2019-02-10'],
    ['BDAY:1953-10-15T23:10:00Z', '1953-10-15'],
    ['BDAY:--0229', '--02-29'],
    ['BDAY:1999-02-29', null],
    ['BDAY:gestern', null],
  ])('%s', (line, birthday) => expect(card(line).birthday).toBe(birthday));
});

describe('structure', () => {
  it('keeps company and departments apart', () => {
    expect(card('ORG:ABC\\, Inc.;North American Division;Marketing').organisations).toEqual([{ name: 'ABC, Inc.', departments: ['North American Division', 'Marketing'] }]);
    expect(card('ORG:ORGANI\\,SATION;UN\\;IT').organisations).toEqual([{ name: 'ORGANI,SATION', departments: ['UN;IT'] }]);
    expect(card('ORG:Company, The;TheDepartment').organisations).toEqual([{ name: 'Company, The', departments: ['TheDepartment'] }]);
  });

  it('B19: joins a fold inside a character', () => {
    const bytes = new TextEncoder().encode('BEGIN:VCARD\r\nFN:Jürgen\r\nEND:VCARD');
    const at = bytes.indexOf(0xc3) + 1;
    const folded = Uint8Array.from([...bytes.subarray(0, at), 0x0d, 0x0a, 0x20, ...bytes.subarray(at)]);
    expect(file(folded)).toMatchObject({ encoding: 'utf-8', cards: [{ fullName: 'Jürgen' }], problems: [] });
  });

  it('reads labels of groups, types in quotation marks and tel: addresses', () => {
    const read = card('item1.EMAIL:a@b.de', 'item1.X-ABLabel:_$!<Other>!$_', 'TEL;TYPE="HOME,VOICE":11', 'TEL;CELL;PREF:22', 'TEL;VALUE=uri;TYPE=home:tel:+33-01');
    expect(read.emails).toEqual([{ labels: ['Other'], value: 'a@b.de' }]);
    expect(read.phones).toEqual([{ labels: ['home'], value: '11' }, { labels: ['cell'], value: '22' }, { labels: ['home'], value: '+33-01' }]);
  });

  it('survives blank lines, stray lines, a missing end and a card within a card', () => {
    const read = file('BEGIN:VCARD\nFN:A\nTEL:1\n\n21255 Bad Vilbel\nAGENT:\nBEGIN:VCARD\nFN:B\nEND:VCARD\nEMAIL:a@b.de\nEND:VCARD\nBEGIN:VCARD\nFN:C\n');
    expect(read.cards.map(({ fullName, emails }) => [fullName, emails.length])).toEqual([['A', 1], ['C', 0]]);
    expect(read.problems.map(({ code, line }) => [code, line])).toEqual([['stray-line', 5], ['card-not-closed', 12]]);
  });

  it('drops a picture that is none', () => {
    const read = file('BEGIN:VCARD\nFN:A\nPHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\nEND:VCARD');
    expect(read.cards[0]?.photo).toBeNull();
    expect(read.problems).toEqual([{ code: 'photo-damaged', line: 3, params: {} }]);
  });
});

it('never throws', () => {
  const part = fc.constantFrom('BEGIN:VCARD', 'END:VCARD', '\n', '\r\n', ' ', '=', 'N;', 'FN', ':', ';ENCODING=QUOTED-PRINTABLE', '=C3', 'ü', '\\', '"', 'PHOTO;ENCODING=b:', ',', 'AGENT:', 'item1.', '\u0000', 'BDAY:--0231');
  fc.assert(fc.property(fc.array(part, { maxLength: 60 }), (parts) => { readCards(new TextEncoder().encode(`BEGIN:VCARD\n${parts.join('')}`)); }), { numRuns: 2000 });
});

describe.skipIf(!hasRealInputs)('collected real cards', () => {
  const real = (name: string): CardFile => file(realInput(`vcf/${name}.vcf`));
  const only = (name: string): Card => {
    const { cards } = real(name);
    expect(cards).toHaveLength(1);
    return cards[0] as Card;
  };

  it('android', () => {
    const { cards, problems } = real('android_21_quoted_printable');
    expect(cards).toHaveLength(6);
    expect(cards[2]?.fullName).toBe('Ñ Ñ Ñ Ñ Ñ');
    expect(cards[2]?.name.family).toBe('Ñ Ñ Ñ Ñ');
    expect(cards[0]?.emails[0]?.value).toBe('john.doe@company.com');
    expect(problems.filter(({ code }) => code === 'photo-damaged')).toHaveLength(1);
  });

  it('outlook 2003', () => {
    const read = only('outlook2003_21_note_key');
    expect(read.organisations).toEqual([{ name: 'Company, The', departments: ['TheDepartment'] }]);
    expect(read.note.split('\n')).toEqual(['This is the note field!!', 'Second line', '', 'Third line is empty']);
    expect(read.emails[0]?.value).toBe('jdoe@hotmail.com');
    const polish = real('outlook2003_21_qp_latin2');
    expect(polish.cards[0]?.emails[0]?.value).toBe('adam_muster@example.com');
    expect(polish.problems).toContainEqual(expect.objectContaining({ code: 'charset-unknown' }));
    const design = only('outlook_21_photo_design');
    expect(design).toMatchObject({ manager: 'Big Blue', assistant: 'Jenny', birthday: '1980-03-22', photo: { mime: 'image/jpeg' } });
  });

  it('google', () => {
    const read = only('google_30_multivalue_labels');
    expect([read.emails.length, read.phones.length, read.addresses.length]).toEqual([5, 11, 5]);
    expect(read.emails.flatMap(({ labels }) => labels)).toContain('CustomEmailCategory');
    expect(read.urls[0]).toBe('http://www.example1.com');
  });

  it('apple', () => {
    const ios = only('tine_30_ios5');
    expect(ios.emails.map(({ labels }) => labels.at(-1))).toEqual(['home', 'work', 'Other']);
    expect(ios.addresses.find(({ labels }) => labels.includes('work'))?.value.city).toBe('Hamburg');
    expect(only('tine_30_macosx_escapes').organisations[0]).toEqual({ name: 'ORGANI,SATION', departments: ['UN;IT'] });
    expect(only('aperture_21_lowercase_koeln')).toMatchObject({ name: { family: 'Branntwein', given: 'Franz', additional: 'M.', prefix: 'Herr' }, phones: [{ value: '0221 12345678' }], addresses: [{ value: { city: 'Köln', postalCode: '50441' } }] });
  });

  it('the standards and their escapes', () => {
    expect(only('icaljs_40_all_properties')).toMatchObject({ birthday: '--02-03', organisations: [{ name: 'ABC, Inc.' }], phones: [{ value: '+33-01-23-45-67' }] });
    expect(only('icaljs_30_rfc2426')).toMatchObject({ fullName: 'Mr. John Q. Public, Esq.', titles: ['Director, Research and Development'] });
    const nextcloud = only('icaljs_30_nextcloud_escapes');
    expect(nextcloud.birthday).toBe('2019-02-10');
    expect(nextcloud.phones.find(({ labels }) => labels.includes('fax'))?.value).toBe('205246;;,;');
    const label = only('rfc6868_40_german_label');
    expect(label).toMatchObject({ organisations: [{ name: 'Dummy GmbH' }], emails: [{ value: 'dummy.dummy@dummy.com' }], addresses: [{ value: { city: 'Bad Homburg', postalCode: '61352' } }] });
    expect(label.phones).toHaveLength(2);
    expect(only('fullcontact_40_two_orgs').organisations.map(({ name, departments }) => [name, ...departments])).toEqual([['Organization1', 'Department1'], ['Organization2', 'Department2']]);
  });

  it('KDE and tine', () => {
    const { cards } = real('kde_21_german_qp');
    expect(cards).toHaveLength(5);
    expect(cards[3]?.titles).toEqual(['Facharzt für Allgemeinmedizin']);
    expect(cards[1]?.urls).toEqual(['http://some-webseite.com']);
    expect(cards[1]?.addresses[0]?.value.street).toContain('ä');
    const folded = only('kde_30_fold_inside_utf8');
    expect(folded.note.endsWith('строка более 70 символов.')).toBe(true);
    expect(JSON.stringify(folded)).not.toContain('\uFFFD');
    expect(folded.fullName).toMatch(/β/);
    expect(folded.name.family).toMatch(/ㄓ/);
    const latin = real('tine_30_latin1_invalid_label');
    expect(latin.cards[0]).toMatchObject({ name: { family: 'München', given: 'Falk' }, emails: [{ value: 'falk.muenchoen@landtag.xyz.de' }] });
    expect(latin.cards[0]?.addresses.map(({ value }) => value.city)).toEqual(['Bad Vilbel', 'Düsseldorf']);
    expect(only('tine_21_no_N')).toMatchObject({ fullName: 'Hans Müller', organisations: [{ name: 'Mein Schiff' }] });
    expect(only('sabre_21_photo_bare_params').photo?.bytes).toHaveLength(19685);
  });
});
