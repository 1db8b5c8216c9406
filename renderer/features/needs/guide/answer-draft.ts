import type { OpenPoint } from '../../../../shared/domain/conversation-guide/open-point';
import type { Motive } from '../../../../shared/domain/needs/benefit';
import type { Day, DecimalText, Id } from '../../../../shared/domain/schema/values';
import type { Taken } from './guide-steps';

/** An answer while it is written down. */
export type AnswerDraft = { text: string; amount: DecimalText | null; eventOn: Day | null; memberIds: readonly Id[]; motive: Motive | null };

/** What can be done with an answer: a key of the words for it. */
export type TakeKey = 'hear' | 'hearConfirmed' | 'confirm' | 'cost' | 'date' | 'consequence' | 'owner' | 'motive' | 'benefit' | 'pain' | 'hearBenefit' | 'hearBenefitConfirmed';

/** What an answer still lacks before it can be taken over. */
export type Missing = 'cost' | 'date' | 'text' | 'owner' | 'motive';

/** One way to take an answer over; `taken` is a text where something is missing. */
export type Take = { key: TakeKey; taken: Taken | Missing };

/** The ways to take over the answer to a question, the usual one first. */
export function takesOf(point: OpenPoint | null, draft: AnswerDraft, leadingMotive: Motive | null): Take[] {
  const text = draft.text.trim();
  if (point === null) {
    return [
      { key: 'pain', taken: text === '' ? 'text' : { kind: 'new-pain', text } },
      { key: 'benefit', taken: newBenefit(text, leadingMotive, null) },
    ];
  }
  switch (point.kind) {
    case 'motive-unknown':
      return [{ key: 'motive', taken: draft.motive === null ? 'motive' : { kind: 'motive', motive: draft.motive } }];
    case 'motive-gap':
      return [{ key: 'benefit', taken: newBenefit(text, point.motive, null) }];
    case 'hear-benefit':
      return [
        { key: 'hearBenefit', taken: { kind: 'benefit', benefitId: point.benefitId, answer: 'hear' } },
        { key: 'hearBenefitConfirmed', taken: { kind: 'benefit', benefitId: point.benefitId, answer: 'confirm' } },
      ];
    case 'owner':
      return [{ key: 'owner', taken: draft.memberIds.length === 0 ? 'owner' : { kind: 'owner', painId: point.painId, memberIds: draft.memberIds } }];
    default:
      return painTakes(point.kind, point.painId, draft);
  }
}

function painTakes(kind: 'hear' | 'confirm' | 'cost' | 'date' | 'consequence', painId: Id, { text, amount, eventOn }: AnswerDraft): Take[] {
  switch (kind) {
    case 'hear':
      return [
        { key: 'hear', taken: { kind: 'pain', painId, answer: { kind: 'hear' } } },
        { key: 'hearConfirmed', taken: { kind: 'pain', painId, answer: { kind: 'confirm' } } },
      ];
    case 'confirm':
      return [{ key: 'confirm', taken: { kind: 'pain', painId, answer: { kind: 'confirm' } } }];
    case 'cost':
      return [{ key: 'cost', taken: amount === null ? 'cost' : { kind: 'pain', painId, answer: { kind: 'cost', yearlyCost: amount } } }];
    case 'date':
      return [{ key: 'date', taken: eventOn === null ? 'date' : { kind: 'pain', painId, answer: { kind: 'date', eventOn, eventText: text } } }];
    case 'consequence':
      return [{ key: 'consequence', taken: text.trim() === '' ? 'text' : { kind: 'pain', painId, answer: { kind: 'consequence', text } } }];
  }
}

/** A benefit made from what somebody said; profit is the motive most benefits of capital goods answer to. */
export function newBenefit(text: string, motive: Motive | null, painId: Id | null): Taken | Missing {
  return text === '' ? 'text' : { kind: 'new-benefit', text, motive: motive ?? 'profit', painId };
}
