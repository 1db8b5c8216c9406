import type { CompanyDraft, PersonDraft } from '../drafts/drafts';

type Draft = CompanyDraft | PersonDraft;

/**
 * Two entries of a file taken as one: the first keeps what it says, the second fills what is empty, lists hold what both
 * have. A text that differs goes into the note, so that nothing is lost.
 */
export function joinDrafts<D extends Draft>(first: D, second: D): D {
  const joined: Record<string, unknown> = { ...first };
  const differing: string[] = [];
  for (const [field, value] of Object.entries(second)) {
    const own = joined[field];
    if (KEPT.has(field)) continue;
    if (Array.isArray(own) && Array.isArray(value)) joined[field] = [...own, ...value.filter((entry) => !own.some((other) => JSON.stringify(other) === JSON.stringify(entry)))];
    else if (own === '' || own === null || own === 'unknown') joined[field] = value;
    else if (typeof value === 'string' && value !== '' && value !== 'unknown' && value !== own && field !== 'note') differing.push(value);
  }
  joined['note'] = [first.note, second.note === first.note ? '' : second.note, ...differing].filter(Boolean).join('\n\n');
  return joined as D;
}

/** What says where an entry stands in the file. */
const KEPT = new Set(['line', 'id', 'company', 'companyReference', 'photo', 'displayName', 'note', 'further']);
