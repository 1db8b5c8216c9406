import type { Language } from '../../../../shared/domain/schema/values';
import { TEXT_PLACES } from '../../../../shared/domain/workspace/text-module';
import { translator } from '../../../../shared/i18n/translator';
import type { NewText } from './text-changes';

/** One sample text for each place, in a language; new offers start with all but the one between positions. */
export function starterTexts(language: Language): NewText[] {
  const t = translator(language);
  return TEXT_PLACES.map((place) => ({
    place,
    language,
    name: t(`offerSettings.texts.starters.${place}.name`),
    text: t(`offerSettings.texts.starters.${place}.text`),
    isDefault: place !== 'position',
  }));
}
