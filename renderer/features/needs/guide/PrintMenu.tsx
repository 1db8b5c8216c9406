import { ChevronDown, Printer } from 'lucide-react';
import type { Result } from '../../../../shared/errors/result';
import { errorText } from '../../../../shared/i18n/error-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useApi } from '../../../stores/session-context';
import { useToday } from '../../../stores/today';
import { useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { Menu } from '../../../ui/menu/Menu';
import type { MenuEntry } from '../../../ui/menu/menu-entries';
import { useToasts } from '../../../ui/toast/toast-context';
import { useGuide, type GuidePerson } from './guide';

/** Prints the questions to one person or to all as PDF: for the own eyes with reasons, or fit to lie on the customer's table. */
export function PrintMenu({ current }: { current: GuidePerson }) {
  const t = useTexts();
  const language = useLanguage();
  const today = useToday();
  const toasts = useToasts();
  const workbench = useWorkbench();
  const { documents } = useApi();
  const { needs, people } = useGuide();
  const name = current.person.name || t('common.unknown');
  const everybody = people.filter(({ guide, person }) => guide.open.length > 0 || person.id === current.person.id).map(({ person }) => person.id);

  const print = async (memberIds: readonly string[], withReasons: boolean): Promise<void> => {
    const failed = (description: string): void => void toasts.show({ tone: 'error', title: t('guide.print.failed'), description });
    const show = async (opening: Promise<Result<unknown>>): Promise<void> => {
      const opened = await opening;
      if (!opened.ok) failed(errorText(t, opened.error));
    };
    // Main reads the records from the disk.
    if (!(await workbench.flush())) return failed(t('guide.print.notSaved'));
    const written = await documents.exportGuide({ dealId: needs.deal.id, memberIds: [...memberIds], withReasons, language, today });
    if (written.ok) {
      toasts.show({
        tone: 'success',
        title: t('guide.print.done', { name: written.value.fileName }),
        action: { label: t('common.actions.open'), run: () => void show(documents.openLastExport({})) },
      });
    } else if (written.error.code !== 'cancelled') failed(errorText(t, written.error));
  };

  const choices = (withReasons: boolean): MenuEntry[] => [
    { id: `one-${withReasons}`, label: t('guide.print.onePerson', { name }), onSelect: () => void print([current.person.id], withReasons) },
    { id: `all-${withReasons}`, label: t('guide.print.everybody'), disabled: everybody.length < 2, onSelect: () => void print(everybody, withReasons) },
  ];
  return (
    <Menu
      align="end"
      trigger={
        <Button icon={Printer} iconEnd={ChevronDown}>
          {t('guide.print.title')}
        </Button>
      }
      entries={[
        { kind: 'label', id: 'for-me', label: t('guide.print.forMe') },
        ...choices(true),
        { kind: 'separator', id: 'between' },
        { kind: 'label', id: 'for-table', label: t('guide.print.forTable') },
        ...choices(false),
      ]}
    />
  );
}
