import { describe, expect, it } from 'vitest';
import type { Concession } from '../../../shared/domain/negotiation/concession';
import type { Demand } from '../../../shared/domain/negotiation/demand';
import type { NegotiationRound } from '../../../shared/domain/negotiation/negotiation-round';
import { demandRemoval, roundRemoval } from '../../../shared/domain/negotiation/removal';

const round = { id: 'r1' } as NegotiationRound;
const demand = (id: string, roundId: string): Demand => ({ id, roundId }) as Demand;
const concession = (id: string, roundId: string, demandId: string | null): Concession => ({ id, roundId, demandId }) as Concession;
const d1 = demand('d1', 'r1');
const d2 = demand('d2', 'r2');
const c1 = concession('c1', 'r1', 'd1');
const c2 = concession('c2', 'r2', 'd1');
const c3 = concession('c3', 'r2', 'd2');

describe('what goes with a part of a negotiation', () => {
  it('with a round its demands and what was given in it; what was given elsewhere for its demands stays, without them', () => {
    expect(roundRemoval(round, [d1, d2], [c1, c2, c3])).toEqual({ removed: [round, d1, c1], released: [c2] });
  });
  it('with a demand nothing; what was given for it stays', () => {
    expect(demandRemoval(d1, [c1, c2, c3])).toEqual({ removed: [d1], released: [c1, c2] });
  });
});
