import '../../../shared/i18n/parts/watch';
import { CalendarPlus } from 'lucide-react';
import { icsFile } from '../../../shared/report/calendar/ics-file';
import { errorText } from '../../i18n/error-text';
import { useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { useToasts } from '../../ui/toast/toast-context';

/** Saves what is planned as a calendar file. */
export function CalendarButton() {
  const t = useTexts();
  const toasts = useToasts();
  const { documents } = useApi();
  const workbench = useWorkbench();
  const accounts = useTable('account');
  const save = async (): Promise<void> => {
    const planned = [...workbench.store.getState().tables.activity.values()].filter(({ doneOn }) => doneOn === null);
    const days = planned
      .flatMap(({ id, dueOn, subject, note, accountId, updatedAt }) => {
        const company = accounts.get(accountId)?.name ?? '';
        const title = [subject.trim() === '' ? t('today.unnamed') : subject, company].filter((part) => part !== '').join(' · ');
        return dueOn === null ? [] : [{ id, on: dueOn, title, note, changedAt: updatedAt }];
      })
      .sort((a, b) => (a.on < b.on ? -1 : 1));
    const written = await documents.saveText({ name: t('today.title'), kind: 'ics', text: icsFile(days) });
    if (written.ok) toasts.show({ tone: 'success', title: t('watch.calendar.saved', { name: written.value.fileName }) });
    else if (written.error.code !== 'cancelled') toasts.show({ tone: 'error', title: t('watch.calendar.failed'), description: errorText(t, written.error) });
  };
  return (
    <Button icon={CalendarPlus} onClick={() => void save()}>
      {t('watch.calendar.save')}
    </Button>
  );
}
