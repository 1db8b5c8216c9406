import '../../../shared/i18n/parts/settings';
import { LogOut } from 'lucide-react';
import { useState } from 'react';
import type { WorkspaceCopy } from '../../../shared/contract/workspace';
import { errorText } from '../../../shared/i18n/error-text';
import { momentText } from '../../i18n/moment-text';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { useWorkbench } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';

/** Says on every page that a copy is open and not the user's own data, and leads back to that. */
export function CopyBanner({ copy: { createdAt } }: { copy: WorkspaceCopy }) {
  const t = useTexts();
  const language = useLanguage();
  const api = useApi();
  const workbench = useWorkbench();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const leave = async (): Promise<void> => {
    setIsBusy(true);
    setFailure(null);
    const left = (await workbench.flush()) ? await api.workspace.leaveCopy({}) : null;
    setIsBusy(false);
    if (left === null) setFailure(t('settings.copy.unsaved'));
    else if (!left.ok) setFailure(errorText(t, left.error));
  };
  const action = (
    <Button size="small" icon={LogOut} busy={isBusy} onClick={() => void leave()}>
      {t('settings.copy.leave')}
    </Button>
  );
  return failure === null ? (
    <Banner tone="warning" title={t('settings.copy.isOpen', { when: momentText(createdAt, language) })} actions={action}>
      {t('settings.copy.beside')}
    </Banner>
  ) : (
    <Banner tone="error" title={t('settings.copy.leaveFailed')} actions={action}>
      {failure}
    </Banner>
  );
}
