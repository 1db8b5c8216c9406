import type { SharingDecision, SharingMark } from '../../shared/contract/sharing-storage';
import { Edit } from '../../shared/document/edit';
import { stampDiff } from '../../shared/document/stamp';
import { draftRating } from '../../shared/domain/buying-center/draft-rating';
import type { Rating } from '../../shared/domain/buying-center/rating';
import { newId, newRecord } from './new-record';
import { useOwnColleague } from './own-colleague';
import { useSessionState } from './session-context';
import { useRecord, useTable, useWorkbench } from './workbench-context';

/**
 * Keeps both of two opinions about a rating: that of whose rating it is stays, the other becomes the rating of the colleague
 * it is from.
 * @returns makes the decision that does both or nothing; `null` where it is no rating, or both are from one colleague
 */
export function useKeepBoth({ type, record, opinions, field }: Extract<SharingMark, { kind: 'two-opinions' }>): (() => Promise<SharingDecision>) | null {
  const workbench = useWorkbench();
  const own = useOwnColleague();
  const user = useSessionState(({ sharing }) => sharing?.user ?? '');
  const rating = useRecord('rating', type === 'rating' ? record : undefined);
  const colleagues = useTable('colleague');
  if (rating === undefined || opinions.length !== 2) return null;
  const rater = (colleagues.get(rating.raterId)?.name ?? '') || (rating.raterId === own.id ? user : '');
  const staying = opinions.find(({ by }) => by === rater) ?? opinions[0];
  const other = opinions.find((opinion) => opinion !== staying);
  if (staying === undefined || other === undefined || other.by === '' || other.by === staying.by) return null;
  return async () => {
    // It is written past the store, beside what is on the disk.
    await workbench.flush();
    const { tables } = workbench.store.getState();
    const edit = new Edit();
    const known = [...tables.colleague.values()].find(({ name }) => name === other.by);
    const raterId = known?.id ?? newId();
    if (known === undefined) edit.add({ type: 'colleague', ...newRecord(), id: raterId, name: other.by, email: '' });
    const theirs = [...tables.rating.values()].find((one) => one.memberId === rating.memberId && one.raterId === raterId);
    const said = { [field]: other.value } as Partial<Rating>;
    const { memberId, accountId, dealId } = rating;
    // The rest of the rating is what somebody else said.
    if (theirs === undefined) edit.add({ ...draftRating({ bookkeeping: newRecord(), member: { id: memberId, accountId, dealId }, raterId }), ...said });
    else edit.update(theirs, said);
    return { kind: 'both', device: staying.device, stamp: staying.stamp, diff: stampDiff(edit.diff, tables, new Date().toISOString()) };
  };
}
