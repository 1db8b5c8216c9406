import type { Language } from '../../domain/schema/values';
import { de, type DocumentWords } from './de';
import { en } from './en';

const catalogues: Record<Language, DocumentWords> = { de, en };

/** The words of a document in its own language, which can differ from the language of the user interface. */
export function documentWords(language: Language): DocumentWords {
  return catalogues[language];
}
