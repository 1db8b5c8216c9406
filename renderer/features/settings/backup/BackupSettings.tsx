import { Archive } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '../../../../shared/errors/app-error';
import { errorText } from '../../../../shared/i18n/error-text';
import { momentText } from '../../../i18n/moment-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useApi, useSessionState } from '../../../stores/session-context';
import { useWorkbench } from '../../../stores/workbench-context';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import styles from './BackupSettings.module.css';

type Outcome = { kind: 'saved'; text: string } | { kind: 'failed'; text: string };

/** Writes a backup at once and says what it holds. */
export function BackupSettings() {
  const t = useTexts();
  const language = useLanguage();
  const api = useApi();
  const workbench = useWorkbench();
  const failure = useSessionState(({ snapshotFailure }) => snapshotFailure);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const save = async (): Promise<Outcome> => {
    if (!(await workbench.flush())) return { kind: 'failed', text: t('settings.backup.unsaved') };
    const answer = await api.workspace.saveSnapshot({});
    if (!answer.ok) return { kind: 'failed', text: errorText(t, answer.error) };
    const { name, createdAt, records } = answer.value;
    return { kind: 'saved', text: t('settings.backup.done', { name, when: momentText(createdAt, language), count: records }) };
  };
  const run = async (): Promise<void> => {
    setBusy(true);
    setOutcome(null);
    setOutcome(await save());
    setBusy(false);
  };
  return (
    <Card title={t('settings.backup.title')} description={t('settings.backup.description')}>
      <div className={styles.backup}>
        {failure === null || outcome !== null || busy ? null : (
          <Banner tone="warning" title={t('settings.backup.notKept')}>
            {`${errorText(t, failure as AppError)} ${t('settings.backup.notKeptText')}`}
          </Banner>
        )}
        <Button icon={Archive} busy={busy} onClick={() => void run()}>
          {t('settings.backup.action')}
        </Button>
        {outcome?.kind === 'failed' ? (
          <Banner tone="error" title={t('settings.backup.failed')}>
            {outcome.text}
          </Banner>
        ) : (
          <p className={styles.done} role="status">
            {outcome?.text}
          </p>
        )}
      </div>
    </Card>
  );
}
