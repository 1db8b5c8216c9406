import { describe, expect, it } from 'vitest';
import { OFFER_STATUSES, type OfferStatus } from '../../../shared/domain/offer/offer';
import { correctDay, isDecided, isFrozen, moveStatus, newVersion, reopen, type StatusFields } from '../../../shared/domain/offer/offer-status';

const DAYS = { releasedOn: '2026-03-02', sentOn: '2026-03-03', negotiatingOn: '2026-03-10', decidedOn: '2026-03-20' } as const;
const at = (status: OfferStatus, days: Partial<StatusFields> = {}): StatusFields => ({ status, releasedOn: null, sentOn: null, negotiatingOn: null, decidedOn: null, ...days });

describe('the way of an offer', () => {
  const allowed = new Set([
    'draft released', 'released sent', 'sent negotiating', 'sent won', 'sent lost', 'sent no-decision', 'negotiating won', 'negotiating lost', 'negotiating no-decision',
  ]);
  const pairs = OFFER_STATUSES.flatMap((from) => OFFER_STATUSES.map((to) => [from, to] as const));
  it.each(pairs)('from %s to %s', (from, to) => {
    expect(moveStatus(at(from), to, '2026-03-01').ok).toBe(allowed.has(`${from} ${to}`));
  });

  it.each([
    ['draft', 'released', {}, 'releasedOn'],
    ['released', 'sent', { releasedOn: DAYS.releasedOn }, 'sentOn'],
    ['sent', 'negotiating', { sentOn: DAYS.sentOn }, 'negotiatingOn'],
    ['negotiating', 'won', { negotiatingOn: DAYS.negotiatingOn }, 'decidedOn'],
    ['sent', 'no-decision', { sentOn: DAYS.sentOn }, 'decidedOn'],
  ] as const)('%s to %s keeps the day', (from, to, days, field) => {
    expect(moveStatus(at(from, days), to, '2026-03-20')).toEqual({ ok: true, changes: { status: to, [field]: '2026-03-20' } });
  });

  it('takes no day before an earlier step', () => {
    const sent = at('sent', { releasedOn: DAYS.releasedOn, sentOn: DAYS.sentOn });
    expect(moveStatus(sent, 'won', '2026-03-02')).toEqual({ ok: false, problem: { code: 'before', after: '2026-03-03' } });
    expect(moveStatus(sent, 'won', '2026-03-03').ok).toBe(true);
  });

  it('says from where to where there is no way', () => {
    expect(moveStatus(at('draft'), 'won', '2026-03-02')).toEqual({ ok: false, problem: { code: 'not-from-here', from: 'draft', to: 'won' } });
  });
});

describe('days of steps that are done', () => {
  const won = at('won', DAYS);
  it.each([
    ['sentOn', '2026-03-02', true],
    ['sentOn', '2026-03-01', false],
    ['sentOn', '2026-03-11', false],
    ['decidedOn', '2026-04-01', true],
    ['releasedOn', '2026-03-04', false],
  ] as const)('%s on %s: %s', (field, day, ok) => {
    expect(correctDay(won, field, day).ok).toBe(ok);
  });
});

describe('versions', () => {
  it('a draft can be written in, everything else is frozen', () => {
    expect(OFFER_STATUSES.filter((status) => !isFrozen({ status }))).toEqual(['draft']);
    expect(OFFER_STATUSES.filter((status) => isDecided({ status }))).toEqual(['won', 'lost', 'no-decision']);
  });

  it.each(['released', 'sent', 'negotiating'] as const)('a new one of a %s offer is a draft without days', (status) => {
    expect(newVersion({ ...at(status, DAYS), version: 2 })).toEqual({
      version: 3, status: 'draft', releasedOn: null, sentOn: null, negotiatingOn: null, decidedOn: null, motiveGapReason: '',
    });
  });

  it.each(['draft', 'won', 'lost', 'no-decision'] as const)('there is no new one of a %s offer', (status) => {
    expect(newVersion({ ...at(status), version: 1 })).toBeNull();
  });

  it('a decision can be taken back', () => {
    expect(reopen(at('lost', DAYS))).toEqual({ ok: true, changes: { status: 'negotiating', decidedOn: null } });
    expect(reopen(at('won', { ...DAYS, negotiatingOn: null }))).toEqual({ ok: true, changes: { status: 'sent', decidedOn: null } });
    expect(reopen(at('sent')).ok).toBe(false);
  });
});
