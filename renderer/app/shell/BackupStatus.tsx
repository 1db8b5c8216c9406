import '../../../shared/i18n/parts/settings';
import { ShieldX } from 'lucide-react';
import { useNavigate } from 'react-router';
import type { AppError } from '../../../shared/errors/app-error';
import { errorText } from '../../../shared/i18n/error-text';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useSessionState } from '../../stores/session-context';
import { Badge } from '../../ui/badge/Badge';
import { Button } from '../../ui/button/Button';

/** Says on every page that the last automatic backup, or the last state kept beside the database, failed, and leads to where it can be mended. */
export function BackupStatus() {
  const t = useTexts();
  const navigate = useNavigate();
  const backup = useSessionState(({ automaticBackup }) => automaticBackup?.failure ?? null);
  const snapshot = useSessionState(({ snapshotFailure }) => snapshotFailure);
  const failure = backup ?? snapshot;
  if (failure === null) return null;
  const why = errorText(t, { code: failure.code, params: failure.params } as AppError);
  return (
    <Button variant="quiet" size="small" icon={ShieldX} title={why} data-testid="backup-failed" onClick={() => void navigate(places.settings)}>
      <Badge tone="red">{backup === null ? t('settings.backup.notKeptShort') : t('settings.automatic.failedShort')}</Badge>
    </Button>
  );
}
