import type { Account } from '../account/account';
import type { ContactPoint, PostalAddress } from '../account/contact-details';
import { fullName, type Person } from '../account/person';

const LINE_END = '\r\n';
/** A line has at most 75 octets, what goes on is folded (RFC 2426, section 2.6). */
const LINE_OCTETS = 75;

/**
 * People and companies as vCards of version 3.0 (RFC 2426), which every address book reads. A company is a card whose
 * name is that of its organisation.
 * @param companyOf name of a person's company; empty for none
 */
export function vCards(accounts: readonly Account[], persons: readonly Person[], companyOf: (person: Person) => string): string {
  return [...accounts.map(companyCard), ...persons.map((person) => personCard(person, companyOf(person)))].map((lines) => lines.filter((line) => line !== '').map(folded).join('')).join('');
}

function companyCard(account: Account): string[] {
  const { id, name, street, postalCode, city, region, country, note, tags } = account;
  const main: PostalAddress = { label: 'work', street, addition: '', postalCode, city, region, country, poBox: '' };
  return card(id, [`N:;;;;`, text('FN', name), text('ORG', name), ...reached(account), ...[main, ...account.addresses].map(address), list('CATEGORIES', tags), text('NOTE', note)]);
}

function personCard(person: Person, company: string): string[] {
  const { id, title, firstName, lastName, suffix, department, note, tags, birthday } = person;
  return card(id, [
    `N:${[lastName, firstName, '', title, suffix].map(escaped).join(';')}`,
    text('FN', fullName(person)),
    company === '' ? '' : `ORG:${[company, department].filter((part, at) => at === 0 || part !== '').map(escaped).join(';')}`,
    text('TITLE', person.function),
    ...reached({ ...person, website: '' }),
    ...person.addresses.map(address),
    birthday === '' ? '' : `BDAY:${birthday}`,
    list('CATEGORIES', tags),
    text('NOTE', note),
  ]);
}

function card(id: string, lines: readonly string[]): string[] {
  return ['BEGIN:VCARD', 'VERSION:3.0', `UID:${id}`, ...lines, 'END:VCARD'];
}

function reached({ phone, email, website, contacts }: { phone: string; email: string; website: string; contacts: readonly ContactPoint[] }): string[] {
  const names = { phone: 'TEL', email: 'EMAIL', website: 'URL' } as const;
  const types = (label: string): string => label.split(' ').filter((type) => /^[a-z]+$/i.test(type)).map((type) => `;TYPE=${type}`).join('');
  return [
    ...[['TEL;TYPE=work', phone], ['EMAIL;TYPE=work', email], ['URL', website]].map(([name = '', value = '']) => text(name, value)),
    ...contacts.map(({ kind, label, value }) => text(`${names[kind]}${kind === 'website' ? '' : types(label)}`, value)),
  ];
}

function address({ label, street, addition, postalCode, city, region, country, poBox }: PostalAddress): string {
  const parts = [poBox, addition, street, city, region, postalCode, country];
  const type = /^(?:work|home|other)$/.test(label) ? label : 'work';
  return parts.every((part) => part === '') ? '' : `ADR;TYPE=${type}:${parts.map(escaped).join(';')}`;
}

function text(name: string, value: string): string {
  return value === '' ? '' : `${name}:${escaped(value)}`;
}

function list(name: string, values: readonly string[]): string {
  return values.length === 0 ? '' : `${name}:${values.map(escaped).join(',')}`;
}

function escaped(value: string): string {
  return value.replace(/\\/g, '\\\\').replace(/\r\n?|\n/g, '\\n').replace(/([,;])/g, '\\$1');
}

/** A line in pieces of 75 octets, never cut within a character. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const sign of line) {
    const code = sign.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > LINE_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += sign;
    octets += size;
  }
  return [...pieces, piece].join(LINE_END) + LINE_END;
}
