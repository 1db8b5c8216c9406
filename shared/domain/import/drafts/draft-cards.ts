import type { Card, Labelled } from '../card';
import { cellText } from '../cell-text';
import { readCourtesy, readName } from '../person-name';
import { CompanyPool } from './company-pool';
import type { Drafts, PersonDraft } from './drafts';
import { shortPostalCodes } from './postal-codes';
import { lendWorkplace } from './workplace';

/**
 * Takes the cards of a vCard file as people and their companies. A card that only names a company is one. Of several
 * companies the first is the person's own; the others, with further functions, go into the note.
 */
export function draftCards(cards: readonly Card[]): Drafts {
  const drafts: Drafts = { companies: [], people: [], deals: [], products: [], positions: [], messages: [] };
  const pool = new CompanyPool();
  drafts.companies = pool.companies;
  for (const card of cards) {
    const [main, ...others] = card.organisations;
    const reference = { id: '', name: cellText(main?.name), domain: '' };
    const index = pool.indexOf(reference, card.line);
    const company = index === null ? undefined : pool.companies[index];
    const person = personOf(card, others.map(({ name, departments }) => [name, ...departments].filter(Boolean).join(' / ')));
    if (company !== undefined && isCompanyCard(card, reference.name)) {
      Object.assign(company, { addresses: person.addresses, phones: person.phones, emails: person.emails, websites: person.websites, note: person.note, tags: person.tags });
      continue;
    }
    if (isEmpty(person)) {
      drafts.messages.push({ code: 'row-without-name', line: card.line, params: {} });
      continue;
    }
    lendWorkplace(company, { addresses: person.addresses.filter(({ label }) => label.split(' ').includes('work')) });
    for (const text of person.moved) drafts.messages.push({ code: 'moved-to-note', line: card.line, params: { text } });
    const { moved: _, ...draft } = person;
    drafts.people.push({ ...draft, company: index, companyReference: reference });
  }
  drafts.messages.push(...shortPostalCodes(drafts.people));
  drafts.messages.sort((a, b) => a.line - b.line);
  return drafts;
}

/** A card of which nothing can be kept. One with an address or a picture and no name is still somebody. */
function isEmpty({ displayName, firstName, lastName, addresses, photo, note, websites }: PersonDraft): boolean {
  return [displayName, firstName, lastName, note, ...websites].every((text) => text === '') && addresses.length === 0 && photo === null;
}

/** Nobody is named, or the company is named in place of somebody. */
function isCompanyCard({ fullName, name }: Card, company: string): boolean {
  const isUnnamed = [name.family, name.given, name.additional].every((part) => part === '');
  return isUnnamed && (fullName === '' || fullName === company);
}

function personOf(card: Card, otherCompanies: readonly string[]): PersonDraft & { moved: string[] } {
  const { family, given, additional, prefix, suffix } = card.name;
  const isInParts = family !== '' || given !== '' || additional !== '';
  const whole = readName(isInParts ? '' : card.fullName);
  const courtesy = readCourtesy(prefix);
  const [job = '', ...jobs] = [...card.titles, ...card.roles].map((text) => cellText(text)).filter((text, at, all) => text !== '' && all.indexOf(text) === at);
  const moved = [...otherCompanies, ...jobs];
  const emails = distinct(card.emails);
  const phones = distinct(card.phones);
  return {
    line: card.line,
    id: card.uid,
    title: courtesy.title || whole.title,
    firstName: isInParts ? [given, additional].filter(Boolean).join(' ') : whole.firstName,
    lastName: isInParts ? family : whole.lastName,
    suffix,
    displayName: card.fullName || emails[0]?.value || phones[0]?.value || '',
    gender: card.gender !== 'unknown' ? card.gender : courtesy.gender !== 'unknown' ? courtesy.gender : whole.gender,
    function: job,
    department: (card.organisations[0]?.departments ?? []).join(' / '),
    phones,
    emails,
    addresses: card.addresses.map(({ labels, value }) => ({ label: labels.join(' '), ...value })).filter(({ label: _, ...value }) => Object.values(value).some((part) => part !== '')),
    websites: [...new Set(card.urls)],
    birthday: card.birthday ?? '',
    manager: card.manager,
    assistant: card.assistant,
    tags: [...new Set(card.categories)],
    note: card.note,
    further: [...moved, ...card.others.map(({ name, value }) => `${name}: ${value}`)].join('\n'),
    photo: card.photo,
    company: null,
    companyReference: { id: '', name: '', domain: '' },
    moved,
  };
}

function distinct(values: readonly Labelled[]): Labelled[] {
  return values.filter(({ value }, at) => value !== '' && values.findIndex((other) => other.value === value) === at);
}
