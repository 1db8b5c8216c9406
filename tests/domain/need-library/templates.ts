import type { NeedTemplate } from '../../../shared/domain/need-library/need-template';

const INSTANT = '2026-03-02T08:00:00.000Z';

/** An entry of the library with what a test cares about. */
export function templateOf(id: string, fields: Partial<NeedTemplate> = {}): NeedTemplate {
  return {
    type: 'needTemplate', id, createdAt: INSTANT, updatedAt: INSTANT, rev: 1, kind: 'pain', text: id, motive: null, urgency: null, valueFrom: null, valueTo: null,
    currency: 'EUR', segments: '', language: 'de', relievesId: null, isRemoved: false, ...fields,
  };
}
