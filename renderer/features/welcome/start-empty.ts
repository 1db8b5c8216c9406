import type { Session } from '../../stores/session';
import { newRecord } from '../../stores/new-record';
import { newCompanyProfile } from '../../stores/new-company-profile';
import type { Workbench } from '../../stores/workbench';

/** Begins with an empty workspace: makes the user a colleague and, when it is named, their company. One step. */
export function startEmpty(workbench: Workbench, session: Session, own: { name: string; company: string }): void {
  const me = { type: 'colleague', ...newRecord(), name: own.name, email: '' } as const;
  workbench.change('welcome.steps.startEmpty', (edit) => {
    edit.add(me);
    if (own.company !== '') edit.add(newCompanyProfile(own.company));
  });
  session.set({ colleagueId: me.id });
}
