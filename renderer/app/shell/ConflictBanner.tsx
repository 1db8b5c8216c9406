import '../../../shared/i18n/parts/settings';
import { useTexts } from '../../i18n/texts';
import { useWorkbench, useWorkbenchState } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';

/** Says that a change met a record somebody or something else had changed, and what became of it, until it is put away. */
export function ConflictBanner() {
  const t = useTexts();
  const workbench = useWorkbench();
  const conflict = useWorkbenchState((state) => state.conflict);
  if (conflict === null) return null;
  const { record, isKept } = conflict;
  const { name, displayName, lastName, title, subject, text } = record as Partial<Record<string, unknown>>;
  const called = [name, displayName, lastName, title, subject, text].find((one): one is string => typeof one === 'string' && one !== '') ?? t('settings.conflict.unnamed');
  return (
    <Banner tone={isKept ? 'warning' : 'error'} title={t('settings.conflict.title')} onDismiss={() => workbench.endConflict()} dismissLabel={t('settings.conflict.close')}>
      {t(isKept ? 'settings.conflict.kept' : 'settings.conflict.lost', { name: called })}
    </Banner>
  );
}
