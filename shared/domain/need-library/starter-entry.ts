import { LANGUAGES, type Id, type Language } from '../schema/values';
import { draftTemplate } from './draft-template';
import type { NeedTemplate } from './need-template';

type Starter = Pick<NeedTemplate, 'kind' | 'text' | 'urgency' | 'motive' | 'relievesId'> & {
  language: Language;
  segments: readonly string[];
  /** Place of the pain in the list of all, and 0 for the pain itself, 1 and on for its benefits. */
  number: number;
  part: number;
};

const INSTANT = '2026-01-01T00:00:00.000Z';
const ID_BEGINNING = '019b7650-0000-7000-8001-0000000';

/** An entry every library begins with. Everybody has the same id for it, so that two colleagues who change it change the same record. */
export function starterEntry({ language, number, part, segments, ...fields }: Starter): NeedTemplate {
  const id = `${ID_BEGINNING}${LANGUAGES.indexOf(language)}${String(number).padStart(3, '0')}${part}`;
  const bookkeeping = { id, createdAt: INSTANT, updatedAt: INSTANT, rev: 1 };
  return { ...draftTemplate({ bookkeeping, kind: fields.kind, text: fields.text, segments, currency: 'EUR', language }), ...fields };
}

/** Whether an entry is one of those every library begins with, as it was or changed. */
export function isStarterEntry(id: Id): boolean {
  return id.startsWith(ID_BEGINNING);
}
