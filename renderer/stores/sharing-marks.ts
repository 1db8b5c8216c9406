import { useState } from 'react';
import type { SharingDecision, SharingMark } from '../../shared/contract/sharing-storage';
import type { AppError } from '../../shared/errors/app-error';
import { useApi, useSession, useSessionState } from './session-context';

const NONE: readonly SharingMark[] = [];

export type TwoOpinions = Extract<SharingMark, { kind: 'two-opinions' }>;

/** The two opinions about one field of a record; `undefined` while there are none. */
export function useMarkAt(record: string | undefined, field: string): TwoOpinions | undefined {
  return useSessionState(({ sharingMarks }) => sharingMarks.find((mark): mark is TwoOpinions => isAbout(mark, record) && mark.field === field));
}

/** All fields of a record about which there are two opinions. */
export function useMarksOf(record: string | undefined): readonly TwoOpinions[] {
  const isMarked = useSessionState(({ sharingMarks }) => sharingMarks.some((mark) => isAbout(mark, record)));
  // Most rows have none, and those are not drawn again when some change elsewhere.
  const marks = useSessionState(({ sharingMarks }) => (isMarked ? sharingMarks : NONE));
  return marks.filter((mark): mark is TwoOpinions => isAbout(mark, record));
}

function isAbout(mark: SharingMark, record: string | undefined): mark is TwoOpinions {
  return mark.kind === 'two-opinions' && mark.record === record;
}

/**
 * Decides what colleagues did apart, for everybody.
 * @param onDecided called once it is decided, while the mark is still shown
 * @returns `decide` takes the decision, or what makes it, which is called once nobody can decide a second time
 */
export function useDecideMark(onDecided?: () => void): { decide: (id: string, decision: SharingDecision | (() => Promise<SharingDecision>)) => Promise<void>; isBusy: boolean; error: AppError | null } {
  const api = useApi();
  const session = useSession();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const decide = async (id: string, decision: SharingDecision | (() => Promise<SharingDecision>)): Promise<void> => {
    setBusy(true);
    const answer = await api.sharing.decide({ id, decision: typeof decision === 'function' ? await decision() : decision });
    setBusy(false);
    setError(answer.ok ? null : answer.error);
    if (answer.ok) onDecided?.();
    await session.readMarks();
  };
  return { decide, isBusy, error };
}
