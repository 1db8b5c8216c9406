import { DownloadCloud, RefreshCw, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { UpdateState } from '../../../shared/contract/updates';
import type { Result } from '../../../shared/errors/result';
import { errorText } from '../../../shared/i18n/error-text';
import { useTexts } from '../../i18n/texts';
import { momentText } from '../../i18n/moment-text';
import { languageOf } from '../../stores/session';
import { useApi, useSession, useSessionState } from '../../stores/session-context';
import { useWorkbench } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { ProgressBar } from '../../ui/progress-bar/ProgressBar';
import styles from './UpdateSettings.module.css';

/**
 * Updates from the company's server: looked for, downloaded and installed only when the user says so.
 * @param isDataNewer whether the data is of a newer version: this one can make no backup of it, and the update changes nothing in it
 */
export function UpdateSettings({ isDataNewer = false }: { isDataNewer?: boolean }) {
  const t = useTexts();
  const api = useApi();
  const session = useSession();
  const workbench = useWorkbench();
  const language = useSessionState(languageOf);
  const update = useSessionState((state) => state.update);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    void api.updates.state({}).then((answer) => {
      if (answer.ok) session.store.setState({ update: answer.value.update });
    });
  }, [api, session]);

  const ask = async (asked: () => Promise<Result<{ update: UpdateState }>>): Promise<void> => {
    setFailure(null);
    setIsBusy(true);
    const answer = await asked();
    setIsBusy(false);
    if (answer.ok) session.store.setState({ update: answer.value.update });
    else setFailure(errorText(t, answer.error));
  };
  const install = async (): Promise<void> => {
    setFailure(null);
    if (!(await workbench.flush())) return setFailure(t('settings.updates.unsaved'));
    const answer = await api.updates.install({});
    if (!answer.ok) setFailure(errorText(t, answer.error));
  };

  if (update === null) return null;
  if (update.state === 'off') return <Card title={t('settings.updates.title')} description={t('settings.updates.off')} />;
  return (
    <Card title={t('settings.updates.title')} description={t(isDataNewer ? 'settings.updates.descriptionNewer' : 'settings.updates.description')}>
      <div className={styles.updates}>
        <div role="status" className={styles.status}>
          {update.state === 'idle' && update.checkedAt !== null ? <p>{t('settings.updates.current', { when: momentText(update.checkedAt, language) })}</p> : null}
          {update.state === 'available' ? <p>{t('settings.updates.available', { version: update.version })}</p> : null}
          {update.state === 'ready' ? <p>{t('settings.updates.ready', { version: update.version })}</p> : null}
        </div>
        {update.state === 'idle' || update.notes === '' ? null : (
          <section className={styles.notes} aria-label={t('settings.updates.news')}>
            <h3 className={styles.heading}>{t('settings.updates.news')}</h3>
            <p className={styles.text}>{update.notes}</p>
          </section>
        )}
        {update.state === 'downloading' ? <ProgressBar value={update.percent / 100} label={t('settings.updates.downloading', { version: update.version })} /> : null}
        {failure === null ? null : (
          <Banner tone="error" title={t('settings.updates.failed')}>
            {failure}
          </Banner>
        )}
        {update.state === 'idle' ? (
          <Button icon={RefreshCw} busy={isBusy} onClick={() => void ask(() => api.updates.check({}))}>
            {t('settings.updates.check')}
          </Button>
        ) : null}
        {update.state === 'available' ? (
          <Button variant="primary" icon={DownloadCloud} busy={isBusy} onClick={() => void ask(() => api.updates.download({}))}>
            {t('settings.updates.download')}
          </Button>
        ) : null}
        {update.state === 'ready' ? (
          <Button variant="primary" icon={RotateCcw} onClick={() => void install()}>
            {t(isDataNewer ? 'settings.updates.installNewer' : 'settings.updates.install')}
          </Button>
        ) : null}
      </div>
    </Card>
  );
}
