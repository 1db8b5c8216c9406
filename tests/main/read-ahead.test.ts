import { describe, expect, it, vi } from 'vitest';
import { readAhead } from '../../electron/main/workspace/read-ahead';
import { ok } from '../../shared/errors/result';

const DEAL = '0195ce7c-2c00-7000-8000-000000000002';
const OTHER = '0195ce7c-2c00-7000-8000-000000000003';
const answer = ok({ records: [] });
const opened = (place: string) => {
  const load = vi.fn(async () => answer);
  return { load, ahead: readAhead(load, place) };
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
