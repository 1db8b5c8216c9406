import { describe, expect, it, vi } from 'vitest';
import type { KeptPlace } from '../../electron/main/workspace/kept-place';
import { readAhead } from '../../electron/main/workspace/read-ahead';
import { ok } from '../../shared/errors/result';
import { account } from '../support/records/records';

const DEAL = '0195ce7c-2c00-7000-8000-000000000002';
const OTHER = '0195ce7c-2c00-7000-8000-000000000003';
const answer = ok({ records: [] });
const opened = (place: string, kept: KeptPlace | null = null) => {
  const load = vi.fn(async () => answer);
  return { load, ahead: readAhead(load, place, kept) };
};

describe('reading ahead', () => {
  it('asks for the deal the window opens at, and hands the answer out once', async () => {
    const { load, ahead } = opened(`/deals/${DEAL}/needs`);
    expect(load).toHaveBeenCalledExactlyOnceWith({ kind: 'deal', dealId: DEAL });
    expect(await ahead.take({ kind: 'deal', dealId: DEAL })).toBe(answer);
    expect(ahead.take({ kind: 'deal', dealId: DEAL })).toBeNull();
  });

  it('answers no other question', () => {
    const { ahead } = opened(`/deals/${DEAL}`);
    expect(ahead.take({ kind: 'overview' })).toBeNull();
    expect(ahead.take({ kind: 'deal', dealId: OTHER })).toBeNull();
    expect(ahead.take({ kind: 'deal', dealId: DEAL })).not.toBeNull();
  });

  it('hands out what the last run left of this deal, without asking', async () => {
    const company = account();
    const { load, ahead } = opened(`/deals/${DEAL}/needs`, { dealId: DEAL, records: [company] });
    expect(await ahead.take({ kind: 'deal', dealId: DEAL })).toEqual(ok({ records: [company] }));
    expect(load).not.toHaveBeenCalled();
  });

  it('does not take what was left of another deal', () => {
    const { load } = opened(`/deals/${DEAL}/needs`, { dealId: OTHER, records: [] });
    expect(load).toHaveBeenCalledOnce();
  });

  it('is forgotten when records change', () => {
    const { ahead } = opened(`/deals/${DEAL}`);
    ahead.drop();
    expect(ahead.take({ kind: 'deal', dealId: DEAL })).toBeNull();
  });

  it.each(['', '/today', '/deals', '/deals/none/needs'])('asks for nothing at %j', (place) => {
    const { load, ahead } = opened(place);
    expect(load).not.toHaveBeenCalled();
    expect(ahead.take({ kind: 'deal', dealId: DEAL })).toBeNull();
  });
});
