import type { Day, Id } from '../schema/values';
import { inOrder } from '../offer/in-order';
import type { GuideQuestion } from './guide-question';
import { asksAbout, pointOfKey, questionKey, type OpenPoint } from './open-point';
import { rankedPoints, type GuideReason, type GuideState, type RankedPoint } from './ranked-points';

/** As many questions as a visit holds beside everything else that is said there. */
export const MOST_QUESTIONS = 7;

/** One question of a guide. `key`: the open point's name, or the record's id for a question of the user's own. */
export type GuideItem = {
  key: string;
  /** `null` for a question of the user's own. */
  point: OpenPoint | null;
  /** Why it is asked; `null` for an own question, and once it was put and its point is closed. */
  reason: GuideReason | null;
  /** What the user decided about it, if anything. */
  record: GuideQuestion | null;
};

/** The questions to one person. */
export type PersonGuide = {
  memberId: Id;
  /** To be put at the next visit, in their order; at most `MOST_QUESTIONS` unless the user wants more. */
  open: readonly GuideItem[];
  /** Put already, the last answered first. */
  asked: readonly GuideItem[];
  /** Left out by the user while their point is still open. */
  dropped: readonly GuideItem[];
  /** Open points that found no room. */
  more: number;
};

/**
 * The questions to each person of a deal: what the user arranged, then what follows from the open points by what an
 * answer would unlock, then own questions. What the user wrote, changed or placed always stays; open points fill up to
 * `MOST_QUESTIONS`.
 * @param questions all records of the deal, in any order
 * @param today the day the guide is read on
 */
export function conversationGuide(state: GuideState, questions: readonly GuideQuestion[], today: Day): PersonGuide[] {
  const ranked = rankedPoints(state);
  return state.members.map(({ id }) => {
    const own = questions.filter(({ memberId }) => memberId === id);
    return personGuide(id, ranked.get(id) ?? [], own, today);
  });
}

function personGuide(memberId: Id, ranked: readonly RankedPoint[], questions: readonly GuideQuestion[], today: Day): PersonGuide {
  const decided = decisions(questions);
  // Who spoke of a pain today need not confirm it in the next breath; somebody else can.
  const saidToday = (point: OpenPoint): boolean =>
    point.kind === 'confirm' && [...decided.values()].some((question) => question.answeredOn === today && asksAbout(question, point.painId));
  const derived = ranked
    .filter(({ point }) => !saidToday(point))
    .map(({ point, reason }): GuideItem => {
      const key = questionKey(point);
      return { key, point, reason, record: decided.get(key) ?? null };
    });
  const isOpen = new Set(derived.map(({ key }) => key));
  const closed = [...decided.values()]
    .filter((record) => record.openPoint !== '' && record.isAsked && !isOpen.has(record.openPoint))
    .map((record): GuideItem => ({ key: record.openPoint, point: pointOfKey(record.openPoint), reason: null, record }));
  const own = [...decided.values()]
    .filter(({ openPoint }) => openPoint === '')
    .sort((a, b) => compare(a.id, b.id))
    .map((record): GuideItem => ({ key: record.id, point: null, reason: null, record }));

  const all = [...derived, ...own];
  const wanted = all.filter(({ record }) => record === null || (!record.isAsked && !record.isDropped));
  const room = MOST_QUESTIONS - wanted.filter(isTouched).length;
  let filled = 0;
  const open = wanted.filter((item) => isTouched(item) || (filled += 1) <= room);
  return {
    memberId,
    open: arranged(open),
    asked: [...all, ...closed].filter(({ record }) => record?.isAsked === true).sort(lastAnsweredFirst),
    dropped: derived.filter(({ record }) => record !== null && record.isDropped && !record.isAsked),
    more: wanted.length - open.length,
  };
}

/**
 * The decision that counts for each question to one person, by the question's key: the newest where two colleagues
 * decided while apart.
 */
export function decisions(questions: readonly GuideQuestion[]): ReadonlyMap<string, GuideQuestion> {
  const found = new Map<string, GuideQuestion>();
  for (const question of questions) {
    const key = question.openPoint === '' ? question.id : question.openPoint;
    const known = found.get(key);
    if (known === undefined || compare(known.updatedAt, question.updatedAt) < 0 || (known.updatedAt === question.updatedAt && compare(known.id, question.id) < 0)) {
      found.set(key, question);
    }
  }
  return found;
}

/** Whether the user wants this very question. */
function isTouched({ point, record }: GuideItem): boolean {
  return point === null || (record !== null && (record.text.trim() !== '' || record.answer.trim() !== '' || record.orderKey !== null));
}

/** Placed ones first, in their places; the rest as they came. */
function arranged(items: readonly GuideItem[]): GuideItem[] {
  const placed = items.flatMap((item) => {
    const orderKey = item.record?.orderKey ?? null;
    return item.record === null || orderKey === null ? [] : [{ id: item.record.id, orderKey, item }];
  });
  return [...inOrder(placed).map(({ item }) => item), ...items.filter(({ record }) => (record?.orderKey ?? null) === null)];
}

function lastAnsweredFirst(a: GuideItem, b: GuideItem): number {
  const day = (item: GuideItem): string => item.record?.answeredOn ?? '';
  return compare(day(b), day(a)) || compare(b.record?.updatedAt ?? '', a.record?.updatedAt ?? '') || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
