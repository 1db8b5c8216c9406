import type { NeedTemplate } from '../../domain/need-library/need-template';
import { starterEntry } from '../../domain/need-library/starter-entry';
import type { Language } from '../../domain/schema/values';
import { de } from './de';
import { en } from './en';
import { STARTER_SHAPE, type StarterKey, type StarterWords } from './starter-shape';

const WORDS: Record<Language, StarterWords> = { de, en };
const made = new Map<Language, readonly NeedTemplate[]>();

/** The entries every library begins with, in a language: each pain followed by the benefits that usually ease it. */
export function starterLibrary(language: Language): readonly NeedTemplate[] {
  const known = made.get(language);
  if (known !== undefined) return known;
  const { segments, needs } = WORDS[language];
  const entries = (Object.keys(STARTER_SHAPE) as StarterKey[]).flatMap((key, number) => {
    const shape = STARTER_SHAPE[key];
    const [text, ...benefits] = needs[key];
    const common = { language, number, segments: shape.segments.map((segment) => segments[segment]) };
    const pain = starterEntry({ ...common, part: 0, kind: 'pain', text, urgency: shape.urgency, motive: null, relievesId: null });
    return [
      pain,
      ...benefits.map((words, index) =>
        starterEntry({ ...common, part: index + 1, kind: 'benefit', text: words, urgency: null, motive: shape.motives[index] ?? null, relievesId: pain.id }),
      ),
    ];
  });
  made.set(language, entries);
  return entries;
}
