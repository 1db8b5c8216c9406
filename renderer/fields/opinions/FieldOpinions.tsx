import { lazy, Suspense } from 'react';
import type { AnyRecord } from '../../../shared/domain/records';
import { useMarkAt } from '../../stores/sharing-marks';

const OpinionsMark = lazy(async () => ({ default: (await import('./OpinionsMark')).OpinionsMark }));

type Props = { record: Pick<AnyRecord, 'type' | 'id'> | undefined; field: string; label: string };

/** At a field: that colleagues said two things of it without seeing each other. Nothing while nobody did. */
export function FieldOpinions({ record, field, label }: Props) {
  const mark = useMarkAt(record?.id, field);
  if (mark === undefined) return null;
  return (
    <Suspense fallback={null}>
      <OpinionsMark mark={mark} label={label} />
    </Suspense>
  );
}
