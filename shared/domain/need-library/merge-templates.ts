import type { Benefit } from '../needs/benefit';
import type { Pain } from '../needs/pain';
import type { Id } from '../schema/values';
import type { NeedTemplate } from './need-template';
import { segmentLines, segmentsOf, spellingOf } from './segment-names';

/** What merging entries changes: fields of the entry that stays, and who else has to point to it. */
export type TemplateMerge = { kept: Partial<NeedTemplate>; gone: readonly NeedTemplate[]; repointed: readonly (Pain | Benefit | NeedTemplate)[] };

/**
 * Makes one entry of several. The kept one keeps its words and takes over what it lacks; the segments are those of all.
 * Cards made from the others, and benefits that ease them, point to it from then on.
 */
export function mergedTemplates(
  kept: NeedTemplate,
  others: readonly NeedTemplate[],
  cards: Iterable<Pain | Benefit>,
  library: readonly NeedTemplate[],
): TemplateMerge {
  const gone = others.filter(({ id }) => id !== kept.id);
  const ids = new Set<Id>(gone.map(({ id }) => id));
  const all = [kept, ...gone];
  const first = <K extends 'motive' | 'urgency' | 'relievesId'>(field: K): NeedTemplate[K] => all.find((entry) => entry[field] !== null)?.[field] ?? kept[field];
  const valued = all.find(({ valueFrom, valueTo }) => valueFrom !== null || valueTo !== null) ?? kept;
  return {
    kept: {
      motive: first('motive'),
      urgency: first('urgency'),
      relievesId: first('relievesId'),
      // A range belongs together, and to its currency.
      valueFrom: valued.valueFrom,
      valueTo: valued.valueTo,
      currency: valued.currency,
      segments: segmentLines(all.flatMap(segmentsOf)),
    },
    gone,
    repointed: [
      ...[...cards].filter(({ templateId }) => templateId !== null && ids.has(templateId)),
      ...library.filter(({ id, relievesId }) => relievesId !== null && ids.has(relievesId) && !ids.has(id)),
    ],
  };
}

/** The segments of an entry after spellings of one were merged into `name`; `null` where none of them is among them. */
export function withMergedSegment(entry: NeedTemplate, spellings: readonly string[], name: string): string | null {
  const wanted = new Set(spellings.map(spellingOf));
  const before = segmentsOf(entry);
  const after = segmentLines(before.map((segment) => (wanted.has(spellingOf(segment)) ? name : segment)));
  return after === segmentLines(before) ? null : after;
}
