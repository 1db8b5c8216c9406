import '../../shared/i18n/parts/watch';
import { CalendarPlus } from 'lucide-react';
import { icsFile, type CalendarDay } from '../../shared/report/calendar/ics-file';
import { errorText } from '../i18n/error-text';
import { useTexts } from '../i18n/texts';
import { useApi } from '../stores/session-context';
import { Button } from '../ui/button/Button';
import { useToasts } from '../ui/toast/toast-context';

/** Saves days as a calendar file. They are asked for when the button is pressed. */
export function SaveCalendarButton({ name, days, size = 'medium' }: { name: string; days: () => readonly CalendarDay[]; size?: 'medium' | 'small' }) {
  const t = useTexts();
  const toasts = useToasts();
  const { documents } = useApi();
  const save = async (): Promise<void> => {
    const inOrder = [...days()].sort((a, b) => (a.on < b.on ? -1 : 1));
    const written = await documents.saveText({ name, kind: 'ics', text: icsFile(inOrder) });
    if (written.ok) toasts.show({ tone: 'success', title: t('watch.calendar.saved', { name: written.value.fileName }) });
    else if (written.error.code !== 'cancelled') toasts.show({ tone: 'error', title: t('watch.calendar.failed'), description: errorText(t, written.error) });
  };
  return (
    <Button icon={CalendarPlus} size={size} onClick={() => void save()}>
      {t('watch.calendar.save')}
    </Button>
  );
}
