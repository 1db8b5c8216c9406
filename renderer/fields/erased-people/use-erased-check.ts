import { useState } from 'react';
import { fullName } from '../../../shared/domain/account/person';
import type { Day } from '../../../shared/domain/schema/values';
import type { AppError } from '../../../shared/errors/app-error';
import { useApi } from '../../stores/session-context';

/** Somebody who is entered by hand. */
type Entered = { firstName: string; lastName: string; email: string; company: string };

export type ErasedCheck = {
  /** Who is entered, where they were erased before. */
  found: { name: string; erasedOn: Day } | null;
  failure: AppError | null;
  isTakenBack: boolean;
  setTakenBack(isTaken: boolean): void;
  /** Whether somebody may be saved: they never were erased, or the user has said that they may come back. */
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
  return {
    found: answer?.found ?? null,
    failure: answer?.failure ?? null,
    isTakenBack,
    setTakenBack,
    mayBeAdded: async ({ firstName, lastName, email, company }) => {
      const who = { firstName, lastName, email, company };
      const key = JSON.stringify(who);
      if (answer?.key === key && answer.found !== null) return isTakenBack;
      const name = fullName({ title: '', firstName, lastName });
      const asked = await privacy.erasedAmong({ people: [{ emails: [email], name, companies: [company] }] });
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
