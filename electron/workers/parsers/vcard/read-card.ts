import type { Card, CardProblem, Labelled } from '../../../../shared/domain/import/card';
import { readBirthday } from './birthday';
import { components, unescaped } from './escapes';
import { readPhoto } from './photo';
import type { Property } from './property';

/** Types that say how, not where. */
const SILENT_TYPES = new Set(['internet', 'voice', 'pref', 'postal', 'parcel', 'dom', 'intl', 'msg', 'x400']);

/** Reads the properties of one card; unknown ones are left out, repeated ones are all kept or the first counts. */
export function readCard(line: number, properties: readonly Property[]): { card: Card; problems: CardProblem[] } {
  const problems: CardProblem[] = properties.filter(({ charsetUnknown }) => charsetUnknown).map(({ line: at, name }) => ({ code: 'charset-unknown', line: at, params: { property: name } }));
  const named = (name: string): Property[] => properties.filter((property) => property.name === name && property.value.trim() !== '');
  const texts = (name: string): string[] => named(name).map(({ value }) => unescaped(value).trim());
  const labelled = (name: string): Labelled<string>[] => named(name).map((property) => ({ labels: labelsOf(property, properties), value: property.value }));
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = nameParts(named('N')[0]?.value ?? '');
  const photo = named('PHOTO').find(({ value, parameters }) => parameters.has('ENCODING') && value.trim() !== '');
  const picture = photo ? readPhoto(photo.value) : null;
  if (photo && picture === null) problems.push({ code: 'photo-damaged', line: photo.line, params: {} });
  return {
    problems,
    card: {
      line,
      uid: texts('UID')[0] ?? '',
      fullName: texts('FN')[0]?.replace(/\s+/g, ' ') ?? '',
      name: { family, given, additional, prefix, suffix },
      organisations: named('ORG').map(({ value }) => {
        const [name = '', ...departments] = components(value, ';');
        return { name, departments: departments.filter((department) => department !== '') };
      }),
      titles: texts('TITLE'),
      roles: texts('ROLE'),
      emails: labelled('EMAIL').map(({ labels, value }) => ({ labels, value: unescaped(value).trim().replace(/^mailto:/i, '') })),
      phones: labelled('TEL').map(({ labels, value }) => ({ labels, value: unescaped(value).trim().replace(/^tel:/i, '') })),
      addresses: labelled('ADR').map(({ labels, value }) => {
        const [poBox = '', extended = '', street = '', city = '', region = '', postalCode = '', country = ''] = components(value, ';');
        return { labels, value: { poBox, extended, street, city, region, postalCode, country } };
      }),
      urls: texts('URL'),
      note: texts('NOTE').join('\n\n'),
      birthday: named('BDAY').map(({ value, parameters }) => readBirthday(value, parameters.get('X-APPLE-OMIT-YEAR')?.[0])).find((day) => day !== null) ?? null,
      gender: genderOf(texts('GENDER')[0] ?? texts('X-GENDER')[0] ?? ''),
      categories: named('CATEGORIES').flatMap(({ value }) => components(value, ',')).filter((category) => category !== ''),
      manager: texts('X-MS-MANAGER')[0] ?? related('manager', properties),
      assistant: texts('X-MS-ASSISTANT')[0] ?? related('assistant', properties),
      photo: picture,
      others: properties.filter(isFurther).map((property) => ({ name: ownLabel(property, properties) ?? property.name, value: unescaped(property.value).trim() })),
    },
  };
}

/** What has a place of its own, and what speaks to programs only. */
const SPOKEN_FOR =
  /^(?:BEGIN|END|VERSION|PRODID|REV|UID|N|FN|ORG|TITLE|ROLE|EMAIL|TEL|ADR|LABEL|URL|NOTE|BDAY|GENDER|X-GENDER|CATEGORIES|PHOTO|LOGO|SOUND|KEY|AGENT|MAILER|CLASS|SORT-STRING|FBURL|CALURI|CALADRURI|SOURCE|NAME|PROFILE|XML|CLIENTPIDMAP|MEMBER|KIND|X-AB.*|X-MS-(?:MANAGER|ASSISTANT|OL-.*|CARDPICTURE|TEL)|X-EVOLUTION.*|X-KADDRESSBOOK.*|X-FILE-AS|X-WAB.*|X-OWNCLOUD.*)$/;
const LONGEST_FURTHER = 500;

function isFurther({ name, value }: Property): boolean {
  return !SPOKEN_FOR.test(name) && value.trim() !== '' && value.length <= LONGEST_FURTHER;
}

/** Each part of a name can hold several words, parted by commas. */
function nameParts(value: string): string[] {
  return components(value, ';').map((part) => part.split(',').map((word) => word.trim()).filter(Boolean).join(' '));
}

/** The user's own label of a property stands beside it, in a property of the same group. */
function ownLabel(property: Property, all: readonly Property[]): string | undefined {
  if (property.group === '') return undefined;
  const label = all.find(({ group, name }) => group === property.group && name === 'X-ABLABEL')?.value;
  return label === undefined ? undefined : unescaped(label).replace(/^_\$!<(.*)>!\$_$/, '$1').trim();
}

function labelsOf(property: Property, all: readonly Property[]): string[] {
  const own = ownLabel(property, all);
  const types = (property.parameters.get('TYPE') ?? []).map((type) => type.toLowerCase()).filter((type) => type !== '' && !SILENT_TYPES.has(type));
  return own === undefined ? [...new Set(types)] : [own];
}

/** Apple keeps superiors and assistants as labelled names. */
function related(relation: string, all: readonly Property[]): string {
  const hit = all.find((property) => property.name === 'X-ABRELATEDNAMES' && ownLabel(property, all)?.toLowerCase() === relation);
  return hit ? unescaped(hit.value).trim() : '';
}

function genderOf(value: string): Card['gender'] {
  if (/^(f|female|w|weiblich)\b/i.test(value)) return 'female';
  return /^(m|male|männlich)\b/i.test(value) ? 'male' : 'unknown';
}
