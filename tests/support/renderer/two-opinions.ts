import type { TwoOpinions } from '../../../renderer/stores/sharing-marks';
import type { AnyRecord } from '../../../shared/domain/records';
import { documentOf, WORKSPACE_DOCUMENT } from '../../../shared/domain/sync/shared-scope';

/** The 25th of March 2026, 8 o'clock, as devices stamp what they write. */
export const STAMP = Date.parse('2026-03-25T08:00:00.000Z') * 4096;

/** That Ben and Anna said two things of a field while they were apart; Ben's is shown. */
export function twoOpinions(record: AnyRecord, field: string, values: readonly [unknown, unknown], names: Readonly<Record<string, string>> = {}): TwoOpinions {
  const [shown, other] = values;
  return {
    kind: 'two-opinions', id: `${record.id} ${field}`, document: documentOf(record) ?? WORKSPACE_DOCUMENT, type: record.type, record: record.id, accountId: 'accountId' in record ? record.accountId : null, title: 'Anna Vogt', field,
    opinions: [{ device: 'b', value: shown, stamp: STAMP, by: 'Ben', names }, { device: 'a', value: other, stamp: STAMP - 4096, by: 'Anna', names }],
  };
}
