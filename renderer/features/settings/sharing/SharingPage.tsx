import '../../../../shared/i18n/parts/settings';
import '../../../../shared/i18n/parts/sharing';
import { useEffect } from 'react';
import { isElsewhere, isProgramTooOld } from '../../../fields/sharing-words';
import { useTexts } from '../../../i18n/texts';
import { useApi, useSession, useSessionState } from '../../../stores/session-context';
import { PageHeader } from '../../../ui/page-header/PageHeader';
import styles from '../SettingsPage.module.css';
import { AccountsCard } from './AccountsCard';
import { MergesCard } from './MergesCard';
import { OpinionsCard } from './OpinionsCard';
import { SignInCard } from './SignInCard';
import { StateCard } from './StateCard';

/** Sharing accounts with colleagues: the server, what is shared, what is to be decided, what came. */
export function SharingPage() {
  const t = useTexts();
  const api = useApi();
  const session = useSession();
  const sharing = useSessionState((state) => state.sharing);
  useEffect(() => {
    void api.sharing.state({}).then((found) => {
      if (found.ok) session.takeSharing(found.value);
    });
  }, [api, session]);
  return (
    <div className={styles.page}>
      <PageHeader title={t('sharing.title')} />
      {sharing === null ? null : (
        <div className={styles.content}>
          <div className={styles.column}>
            {sharing.isOn && !isElsewhere(sharing) && (sharing.status?.problem !== 'refused' || isProgramTooOld(sharing.status)) ? null : <SignInCard known={sharing.server} decided={sharing.companyServer} />}
            {sharing.isOn && !isElsewhere(sharing) ? <AccountsCard key={sharing.accountIds.join()} sharing={sharing} /> : null}
          </div>
          {sharing.isOn ? (
            <div className={styles.column}>
              <StateCard sharing={sharing} />
              <OpinionsCard />
              <MergesCard />
            </div>
          ) : null}
        </div>
      )}
    </div>
  );
}
