import { withMissingFields, type RawRecord } from './migration';

/** What records of a type got with schema 2, as it stands for those who never said anything about it. */
const ADDED: Readonly<Record<string, RawRecord>> = {
  member: { formalAuthority: null, lastContactOn: null },
  benefit: { lintOverride: '' },
  pain: { costOccurrences: null, costSpan: 'year', costHours: null, costRate: null, consequences: '', eventText: '', eventOn: null },
  rating: { attitudeWanted: null, adaptability: null, leadingMotive: null, secondMotive: null, evidenceSource: '', evidenceOn: null },
};

/**
 * Members and ratings get the fields of the buying-center editor, benefits the reason against the lint's verdict,
 * pains how their cost was worked out and what presses. A field that is there already is kept: a newer
 * version may have written it.
 */
export function toSchema2(record: RawRecord): RawRecord {
  return withMissingFields(record, ADDED[String(record['type'])] ?? {});
}
