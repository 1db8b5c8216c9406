import '../../../../shared/i18n/parts/protection';
import '../../../../shared/i18n/parts/settings';
import { useEffect, useState } from 'react';
import type { ProtectionState } from '../../../../shared/contract/protection';
import type { AppError } from '../../../../shared/errors/app-error';
import { errorText } from '../../../../shared/i18n/error-text';
import { useTexts } from '../../../i18n/texts';
import { useApi } from '../../../stores/session-context';
import { Banner } from '../../../ui/banner/Banner';
import { PageHeader } from '../../../ui/page-header/PageHeader';
import styles from '../SettingsPage.module.css';
import { LockCard } from './LockCard';
import { PassphraseCard } from './PassphraseCard';
import { RecoveryCard } from './RecoveryCard';
import { StateCard } from './StateCard';

/** How the data on this laptop is protected, and what more can be done for it. */
export function ProtectionPage() {
  const t = useTexts();
  const api = useApi();
  const [state, setState] = useState<ProtectionState | null>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  useEffect(() => {
    let current = true;
    void api.protection.state({}).then((found) => {
      if (!current) return;
      if (found.ok) setState(found.value);
      else setFailure(found.error);
    });
    return () => {
      current = false;
    };
  }, [api]);
  return (
    <div className={styles.page}>
      <PageHeader title={t('protection.title')} />
      {failure === null ? null : <Banner tone="error" title={errorText(t, failure)} />}
      {state === null ? null : (
        <div className={styles.content}>
          <div className={styles.column}>
            <StateCard state={state} />
            {state.isEncrypted ? <PassphraseCard state={state} onChanged={setState} /> : null}
          </div>
          {state.isEncrypted ? (
            <div className={styles.column}>
              <RecoveryCard state={state} onMade={() => setState({ ...state, hasRecoveryKey: true })} />
              {state.hasPassphrase ? <LockCard /> : null}
            </div>
          ) : null}
        </div>
      )}
    </div>
  );
}
