import type { GuideQuestion } from '../../../shared/domain/conversation-guide/guide-question';

const INSTANT = '2026-03-02T08:00:00.000Z';

/** A decision about a question to `boss`, with what a test cares about. */
export function questionOf(id: string, openPoint: string, fields: Partial<GuideQuestion> = {}): GuideQuestion {
  return {
    type: 'guideQuestion', id, createdAt: INSTANT, updatedAt: INSTANT, rev: 1, accountId: 'account', dealId: 'deal', memberId: 'boss',
    openPoint, text: '', isDropped: false, isAsked: false, answer: '', answeredOn: null, orderKey: null, ...fields,
  };
}
