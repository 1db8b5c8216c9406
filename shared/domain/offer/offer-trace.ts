import { rolesOf, type Member } from '../buying-center/member';
import type { Benefit } from '../needs/benefit';
import { refusalOf, type Refusal, type VerdictOf } from '../needs/may-argue';
import type { NeedGraph } from '../needs/need-graph';
import type { Pain } from '../needs/pain';
import type { Id } from '../schema/values';
import type { Argument } from './argument';
import { inOrder } from './in-order';

/** What a paragraph hangs in the air for want of. */
export type OrphanReason = 'no-pain' | 'no-person' | 'benefit-gone' | Refusal;

/** Where a paragraph of the argument comes from. It is an orphan when any of it is missing. */
export type TracedParagraph = {
  argumentId: Id;
  benefitId: Id;
  /** Its place in the document, from 1; `null` when it gets into none. */
  place: number | null;
  painIds: readonly Id[];
  /** Whom it is for: those the benefit serves, and those who have a pain it eases. */
  memberIds: readonly Id[];
  orphan: readonly OrphanReason[];
};

export type OfferTrace = {
  /** In the order of the argument. */
  paragraphs: readonly TracedParagraph[];
  /** Pains with words that no paragraph of the document eases. */
  unansweredPainIds: readonly Id[];
  /** Deciders and influencers no paragraph of the document is for. */
  unaddressedMemberIds: readonly Id[];
};

type Input = {
  arguments: readonly Argument[];
  benefits: readonly Benefit[];
  pains: readonly Pain[];
  members: readonly Member[];
  graph: NeedGraph;
  verdictOf: VerdictOf;
};

/** Traces each paragraph of an offer's argument to the pain, the benefit and the people behind it, and what nobody argues for. */
export function offerTrace({ arguments: args, benefits, pains, members, graph, verdictOf }: Input): OfferTrace {
  const byId = new Map(benefits.map((benefit) => [benefit.id, benefit]));
  const seen = new Set<Id>();
  let place = 0;
  const paragraphs = inOrder(args).flatMap((argument): TracedParagraph[] => {
    const { benefitId } = argument;
    if (seen.has(benefitId)) return [];
    seen.add(benefitId);
    const benefit = byId.get(benefitId);
    const paragraph = { argumentId: argument.id, benefitId };
    if (benefit === undefined || benefit.text.trim() === '') return [{ ...paragraph, place: null, painIds: [], memberIds: [], orphan: ['benefit-gone'] }];
    const refusal = refusalOf(benefit, verdictOf(benefit));
    const painIds = graph.neighbours(benefitId, 'relieves');
    const memberIds = [...new Set([...graph.neighbours(benefitId, 'serves'), ...painIds.flatMap((id) => graph.neighbours(id, 'owner'))])];
    const orphan: OrphanReason[] = [
      ...(refusal === null ? [] : [refusal]),
      ...(painIds.length === 0 ? (['no-pain'] as const) : []),
      ...(memberIds.length === 0 ? (['no-person'] as const) : []),
    ];
    return [{ ...paragraph, place: refusal === null ? (place += 1) : null, painIds, memberIds, orphan }];
  });

  const shown = paragraphs.filter((paragraph) => paragraph.place !== null);
  const eased = new Set(shown.flatMap(({ painIds }) => painIds));
  const addressed = new Set(shown.flatMap(({ memberIds }) => memberIds));
  const decides = (member: Member): boolean => rolesOf(member).some((role) => role === 'decider' || role === 'influencer');
  return {
    paragraphs,
    unansweredPainIds: inOrder(pains).filter(({ id, text }) => text.trim() !== '' && !eased.has(id)).map(({ id }) => id),
    unaddressedMemberIds: members.filter((member) => decides(member) && !addressed.has(member.id)).map(({ id }) => id),
  };
}
