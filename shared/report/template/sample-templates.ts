import type { Language } from '../../domain/schema/values';

/** Files of the sample templates, in `resources/templates`. */
export const SAMPLE_TEMPLATES: Record<Language, string> = { de: 'angebot.de.docx', en: 'quotation.en.docx' };
