import { X } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../i18n/texts';
import { useSessionState } from '../../../stores/session-context';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { ProgressBar } from '../../../ui/progress-bar/ProgressBar';

/** How far the import is, and the way to call it off. */
export function WriteProgress({ onCancel }: { onCancel: () => void }) {
  const t = useTexts();
  const progress = useSessionState(({ importProgress }) => importProgress);
  const [isCancelling, setCancelling] = useState(false);
  const { stage, done, total } = progress ?? { stage: 'preparing', done: 0, total: 0 };
  return (
    <Card title={t('importWizard.progress.title')}>
      <ProgressBar
        value={total === 0 ? null : done / total}
        label={t(`importWizard.progress.stages.${stage}`)}
        valueText={total === 0 ? undefined : t('importWizard.progress.of', { done, total })}
        action={
          <Button
            icon={X}
            size="small"
            busy={isCancelling}
            data-testid="import-cancel"
            onClick={() => {
              setCancelling(true);
              onCancel();
            }}
          >
            {t(isCancelling ? 'importWizard.progress.cancelling' : 'importWizard.progress.cancel')}
          </Button>
        }
      />
    </Card>
  );
}
