import type { TextDrift } from '../../../../shared/report/round-trip/drift';
import type { ReadParagraph } from './read-document';
import { similarity } from './similarity';

/** A paragraph below this likeness was not changed but replaced. */
const SAME_TEXT = 0.4;

type Part = 'terms' | 'letter';
type Change = { part: Part; drift: TextDrift };

/**
 * What became of the paragraphs outside of tables. Those that are the same in the same order stay; between them, what is
 * alike was changed, and the rest came or went. A new paragraph belongs to the part of the one before it.
 */
export function textDrift(before: readonly ReadParagraph[], now: readonly ReadParagraph[]): Change[] {
  const left = before.filter(({ text }) => text !== '');
  const right = now.filter(({ text }) => text !== '');
  const changes: Change[] = [];
  let part: Part = 'letter';
  const steps = [...commonParagraphs(left, right), { from: left.length, to: right.length }];
  let from = 0;
  let to = 0;
  for (const step of steps) {
    changes.push(...between(left.slice(from, step.from), right.slice(to, step.to), part));
    const same = left[step.from];
    if (same !== undefined) part = partOf(same);
    from = step.from + 1;
    to = step.to + 1;
  }
  return withMoves(changes);
}

const partOf = ({ mark }: ReadParagraph): Part => (mark?.kind === 'term' ? 'terms' : 'letter');

/** Where both say the same, in the same order: the longest common part. */
function commonParagraphs(left: readonly ReadParagraph[], right: readonly ReadParagraph[]): { from: number; to: number }[] {
  const width = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * width);
  for (let from = left.length - 1; from >= 0; from -= 1) {
    for (let to = right.length - 1; to >= 0; to -= 1) {
      lengths[from * width + to] =
        left[from]?.text === right[to]?.text
          ? (lengths[(from + 1) * width + to + 1] ?? 0) + 1
          : Math.max(lengths[(from + 1) * width + to] ?? 0, lengths[from * width + to + 1] ?? 0);
    }
  }
  const common: { from: number; to: number }[] = [];
  for (let from = 0, to = 0; from < left.length && to < right.length; ) {
    if (left[from]?.text === right[to]?.text) common.push({ from: from++, to: to++ });
    else if ((lengths[(from + 1) * width + to] ?? 0) >= (lengths[from * width + to + 1] ?? 0)) from += 1;
    else to += 1;
  }
  return common;
}

/** Paragraphs between two that stayed: by mark or likeness the same, in their order; the rest gone or new. */
function between(gone: readonly ReadParagraph[], come: readonly ReadParagraph[], part: Part): Change[] {
  const free = new Set(come.map((_, index) => index));
  const partner = new Map<number, number>();
  const isMarked = (one: ReadParagraph, other: ReadParagraph): boolean =>
    one.mark !== null && one.mark.kind === other.mark?.kind && one.mark.index === other.mark.index;
  gone.forEach((paragraph, index) => {
    const found = come.findIndex((other, at) => free.has(at) && isMarked(paragraph, other));
    if (found >= 0 && free.delete(found)) partner.set(index, found);
  });
  gone.forEach((paragraph, index) => {
    if (partner.has(index)) return;
    const best = [...free]
      .map((at) => ({ at, likeness: similarity(paragraph.text, come[at]?.text ?? '') }))
      .sort((a, b) => b.likeness - a.likeness)[0];
    if (best !== undefined && best.likeness >= SAME_TEXT && free.delete(best.at)) partner.set(index, best.at);
  });
  let last = part;
  const changes = gone.map((paragraph, index): Change => {
    last = partOf(paragraph);
    const to = come[partner.get(index) ?? -1]?.text ?? '';
    return { part: last, drift: { what: to === '' ? 'removed' : 'changed', label: labelOf(paragraph), from: paragraph.text, to } };
  });
  return [
    ...changes,
    ...[...free].map((index): Change => ({ part: last, drift: { what: 'added', label: '', from: '', to: come[index]?.text ?? '' } })),
  ];
}

/** A paragraph that went at one place and came at another was moved. */
function withMoves(changes: readonly Change[]): Change[] {
  const added = new Map(changes.flatMap((change, index) => (change.drift.what === 'added' ? [[change.drift.to, index] as const] : [])));
  const moved = new Set<number>();
  const told = changes.flatMap((change): Change[] => {
    const { drift } = change;
    const at = drift.what === 'removed' ? added.get(drift.from) : undefined;
    if (at === undefined || moved.has(at)) return [change];
    moved.add(at);
    return [{ ...change, drift: { ...drift, what: 'moved', to: drift.from } }];
  });
  return told.filter((change) => !(change.drift.what === 'added' && [...moved].some((index) => changes[index] === change)));
}

/** Terms begin with their label and a tab, which reads as a blank: the first word is enough to find them. */
const labelOf = ({ text }: ReadParagraph): string => text.split(' ')[0] ?? '';
