import { ChevronDown, FileText } from 'lucide-react';
import { useState } from 'react';
import type { AccountPlanChoice } from '../../../../shared/report/account-plan/account-plan-input';
import type { Result } from '../../../../shared/errors/result';
import { errorText } from '../../../../shared/i18n/error-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useApi } from '../../../stores/session-context';
import { useToday } from '../../../stores/today';
import { useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { Menu } from '../../../ui/menu/Menu';
import { useToasts } from '../../../ui/toast/toast-context';

/** Saves the plan as a Word file: for the own eyes, or what of it was agreed with the customer. */
export function WordMenu({ accountId }: { accountId: string }) {
  const t = useTexts();
  const language = useLanguage();
  const today = useToday();
  const toasts = useToasts();
  const workbench = useWorkbench();
  const { documents } = useApi();
  const [isBusy, setBusy] = useState(false);

  const save = async (variant: AccountPlanChoice['variant'], of: AccountPlanChoice['language']): Promise<void> => {
    const failed = (description: string): void => void toasts.show({ tone: 'error', title: t('accountPlan.word.failed'), description });
    const show = async (opening: Promise<Result<unknown>>): Promise<void> => {
      const opened = await opening;
      if (!opened.ok) failed(errorText(t, opened.error));
    };
    setBusy(true);
    try {
      // Main reads the records from the disk.
      if (!(await workbench.flush())) return failed(t('accountPlan.word.notSaved'));
      const written = await documents.exportAccountPlan({ accountId, variant, language: of, today });
      if (written.ok) {
        toasts.show({
          tone: 'success',
          title: t('accountPlan.word.done', { name: written.value.fileName }),
          action: { label: t('common.actions.open'), run: () => void show(documents.openLastExport({})) },
        });
      } else if (written.error.code !== 'cancelled') failed(errorText(t, written.error));
    } finally {
      setBusy(false);
    }
  };

  // The own language first; the customer may read the other.
  const languages = language === 'de' ? (['de', 'en'] as const) : (['en', 'de'] as const);
  const choices = (variant: AccountPlanChoice['variant']) => languages.map((of) => ({ id: `${variant}-${of}`, label: t(`accountPlan.word.languages.${of}`), onSelect: () => void save(variant, of) }));
  return (
    <Menu
      align="end"
      trigger={
        <Button icon={FileText} iconEnd={ChevronDown} disabled={isBusy}>
          {t(isBusy ? 'accountPlan.word.busy' : 'accountPlan.word.title')}
        </Button>
      }
      entries={[
        { kind: 'label', id: 'internal', label: t('accountPlan.word.internal') },
        ...choices('internal'),
        { kind: 'separator', id: 'between' },
        { kind: 'label', id: 'customer', label: t('accountPlan.word.customer') },
        ...choices('customer'),
      ]}
    />
  );
}
