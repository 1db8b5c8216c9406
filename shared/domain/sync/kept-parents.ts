import { pointOfKey } from '../conversation-guide/open-point';
import type { RecordType } from '../records';

/** A row as far as its place among others goes. */
export type PlacedRow = { type: string; id: string; fields: Readonly<Record<string, unknown>>; isDeleted: boolean; left: ReadonlySet<string> };

/** What a field names; `parts`: the types that are a part of what they name and go with it for good, where not all are; `outlives`: that need it not. */
type Tie = { to: RecordType | 'any'; parts?: readonly RecordType[]; outlives?: readonly RecordType[] };

/**
 * The fields by which records hang on others, a part of which goes with what it is a part of, as where that is deleted by hand. Lines lead
 * from and to records of several types, so theirs name no type.
 */
const TIES: readonly (readonly [field: string, Tie])[] = Object.entries({
  accountId: { to: 'account' },
  dealId: { to: 'deal' },
  offerId: { to: 'offer' },
  roundId: { to: 'negotiationRound' },
  fromId: { to: 'any' },
  toId: { to: 'any' },
  activityId: { to: 'activity' },
  // What was asked for was asked for. What happened to a card stays told without it: that a line of it went is no wish to have it back.
  memberId: { to: 'member', parts: ['rating', 'criterion', 'guideQuestion'], outlives: ['memberChange'] },
  personId: { to: 'person', parts: ['portrait', 'offerRecipient'] },
  // A promise is measured also when nobody argues with it any more.
  benefitId: { to: 'benefit', parts: ['argument'], outlives: ['realisation'] },
  segmentId: { to: 'marketSegment', parts: ['segmentCriterion'] },
  scorecardId: { to: 'scorecard', parts: ['scorecardCriterion'] },
  presetId: { to: 'termsPreset', parts: ['termsPresetStep'] },
  priceListId: { to: 'priceList', parts: ['price'] },
  productId: { to: 'product', parts: ['price'] },
} satisfies Record<string, Tie>);

type NamedRow = Pick<PlacedRow, 'type' | 'id' | 'fields'>;
/** What a row hangs on, and whether it is a part of that. */
type Hold = { id: string; type: RecordType | 'any'; isWhole: boolean };

function holdsOf(row: NamedRow): Hold[] {
  const includes = (types: readonly string[] | undefined): boolean => types?.includes(row.type) === true;
  const named = TIES.flatMap(([field, { to, parts, outlives }]): Hold[] => {
    const id = row.fields[field];
    return typeof id !== 'string' || id === row.id || includes(outlives) ? [] : [{ id, type: to, isWhole: parts === undefined || includes(parts) }];
  });
  return [...named, ...askedAbout(row)];
}

/** The pain or benefit a question asks about, without which it makes no sense. */
function askedAbout({ type, fields: { openPoint } }: NamedRow): Hold[] {
  const point = type === 'guideQuestion' && typeof openPoint === 'string' ? pointOfKey(openPoint) : null;
  if (point === null) return [];
  if ('painId' in point) return [{ id: point.painId, type: 'pain', isWhole: true }];
  return 'benefitId' in point ? [{ id: point.benefitId, type: 'benefit', isWhole: true }] : [];
}

/** The rows a row belongs to or leads to, of which it could be said that it hangs on them. */
export function parentsOf(row: NamedRow): { id: string; type: RecordType | 'any' }[] {
  return holdsOf(row);
}

/** What lives as a part of a row, and of its parts. */
export function partsOf<T extends PlacedRow>(rows: readonly T[], id: string): T[] {
  const parts: T[] = [];
  const whole = new Set([id]);
  const living = rows.filter(({ isDeleted }) => !isDeleted).map((row) => ({ row, wholes: holdsOf(row).filter(({ isWhole }) => isWhole) }));
  for (let before = 0; before < whole.size; ) {
    before = whole.size;
    for (const { row, wholes } of living) {
      if (whole.has(row.id) || !wholes.some((hold) => whole.has(hold.id))) continue;
      whole.add(row.id);
      parts.push(row);
    }
  }
  return parts;
}

/**
 * Deleted rows that something living belongs to of which the deletion did not know, with what that is: one deleted a company
 * while another added a contact. They are kept and told, so that nothing hangs on what is not there. Found over several steps: a line keeps its
 * person, who keeps the deal.
 */
export function keptParents(rows: readonly PlacedRow[]): Map<string, string[]> {
  const deleted = new Map(rows.filter(({ isDeleted }) => isDeleted).map((row) => [row.id, row]));
  const kept = new Map<string, string[]>();
  if (deleted.size === 0) return kept;
  const queue = rows.filter(({ isDeleted }) => !isDeleted);
  for (const child of queue) {
    for (const { id, type } of parentsOf(child)) {
      const parent = deleted.get(id);
      if (parent === undefined || parent.left.has(child.id) || (type !== 'any' && parent.type !== type)) continue;
      const children = kept.get(parent.id);
      if (children !== undefined) {
        children.push(child.id);
        continue;
      }
      kept.set(parent.id, [child.id]);
      queue.push(parent);
    }
  }
  for (const children of kept.values()) children.sort();
  return kept;
}
