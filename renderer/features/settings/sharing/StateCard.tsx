import { Pause, Play } from 'lucide-react';
import { useState } from 'react';
import type { SharingState } from '../../../../shared/contract/sharing';
import type { AppError } from '../../../../shared/errors/app-error';
import type { Result } from '../../../../shared/errors/result';
import { errorText } from '../../../../shared/i18n/error-text';
import { isElsewhere, isProgramTooOld, sharingWords } from '../../../fields/sharing-words';
import { useTexts } from '../../../i18n/texts';
import { useApi, useSession } from '../../../stores/session-context';
import { Badge } from '../../../ui/badge/Badge';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { Dialog } from '../../../ui/dialog/Dialog';
import { ProgressBar } from '../../../ui/progress-bar/ProgressBar';
import { DeniedBanner } from './DeniedBanner';
import styles from './Sharing.module.css';

/** How sharing goes, with a pause and the way out. */
export function StateCard({ sharing }: { sharing: SharingState }) {
  const t = useTexts();
  const api = useApi();
  const session = useSession();
  const [isBusy, setBusy] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const run = async (work: Promise<Result<SharingState>>): Promise<void> => {
    setBusy(true);
    const answer = await work;
    setBusy(false);
    setLeaving(false);
    setError(answer.ok ? null : answer.error);
    if (answer.ok) session.takeSharing(answer.value);
  };
  const { text, tone } = sharingWords(t, sharing);
  const { status, isPaused } = sharing;
  const isFirstSync = !isPaused && status !== null && status.isConnected && status.synced < status.documents;
  return (
    <Card title={t('sharing.state.title')} actions={<Badge tone={tone}>{text}</Badge>}>
      <div className={styles.stack}>
        <p className={styles.note}>
          {t('sharing.state.server')}: {sharing.server}
          <br />
          {t('sharing.state.user')}: {sharing.user}
        </p>
        {isFirstSync ? <ProgressBar value={status.documents === 0 ? null : status.synced / status.documents} label={text} /> : null}
        {isElsewhere(sharing) ? <Banner tone="error" title={t('sharing.state.elsewhere')}>{t('sharing.state.elsewhereText', { server: sharing.companyServer ?? '' })}</Banner> : null}
        {isProgramTooOld(status) ? <Banner tone="error" title={t('sharing.state.tooOld')}>{t('sharing.state.tooOldText')}</Banner> : null}
        {status?.problem === 'refused' && !isProgramTooOld(status) ? <Banner tone="error" title={t('sharing.state.refused')}>{t('sharing.state.refusedText')}</Banner> : null}
        {status?.problem === 'denied' ? <DeniedBanner documents={status.denied} /> : null}
        {status?.problem === 'read-only' ? <Banner tone="warning" title={t('sharing.state.readOnly')}>{t('sharing.state.readOnlyText')}</Banner> : null}
        {status?.problem === 'storage' ? <Banner tone="error" title={t('sharing.state.storage')}>{t('sharing.state.storageText')}</Banner> : null}
        {error === null ? null : <Banner tone="error" title={errorText(t, error)} />}
        <div className={styles.row}>
          <Button icon={isPaused ? Play : Pause} busy={isBusy} onClick={() => void run(api.sharing.pause({ isPaused: !isPaused }))}>
            {isPaused ? t('sharing.state.goOn') : t('sharing.state.pause')}
          </Button>
          <Button variant="quiet" disabled={isBusy} onClick={() => setLeaving(true)}>
            {t('sharing.state.signOut')}
          </Button>
        </div>
      </div>
      {isLeaving ? (
        <Dialog
          open
          onOpenChange={setLeaving}
          dismissible={!isBusy}
          size="small"
          title={t('sharing.signOut.title')}
          description={t('sharing.signOut.text')}
          closeLabel={t('common.actions.cancel')}
          footer={
            <>
              <Button variant="danger" busy={isBusy} onClick={() => void run(api.sharing.signOut({ remove: true }))}>
                {t('sharing.signOut.remove')}
              </Button>
              <Button variant="primary" busy={isBusy} onClick={() => void run(api.sharing.signOut({ remove: false }))}>
                {t('sharing.signOut.keep')}
              </Button>
            </>
          }
        />
      ) : null}
    </Card>
  );
}
