import '../../shared/i18n/parts/watch';
import { CalendarPlus } from 'lucide-react';
import { icsFile, type CalendarDay } from '../../shared/report/calendar/ics-file';
import { useTexts } from '../i18n/texts';
import { Button } from '../ui/button/Button';
import { useSaveText } from './report-table/use-save-text';

/** Saves days as a calendar file. They are asked for when the button is pressed. */
export function SaveCalendarButton({ name, days, size = 'medium' }: { name: string; days: () => readonly CalendarDay[]; size?: 'medium' | 'small' }) {
  const t = useTexts();
  const saveText = useSaveText();
  const save = (): Promise<void> => saveText(name, 'ics', icsFile([...days()].sort((a, b) => (a.on < b.on ? -1 : 1))));
  return (
    <Button icon={CalendarPlus} size={size} onClick={() => void save()}>
      {t('watch.calendar.save')}
    </Button>
  );
}
