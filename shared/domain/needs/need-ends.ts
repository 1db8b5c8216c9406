import type { Id } from '../schema/values';
import type { NeedLink, NeedLinkKind } from './need-link';

/** What a link on the needs canvas can end at. */
export type NeedEnd = { type: 'pain' | 'benefit' | 'member'; id: Id };

/** Which types of records a kind of link joins, from and to. */
export const LINK_ENDS = {
  owner: ['pain', 'member'],
  relieves: ['benefit', 'pain'],
  serves: ['benefit', 'member'],
} as const satisfies Record<NeedLinkKind, readonly [NeedEnd['type'], NeedEnd['type']]>;

/** The link that would join two ends, whichever is named first; `null` where nothing can join them. */
export function linkBetween(a: NeedEnd, b: NeedEnd): Pick<NeedLink, 'kind' | 'fromId' | 'toId'> | null {
  for (const kind of Object.keys(LINK_ENDS) as NeedLinkKind[]) {
    const [from, to] = LINK_ENDS[kind];
    if (a.type === from && b.type === to) return { kind, fromId: a.id, toId: b.id };
    if (b.type === from && a.type === to) return { kind, fromId: b.id, toId: a.id };
  }
  return null;
}
