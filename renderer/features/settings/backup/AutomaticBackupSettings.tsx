import { FolderClock, RotateCw } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { AutomaticBackup } from '../../../../shared/contract/backups';
import { BACKUPS_KEPT } from '../../../../shared/domain/workspace/backup-rotation';
import type { AppError } from '../../../../shared/errors/app-error';
import type { Result } from '../../../../shared/errors/result';
import { errorText } from '../../../../shared/i18n/error-text';
import { momentText } from '../../../i18n/moment-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useApi, useSession, useSessionState } from '../../../stores/session-context';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import facts from '../Facts.module.css';
import styles from './BackupSettings.module.css';
import { SetUpAutomaticDialog } from './SetUpAutomaticDialog';

/** Backups nobody has to think of: whether they are made, where, when the last was, and what is in their way. */
export function AutomaticBackupSettings() {
  const t = useTexts();
  const api = useApi();
  const session = useSession();
  const automatic = useSessionState(({ automaticBackup }) => automaticBackup);
  const [isSettingUp, setIsSettingUp] = useState(false);
  const [refused, setRefused] = useState<AppError | null>(null);
  const show = useCallback(
    (automaticBackup: AutomaticBackup): void => {
      session.store.setState({ automaticBackup });
      setRefused(null);
    },
    [session],
  );
  const take = useCallback(
    (answer: Result<{ automatic: AutomaticBackup }>): void => {
      if (answer.ok) show(answer.value.automatic);
      else setRefused(answer.error);
    },
    [show],
  );
  useEffect(() => {
    void api.backups.automatic({}).then(take);
  }, [api, take]);
  return (
    <Card title={t('settings.automatic.title')} description={t('settings.automatic.description')} footer={t('settings.automatic.kept', BACKUPS_KEPT)}>
      <div className={styles.backup}>
        {automatic?.isOn === true ? <State automatic={automatic} /> : null}
        {automatic?.isOn === true && automatic.failure !== null ? (
          <Failure failure={automatic.failure} isRunning={automatic.isRunning} onRetry={() => void api.backups.runNow({}).then(take)} />
        ) : null}
        {refused === null ? null : (
          <Banner tone="error" title={t('settings.automatic.refused')}>
            {errorText(t, refused)}
          </Banner>
        )}
        <div className={styles.ways}>
          {automatic?.isOn === true ? (
            <>
              <Button icon={RotateCw} busy={automatic.isRunning} onClick={() => void api.backups.runNow({}).then(take)}>
                {t('settings.automatic.now')}
              </Button>
              <Button onClick={() => setIsSettingUp(true)}>{t('settings.automatic.change')}</Button>
              <Button variant="quiet" onClick={() => void api.backups.turnOff({}).then(take)}>
                {t('settings.automatic.off')}
              </Button>
            </>
          ) : (
            <Button icon={FolderClock} disabled={automatic === null} onClick={() => setIsSettingUp(true)}>
              {t('settings.automatic.setUp')}
            </Button>
          )}
        </div>
      </div>
      {isSettingUp ? <SetUpAutomaticDialog folder={automatic?.folder ?? null} onState={show} onClose={() => setIsSettingUp(false)} /> : null}
    </Card>
  );
}

function State({ automatic: { folder, last, isRunning } }: { automatic: AutomaticBackup }) {
  const t = useTexts();
  const language = useLanguage();
  const lastText = last === null ? t('settings.automatic.never') : t('settings.automatic.lastText', { when: momentText(last.at, language), count: last.records });
  return (
    <dl className={facts.facts}>
      <div className={facts.fact}>
        <dt>{t('settings.automatic.last')}</dt>
        <dd>
          <span role="status">{isRunning ? t('settings.automatic.running') : lastText}</span>
        </dd>
      </div>
      <div className={facts.fact}>
        <dt>{t('settings.automatic.folder')}</dt>
        <dd className={styles.path}>{folder}</dd>
      </div>
    </dl>
  );
}

type FailureProps = { failure: NonNullable<AutomaticBackup['failure']>; isRunning: boolean; onRetry: () => void };

function Failure({ failure: { code, params, nextTry }, isRunning, onRetry }: FailureProps) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <Banner
      tone="error"
      title={t('settings.automatic.failed')}
      actions={
        <Button busy={isRunning} onClick={onRetry}>
          {t('settings.automatic.retry')}
        </Button>
      }
    >
      {`${errorText(t, { code, params } as AppError)} ${t('settings.automatic.nextTry', { when: momentText(nextTry, language) })}`}
    </Banner>
  );
}
