import type { CalendarDay } from '../../../shared/report/calendar/ics-file';
import { loyaltyDays } from '../../fields/loyalty-days';
import { SaveCalendarButton } from '../../fields/SaveCalendarButton';
import { useTexts } from '../../i18n/texts';
import { useWorkbench } from '../../stores/workbench-context';

/** Saves what is planned as a calendar file. */
export function CalendarButton() {
  const t = useTexts();
  const workbench = useWorkbench();
  const days = (): CalendarDay[] => {
    const { activity, account, loyaltyMeasure, sponsorPair, person } = workbench.store.getState().tables;
    const companyOf = (accountId: string): string => account.get(accountId)?.name ?? '';
    const steps = [...activity.values()].flatMap(({ id, dueOn, doneOn, subject, note, accountId, updatedAt }) => {
      const title = [subject.trim() === '' ? t('today.unnamed') : subject, companyOf(accountId)].filter((part) => part !== '').join(' · ');
      return dueOn === null || doneOn !== null ? [] : [{ id, on: dueOn, title, note, changedAt: updatedAt }];
    });
    return [...steps, ...loyaltyDays(t, { measures: loyaltyMeasure.values(), sponsors: sponsorPair.values(), persons: person, companyOf })];
  };
  return <SaveCalendarButton name={t('today.title')} days={days} />;
}
