import { LockKeyhole, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { ProtectionState } from '../../../../shared/contract/protection';
import type { AppError } from '../../../../shared/errors/app-error';
import { errorText } from '../../../../shared/i18n/error-text';
import { useTexts } from '../../../i18n/texts';
import { useApi } from '../../../stores/session-context';
import { useWorkbench } from '../../../stores/workbench-context';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { Dialog } from '../../../ui/dialog/Dialog';
import { Icon } from '../../../ui/icon/Icon';
import { ProgressBar } from '../../../ui/progress-bar/ProgressBar';
import styles from './Protection.module.css';

const ICONS = { passphrase: ShieldCheck, system: LockKeyhole } as const;

/** What protects the data, in plain words, and the way to encryption for data that is older than it. */
export function StateCard({ state }: { state: ProtectionState }) {
  const t = useTexts();
  const way = !state.isEncrypted ? 'plain' : state.hasPassphrase ? 'passphrase' : state.keyStore;
  return (
    <Card title={t('protection.state.title')}>
      {way === 'passphrase' || way === 'system' ? (
        <div className={styles.state}>
          <span className={styles.mark}>
            <Icon as={ICONS[way]} size={22} />
          </span>
          <div>
            <p className={styles.stateTitle}>{t(`protection.state.${way}.title`)}</p>
            <p className={styles.note}>{t(`protection.state.${way}.text`)}</p>
          </div>
        </div>
      ) : (
        <Banner tone="warning" title={t(`protection.state.${way}.title`)}>
          {t(`protection.state.${way}.text`)}
        </Banner>
      )}
      {way === 'plain' ? <Encrypt /> : null}
    </Card>
  );
}

function Encrypt() {
  const t = useTexts();
  const api = useApi();
  const workbench = useWorkbench();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<AppError | 'unsaved' | null>(null);
  const encrypt = async (): Promise<void> => {
    setIsBusy(true);
    setFailure(null);
    // What could not be saved would be gone with this run.
    if (!(await workbench.flush())) {
      setIsBusy(false);
      setFailure('unsaved');
      return;
    }
    const encrypted = await api.protection.encrypt({});
    // The application starts again when it went well.
    if (encrypted.ok) return;
    setIsBusy(false);
    setFailure(encrypted.error);
    workbench.retrySave();
  };
  return (
    <div className={styles.ways}>
      <p className={styles.note}>{t('protection.encrypt.hint')}</p>
      <Button variant="primary" icon={LockKeyhole} busy={isBusy} onClick={() => void encrypt()}>
        {t('protection.encrypt.action')}
      </Button>
      <Dialog open={isBusy} dismissible={false} onOpenChange={() => undefined} size="small" title={t('protection.encrypt.title')} description={t('protection.encrypt.wait')} closeLabel={t('common.actions.cancel')}>
        <ProgressBar value={null} label={t('protection.encrypt.busy')} />
      </Dialog>
      {failure === null ? null : (
        <Banner tone="error" title={t('protection.encrypt.failed')}>
          {failure === 'unsaved' ? t('protection.encrypt.unsaved') : errorText(t, failure)}
        </Banner>
      )}
    </div>
  );
}
