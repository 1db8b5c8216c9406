import { useEffect, useMemo, useState } from 'react';
import { fullName } from '../../../shared/domain/account/person';
import type { MergePlan } from '../../../shared/domain/org-chart/merge-plan';
import type { OrgChartPlan, PlannedPerson } from '../../../shared/domain/org-chart/plan';
import type { Day } from '../../../shared/domain/schema/values';
import type { AppError } from '../../../shared/errors/app-error';
import { useApi } from '../../stores/session-context';

/** People of a file who were erased; `key` is theirs in the plan. */
export type ErasedOfFile = { key: string; name: string; erasedOn: Day }[];

type Answer = { of: readonly PlannedPerson[]; company: string; erased: ErasedOfFile | null; failure: AppError | null };

const NOBODY: ErasedOfFile = [];

/**
 * Asks who of those a file brings anew was erased (art. 17 GDPR). Until it is known nothing may be written. Who is known already
 * did not come back with the file.
 *
 * @param company what the company they come to is called
 */
export function useErasedPeople(plan: OrgChartPlan, merge: MergePlan | null, company: string): { erased: ErasedOfFile; isKnown: boolean; failure: AppError | null; askAgain: () => void } {
  const { privacy } = useApi();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [asked, setAsked] = useState(0);
  const people = useMemo(() => {
    const brought = merge === null ? plan.people : merge.fresh.filter(({ personId }) => personId === null).map(({ person }) => person);
    return brought.filter(({ isPlaceholder }) => !isPlaceholder);
  }, [plan, merge]);

  useEffect(() => {
    let isWanted = true;
    const asks = people.map(({ firstName, lastName, email }) => ({ emails: [email], name: fullName({ title: '', firstName, lastName }), companies: [company] }));
    void privacy.erasedAmong({ people: asks }).then((result) => {
      if (!isWanted) return;
      if (!result.ok) return setAnswer({ of: people, company, erased: null, failure: result.error });
      const erased = people.flatMap((person, at) => {
        const erasedOn = result.value.erasedOn[at] ?? null;
        return erasedOn === null ? [] : [{ key: person.key, name: fullName(person), erasedOn }];
      });
      setAnswer({ of: people, company, erased, failure: null });
    });
    return () => {
      isWanted = false;
    };
  }, [privacy, people, company, asked]);

  const isCurrent = answer !== null && answer.of === people && answer.company === company;
  return {
    // The last answer stays in sight while the next one is on its way.
    erased: answer?.erased ?? NOBODY,
    isKnown: isCurrent && answer.erased !== null,
    failure: isCurrent ? answer.failure : null,
    askAgain: () => setAsked((count) => count + 1),
  };
}
