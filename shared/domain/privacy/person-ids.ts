import type { AnyRecord } from '../records';
import type { Id } from '../schema/values';
import { isId, visitRecord, type RecordPart } from './record-texts';

/** The ids that stand for somebody: their record's, and their cards' on the maps of deals, also of maps they are no longer on. */
export function idsOfPerson(personId: Id, records: Iterable<AnyRecord>): ReadonlySet<Id> {
  const ids = new Set([personId]);
  for (const record of records) {
    visitRecord(record, {
      part: (part) => {
        if (part['personId'] !== personId) return true;
        // What was on a map says in `was` who it was; its id stands around it.
        if (part['type'] === 'member' && isId(part['id'])) ids.add(part['id']);
        if (isId(part['memberId'])) ids.add(part['memberId']);
        return true;
      },
    });
    if (record.type === 'memberChange' && record.was?.['personId'] === personId) ids.add(record.subjectId);
  }
  return ids;
}

/** Whether a part of a record is about one of these: it is theirs, or one of its fields names them, alone or in a list. */
export function isPartOf(part: RecordPart, ids: ReadonlySet<string>): boolean {
  return Object.values(part).some((value) => (typeof value === 'string' ? ids.has(value) : Array.isArray(value) && value.some((item) => typeof item === 'string' && ids.has(item))));
}
