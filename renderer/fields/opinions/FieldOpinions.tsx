import { lazy, Suspense } from 'react';
import type { AnyRecord } from '../../../shared/domain/records';
import { useMarkAt } from '../../stores/sharing-marks';
import type { MarkLook } from './OpinionsMark';

const OpinionsMark = lazy(async () => ({ default: (await import('./OpinionsMark')).OpinionsMark }));

type Props = {
  record: Pick<AnyRecord, 'id'> | null | undefined;
  field: string;
  label: string;
  /** `icon` where there is little room, `named` where the field's name does not stand beside it. */
  look?: MarkLook | undefined;
};

/** At a field: that colleagues said two things of it without seeing each other. Nothing while nobody did. */
export function FieldOpinions({ record, field, label, look = 'short' }: Props) {
  const mark = useMarkAt(record?.id, field);
  if (mark === undefined) return null;
  return (
    <Suspense fallback={null}>
      <OpinionsMark mark={mark} label={label} look={look} />
    </Suspense>
  );
}
