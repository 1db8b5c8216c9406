import { ChevronDown, FileDown } from 'lucide-react';
import type { ListFormat } from '../../shared/contract/exports';
import type { ExportList } from '../../shared/domain/export/list-rows';
import { errorText } from '../../shared/i18n/error-text';
import { useTexts } from '../i18n/texts';
import { useApi } from '../stores/session-context';
import { useWorkbench } from '../stores/workbench-context';
import { Button } from '../ui/button/Button';
import { Menu } from '../ui/menu/Menu';
import { useToasts } from '../ui/toast/toast-context';

/** What each list can be saved as. */
const FORMATS: Record<ExportList, readonly ListFormat[]> = { accounts: ['csv', 'xlsx', 'vcf'], people: ['csv', 'xlsx', 'vcf'], deals: ['csv', 'xlsx'] };

/** Saves lists as tables or address books. */
export function ExportListMenu({ lists }: { lists: readonly ExportList[] }) {
  const t = useTexts();
  const { exports } = useApi();
  const workbench = useWorkbench();
  const toasts = useToasts();
  const save = async (list: ExportList, format: ListFormat): Promise<void> => {
    // What was typed a moment ago belongs into the file.
    await workbench.flush();
    const answer = await exports.list({ list, format });
    if (answer.ok) toasts.show({ title: t('common.exportList.saved', { name: answer.value.fileName }), tone: 'success' });
    else if (answer.error.code !== 'cancelled') toasts.show({ title: errorText(t, answer.error), tone: 'error' });
  };
  return (
    <Menu
      align="end"
      trigger={
        <Button icon={FileDown} iconEnd={ChevronDown}>
          {t('common.exportList.action')}
        </Button>
      }
      entries={lists.flatMap((list) => FORMATS[list].map((format) => ({ id: `${list}.${format}`, label: t('common.exportList.entry', { list: t(`common.exportList.lists.${list}`), format: t(`common.exportList.formats.${format}`) }), onSelect: () => void save(list, format) })))}
    />
  );
}
