import type { Benefit } from '../needs/benefit';
import { draftBenefit, draftPain, type NewCard } from '../needs/draft';
import type { Pain } from '../needs/pain';
import type { Bookkeeping } from '../schema/record';
import type { Currency, Id, Language } from '../schema/values';
import type { NeedTemplate, TemplateKind } from './need-template';
import { segmentLines } from './segment-names';

type Kept = { bookkeeping: Bookkeeping; kind: TemplateKind; text: string; segments: readonly string[]; currency: Currency; language: Language };

/** An entry of the library with these words. What a customer's card says beyond its words is not kept with it. */
export function draftTemplate({ bookkeeping, kind, text, segments, currency, language }: Kept): NeedTemplate {
  return {
    type: 'needTemplate',
    ...bookkeeping,
    kind,
    text: text.trim(),
    motive: null,
    urgency: null,
    valueFrom: null,
    valueTo: null,
    currency,
    segments: segmentLines(segments),
    language,
    relievesId: null,
    isRemoved: false,
  };
}

/**
 * The card an entry becomes in a deal: assumed, since no customer of the deal said it. What is usual elsewhere is no
 * figure of this customer and stays in the library.
 */
export function cardFromTemplate(template: NeedTemplate, card: Omit<NewCard, 'text' | 'evidence'>): Pain | Benefit {
  const fields: NewCard = { ...card, text: template.text, evidence: 'assumed' };
  if (template.kind === 'pain') {
    const pain = draftPain(fields);
    return { ...pain, urgency: template.urgency ?? pain.urgency, templateId: template.id };
  }
  const benefit = draftBenefit(fields);
  return { ...benefit, motive: template.motive ?? benefit.motive, templateId: template.id };
}

/**
 * Which benefit eases which pain among cards that came from the library: as the entries say, and only what is not linked
 * yet.
 */
export function libraryLinks(
  cards: readonly (Pain | Benefit)[],
  entryOf: (id: Id) => NeedTemplate | undefined,
  isLinked: (benefitId: Id, painId: Id) => boolean,
): { benefitId: Id; painId: Id }[] {
  return cards.flatMap((benefit) => {
    const relievesId = benefit.type === 'benefit' && benefit.templateId !== null ? (entryOf(benefit.templateId)?.relievesId ?? null) : null;
    if (relievesId === null) return [];
    return cards
      .filter((pain) => pain.type === 'pain' && pain.templateId === relievesId && !isLinked(benefit.id, pain.id))
      .map((pain) => ({ benefitId: benefit.id, painId: pain.id }));
  });
}
