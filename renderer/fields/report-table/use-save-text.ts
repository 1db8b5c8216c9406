import { errorText } from '../../../shared/i18n/error-text';
import '../../../shared/i18n/parts/figures';
import { useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { useToasts } from '../../ui/toast/toast-context';

/** What main takes as a file's name. */
const LONGEST_NAME = 120;

/** Writes a file of a report to a place the user chooses, and says what became of it. */
export function useSaveText(): (name: string, kind: 'csv' | 'svg' | 'ics', text: string) => Promise<void> {
  const t = useTexts();
  const toasts = useToasts();
  const { documents } = useApi();
  return async (name, kind, text) => {
    const written = await documents.saveText({ name: name.slice(0, LONGEST_NAME), kind, text });
    if (written.ok) toasts.show({ tone: 'success', title: t('figures.saved', { name: written.value.fileName }) });
    else if (written.error.code !== 'cancelled') toasts.show({ tone: 'error', title: t('figures.notSaved'), description: errorText(t, written.error) });
  };
}
