import { foldHeader } from '../fold-header';
import { AMBIGUOUS_TITLES, LABEL_WORDS, OWN_NAMES, OWNER_WORDS, PHONE_KINDS, SHARED_NAMES, WHOLE_PHONES } from './attribute-names';
import type { Owner } from './fields';

/** What a header says: whose value it is (unless it leaves that open), which, and which one of several. */
export type HeaderMeaning = {
  /** `null`: of whatever the file is about. */
  owner: Owner | null;
  /** Bare name of the field, `title` where it may be a job or an academic title. */
  name: string;
  label: string;
  /** Values of the same number belong together: `Address 2 - Street` and `Address 2 - City`. */
  group: string;
  /** The header itself names the owner in front: `Contact First Name`. */
  isPrefixed: boolean;
  /** The smaller, the surer and the more usual is the name among those for its field. */
  rank: number;
};

type Named = Pick<HeaderMeaning, 'owner' | 'name' | 'label' | 'rank'>;
type Lookup = { names: Map<string, Named>; owners: [string, Owner][]; labels: [string, string][] };

const GROUPED = /^(email|phone|telefon|address|adresse|website|url|organization|organisation)(\d{1,2})(\D.*)$/;
/** Only to the address belongs what stands behind `Address 1 -`. */
const ADDRESS_PARTS = new Set(['street', 'street2', 'houseNumber', 'postalCode', 'city', 'region', 'country', 'poBox']);

/** Headers of values that look like others and are none of ours. */
const IGNORED = new Set(
  [
    'E-Mail-Typ', 'E-Mail: Angezeigter Name', 'E-mail Type', 'E-mail Display Name', 'Company Owner', 'Contact Owner', 'Account Owner', 'Lead Owner', 'Owner ID', 'Deal Type', 'Account Type', 'Address type',
    'Telefon Assistent', "Assistant's Phone", 'Telefon für Hörbehinderte', 'TTY/TDD Phone', 'Address 1 - Formatted', 'Yomi Name', 'Kurzbezeichnung', 'Master Record ID', 'leadstate_id', 'leadtype_id',
  ].map(foldHeader),
);

const whole = buildLookup((text) => text);
/** For headers whose umlauts were destroyed: the same names without theirs. */
const damaged = buildLookup((text) => text.replace(/[äöüß]/gi, ''));

/** Reads a header, or `null` when it names nothing we know. Destroyed umlauts (`Telefon gesch\uFFFDftlich`) do not hinder. */
export function readHeader(header: string): HeaderMeaning | null {
  const folded = foldHeader(header);
  if (folded === '' || IGNORED.has(folded)) return null;
  const found = parse(folded, whole, 0);
  if (found !== null || !/[\uFFFD?]/.test(header)) return found;
  return parse(folded, damaged, 0);
}

function parse(folded: string, lookup: Lookup, depth: number): HeaderMeaning | null {
  const exact = lookup.names.get(folded);
  if (exact !== undefined) return { ...exact, group: '', isPrefixed: false };
  if (depth > 3 || folded.length < 2) return null;

  const grouped = GROUPED.exec(folded);
  if (grouped) return parseGrouped(grouped[1] ?? '', grouped[2] ?? '', grouped[3] ?? '', lookup, depth);
  const numbered = /^(.*\D)(\d{1,2})$/.exec(folded);
  if (numbered) {
    const found = parse(numbered[1] ?? '', lookup, depth + 1);
    return found === null ? null : counted(found, numbered[2] ?? '');
  }
  for (const [word, owner] of lookup.owners) {
    if (!folded.startsWith(word) || folded.length === word.length) continue;
    const found = parse(folded.slice(word.length), lookup, depth + 1);
    if (found === null) continue;
    if (found.owner === null || found.owner === owner) return { ...found, owner, isPrefixed: true, rank: found.rank + 1 };
    // Lines and deals have products: `Order Lines / Product`.
    if (found.owner === 'product' && (owner === 'position' || owner === 'deal')) return { ...found, isPrefixed: true, rank: found.rank + 1 };
  }
  for (const [word, label] of lookup.labels) {
    const rest = folded.startsWith(word) ? folded.slice(word.length) : folded.endsWith(word) ? folded.slice(0, -word.length) : '';
    if (rest === '') continue;
    const found = parse(rest, lookup, depth + 1);
    if (found !== null && isLabelled(found.name)) return { ...found, label: [label, found.label].filter(Boolean).join(' '), rank: found.rank + 1 };
  }
  return null;
}

/** `E-mail 1 - Value`, `Phone 2 - Type`, `Address 1: City`. */
function parseGrouped(head: string, group: string, rest: string, lookup: Lookup, depth: number): HeaderMeaning | null {
  const kind = /^(phone|telefon)$/.test(head) ? 'phone' : /^add?ress/.test(head) || head === 'adresse' ? 'address' : head === 'email' ? 'email' : 'other';
  if (/^(type|label)$/.test(rest)) return kind === 'other' ? null : { owner: 'person', name: `${kind}Label`, label: '', group, isPrefixed: false, rank: 0 };
  const isValue = /^(value|wert|adresse|address|nummer|number)$/.test(rest);
  if (isValue && kind !== 'address') {
    const found = lookup.names.get(head);
    return found === undefined ? null : { ...found, group, isPrefixed: false };
  }
  const found = parse(rest, lookup, depth + 1);
  if (found === null || (kind === 'address' && !ADDRESS_PARTS.has(found.name))) return null;
  if (kind === 'email' || kind === 'phone') return null;
  return { ...found, group, rank: found.rank + 1 };
}

/** A second street is the second line of the same address; a second telephone is another one. */
function counted(found: HeaderMeaning, number: string): HeaderMeaning {
  if (found.name === 'street' && found.group === '') return number === '1' ? found : { ...found, name: 'street2' };
  return { ...found, group: found.group === '' ? number : found.group, rank: found.rank + 50 };
}

function isLabelled(name: string): boolean {
  return ADDRESS_PARTS.has(name) || name === 'phone' || name === 'email' || name === 'website';
}

function buildLookup(prepare: (text: string) => string): Lookup {
  const names = new Map<string, Named>();
  const add = (text: string, named: Named): void => {
    const folded = foldHeader(prepare(text));
    if (folded !== '' && !names.has(folded)) names.set(folded, named);
  };
  for (const text of AMBIGUOUS_TITLES) add(text, { owner: 'person', name: 'title?', label: '', rank: 0 });
  for (const [field, texts] of Object.entries(OWN_NAMES)) {
    const [owner = '', name = ''] = field.split('.');
    texts.forEach((text, rank) => add(text, { owner: owner as Owner, name, label: '', rank }));
  }
  for (const [name, texts] of Object.entries(SHARED_NAMES)) texts.forEach((text, rank) => add(text, { owner: null, name, label: '', rank }));
  for (const kinds of [WHOLE_PHONES, PHONE_KINDS]) {
    for (const [label, texts] of Object.entries(kinds)) texts.forEach((text, rank) => add(text, { owner: null, name: 'phone', label, rank }));
  }
  const words = <T extends string>(lists: Readonly<Record<string, readonly string[]>>): [string, T][] =>
    Object.entries(lists)
      .flatMap(([value, texts]) => texts.map((text): [string, T] => [foldHeader(prepare(text)), value as T]))
      .sort((a, b) => b[0].length - a[0].length);
  return { names, owners: words<Owner>(OWNER_WORDS), labels: words<string>(LABEL_WORDS) };
}
