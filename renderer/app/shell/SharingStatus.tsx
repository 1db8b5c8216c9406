import '../../../shared/i18n/parts/sharing';
import { Eye, Users } from 'lucide-react';
import { useEffect } from 'react';
import { matchPath, useLocation, useNavigate } from 'react-router';
import { sharingWords } from '../../fields/sharing-words';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useApi, useSessionState } from '../../stores/session-context';
import { useRecord } from '../../stores/workbench-context';
import { Badge } from '../../ui/badge/Badge';
import { Button } from '../../ui/button/Button';
import styles from './SharingStatus.module.css';

/** Where sharing stands, on every page while something is shared, and who else looks at the account of this one. */
export function SharingStatus() {
  const t = useTexts();
  const api = useApi();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const sharing = useSessionState((state) => state.sharing);
  const deal = useRecord('deal', matchPath('/deals/:dealId/*', pathname)?.params.dealId);
  const accountId = matchPath('/accounts/:accountId', pathname)?.params.accountId ?? deal?.accountId ?? null;
  useEffect(() => {
    void api.sharing.lookAt({ accountId });
  }, [api, accountId]);
  if (sharing === null) return null;
  const { text, tone } = sharingWords(t, sharing);
  const names = [...new Set(sharing.status?.present.map(({ name }) => name) ?? [])];
  const here = t('sharing.state.here', { names: names.join(', ') });
  return (
    <>
      <Button
        className={styles.state}
        variant="quiet"
        size="small"
        icon={Users}
        onClick={() => void navigate(places.settingsOf('sharing'))}
        data-sharing-tone={tone}
        title={text}
        aria-label={`${t('sharing.title')}: ${text}`}
      >
        <Badge tone={tone}>{text}</Badge>
      </Button>
      {names.length === 0 ? null : (
        <span className={styles.others} role="img" title={here} aria-label={here}>
          <Badge tone="accent" icon={Eye}>
            {names.join(', ')}
          </Badge>
        </span>
      )}
    </>
  );
}
