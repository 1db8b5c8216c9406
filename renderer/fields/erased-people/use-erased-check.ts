import { useRef, useState } from 'react';
import type { Day } from '../../../shared/domain/schema/values';
import type { AppError } from '../../../shared/errors/app-error';
import { useApi } from '../../stores/session-context';

/** Somebody who is entered by hand; `name` without a title. */
type Entered = { name: string; email: string; company: string };

export type ErasedCheck = {
  /** Who is entered, where they were erased before. */
  found: { name: string; erasedOn: Day } | null;
  failure: AppError | null;
  isTakenBack: boolean;
  isAsking: boolean;
  setTakenBack(isTaken: boolean): void;
  /** Whether somebody may be saved: they never were erased, or the user has said that they may come back. Not while it is asked already. */
  mayBeAdded(who: Entered): Promise<boolean>;
  /** Something else is typed: what was found is about nobody any more. */
  forget(): void;
};

type Answer = { key: string; found: ErasedCheck['found']; failure: AppError | null };

/** Asks whether somebody was erased (art. 17 GDPR) before they are entered anew by hand. Until it is known nothing may be written. */
export function useErasedCheck(): ErasedCheck {
  const { privacy } = useApi();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isTakenBack, setTakenBack] = useState(false);
  const [isAsking, setAsking] = useState(false);
  // A second press can come before it is drawn that the first one asks.
  const asks = useRef(false);
  return {
    found: answer?.found ?? null,
    failure: answer?.failure ?? null,
    isTakenBack,
    isAsking,
    setTakenBack,
    mayBeAdded: async ({ name, email, company }) => {
      if (asks.current) return false;
      const key = JSON.stringify([name, email, company]);
      if (answer?.key === key && answer.found !== null) return isTakenBack;
      asks.current = true;
      setAsking(true);
      const asked = await privacy.erasedAmong({ people: [{ emails: [email], name, companies: [company] }] });
      asks.current = false;
      setAsking(false);
      const erasedOn = asked.ok ? (asked.value.erasedOn[0] ?? null) : null;
      setAnswer({ key, found: erasedOn === null ? null : { name, erasedOn }, failure: asked.ok ? null : asked.error });
      setTakenBack(false);
      return asked.ok && erasedOn === null;
    },
    forget: () => {
      setAnswer(null);
      setTakenBack(false);
    },
  };
}
