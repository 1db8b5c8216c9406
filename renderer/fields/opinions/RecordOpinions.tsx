import { lazy, Suspense } from 'react';
import type { AnyRecord } from '../../../shared/domain/records';
import { useMarksOf } from '../../stores/sharing-marks';

const RecordMarks = lazy(async () => ({ default: (await import('./RecordMarks')).RecordMarks }));

type Props = {
  record: Pick<AnyRecord, 'id'> | null | undefined;
  /** These fields alone; all where they are left out. */
  only?: readonly string[];
  /** Fields that have a mark of their own beside them. */
  apart?: readonly string[];
};

/** At a row, a card or a form: what colleagues said two things of that has no label there to stand beside. Nothing while nobody did. */
export function RecordOpinions({ record, only, apart = [] }: Props) {
  const marks = useMarksOf(record?.id).filter(({ field }) => !apart.includes(field) && (only === undefined || only.includes(field)));
  if (marks.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <RecordMarks marks={marks} />
    </Suspense>
  );
}
