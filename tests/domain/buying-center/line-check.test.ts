import { describe, expect, it } from 'vitest';
import { lineCheck } from '../../../shared/domain/buying-center/line-check';
import type { Relation } from '../../../shared/domain/buying-center/relation';

type Line = Pick<Relation, 'kind' | 'fromId' | 'toId'>;
const line = (kind: Line['kind'], fromId: string, toId: string): Line => ({ kind, fromId, toId });
const there = [line('reports-to', '3', '2'), line('reports-to', '2', '1'), line('informal', '1', '3'), line('influence', '1', '2'), line('conflict', '2', '3')];

describe('lineCheck', () => {
  it.each<[string, Line, object]>([
    ['to oneself', line('informal', '1', '1'), { ok: false, error: { code: 'self' } }],
    ['a reporting line that is there', line('reports-to', '3', '2'), { ok: false, error: { code: 'duplicate' } }],
    ['an informal line that is there', line('informal', '1', '3'), { ok: false, error: { code: 'duplicate' } }],
    ['an informal line that is there the other way round', line('informal', '3', '1'), { ok: false, error: { code: 'duplicate' } }],
    ['a conflict that is there the other way round', line('conflict', '3', '2'), { ok: false, error: { code: 'duplicate' } }],
    ['an influence that is there', line('influence', '1', '2'), { ok: false, error: { code: 'duplicate' } }],
    ['an influence back', line('influence', '2', '1'), { ok: true, value: undefined }],
    ['a second boss', line('reports-to', '3', '1'), { ok: true, value: undefined }],
    ['a conflict beside an influence', line('conflict', '1', '2'), { ok: true, value: undefined }],
    ['a boss who reports to their own report', line('reports-to', '2', '3'), { ok: false, error: { code: 'circle', path: ['2', '3', '2'] } }],
    ['a circle over three', line('reports-to', '1', '3'), { ok: false, error: { code: 'circle', path: ['1', '3', '2', '1'] } }],
    ['an influence against the reporting line', line('influence', '1', '3'), { ok: true, value: undefined }],
  ])('%s', (_name, wanted, expected) => {
    expect(lineCheck(there, wanted)).toEqual(expected);
  });
});
