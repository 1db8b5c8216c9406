import { EXPORT_STAGES } from '../../../../shared/contract/work-stages';
import { useTexts } from '../../../i18n/texts';
import { useSessionState } from '../../../stores/session-context';
import { Button } from '../../../ui/button/Button';
import { ProgressBar } from '../../../ui/progress-bar/ProgressBar';

/** How far the document is, with a way to call it off. */
export function ExportProgress({ onCancel }: { onCancel: () => void }) {
  const t = useTexts();
  const stage = useSessionState(({ exportStage }) => exportStage);
  const value = stage === null ? null : EXPORT_STAGES.indexOf(stage) / EXPORT_STAGES.length;
  return (
    <ProgressBar
      value={value}
      label={t(stage === null ? 'offer.export.preparing' : `offer.export.stages.${stage}`)}
      action={
        <Button size="small" onClick={onCancel}>
          {t('offer.export.cancel')}
        </Button>
      }
    />
  );
}
