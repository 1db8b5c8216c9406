import { element, type XmlTree } from './xml-tree';

/**
 * Bookmarks by which an edited file is read back: they stay with their row or paragraph when it is moved, and go with it
 * when it is deleted. Word shows none whose name begins with an underscore.
 */
export const MARK = { position: '_WbPos', total: '_WbSum', payment: '_WbPay', term: '_WbTerm', heading: '_Toc' } as const;
export type MarkKind = Exclude<keyof typeof MARK, 'heading'>;

/** Ids that no bookmark of a company template has, whose own count from 0. */
const FIRST_ID = 700_000;
const ROOM = 100_000;
const OFFSETS: Record<keyof typeof MARK, number> = { position: 0, total: 1, payment: 2, term: 3, heading: 4 };

/** A bookmark of no length in front of what follows. */
export function mark(kind: keyof typeof MARK, index: number): XmlTree[] {
  const id = FIRST_ID + OFFSETS[kind] * ROOM + index;
  return [element('w:bookmarkStart', { 'w:id': id, 'w:name': `${MARK[kind]}${index}` }), element('w:bookmarkEnd', { 'w:id': id })];
}

/** Kind and index a bookmark's name says; `null` for a bookmark that is not ours. */
export function markOf(name: string): { kind: MarkKind; index: number } | null {
  const [, prefix = '', digits = ''] = /^(_Wb[A-Za-z]+)(\d{1,6})$/.exec(name) ?? [];
  const kind = (['position', 'total', 'payment', 'term'] as const).find((one) => MARK[one] === prefix);
  return kind === undefined ? null : { kind, index: Number(digits) };
}
