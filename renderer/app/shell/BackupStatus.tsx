import '../../../shared/i18n/parts/settings';
import { ShieldX } from 'lucide-react';
import { useNavigate } from 'react-router';
import type { AppError } from '../../../shared/errors/app-error';
import { errorText } from '../../i18n/error-text';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useSessionState } from '../../stores/session-context';
import { Badge } from '../../ui/badge/Badge';
import { Button } from '../../ui/button/Button';

/** Says on every page that the last automatic backup failed, and leads to where it can be mended. */
export function BackupStatus() {
  const t = useTexts();
  const navigate = useNavigate();
  const failure = useSessionState(({ automaticBackup }) => automaticBackup?.failure ?? null);
  if (failure === null) return null;
  const why = errorText(t, { code: failure.code, params: failure.params } as AppError);
  return (
    <Button variant="quiet" size="small" icon={ShieldX} title={why} data-testid="backup-failed" onClick={() => void navigate(places.settings)}>
      <Badge tone="red">{t('settings.automatic.failedShort')}</Badge>
    </Button>
  );
}
