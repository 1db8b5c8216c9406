import { ArrowRight, FileSpreadsheet, PencilRuler, Sparkles } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { WorkspaceStatus } from '../../../shared/contract/workspace';
import type { AppError } from '../../../shared/errors/app-error';
import type { Result } from '../../../shared/errors/result';
import { errorText } from '../../../shared/i18n/error-text';
import icon from '../../../resources/icon.svg';
import { useLanguage, useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { openReplacedWorkspace } from '../../stores/replaced-workspace';
import { useApi, useSession } from '../../stores/session-context';
import { useWorkbench } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';
import { ProgressBar } from '../../ui/progress-bar/ProgressBar';
import { InUse } from './InUse';
import { placeWithMostToSee } from './open-workspace';
import { RestoreBanner } from './RestoreBanner';
import { StartCard } from './StartCard';
import { StartEmpty } from './StartEmpty';
import { startEmpty } from './start-empty';
import { Unprotected } from './Unprotected';
import styles from './WelcomePage.module.css';

type Work = 'sample' | 'restore';

/** The first screen: what Werkbank is, and three ways to begin. */
export function WelcomePage() {
  const t = useTexts();
  const language = useLanguage();
  const api = useApi();
  const session = useSession();
  const workbench = useWorkbench();
  const navigate = useNavigate();
  const [status, setStatus] = useState<WorkspaceStatus | null>(null);
  const [working, setWorking] = useState<Work | null>(null);
  const [failed, setFailed] = useState<{ work: Work | null; error: AppError } | null>(null);

  useEffect(() => {
    let current = true;
    void api.workspace.status({}).then((answer) => {
      if (!current) return;
      if (answer.ok) setStatus(answer.value);
      else setFailed({ work: null, error: answer.error });
    });
    return () => {
      current = false;
    };
  }, [api]);

  /** Replaces the workspace as a whole and goes to where the user should begin. */
  const replace = async (work: Work, fill: () => Promise<Result<unknown>>, place: () => string): Promise<void> => {
    if (working !== null) return;
    setWorking(work);
    setFailed(null);
    const filled = await fill();
    const opened = filled.ok ? await openReplacedWorkspace({ api, session, workbench }) : filled;
    setWorking(null);
    if (opened.ok) void navigate(place());
    else setFailed({ work, error: opened.error });
  };

  const snapshot = status?.snapshot ?? null;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <img className={styles.mark} src={icon} alt="" width={72} height={72} />
        <h1 className={styles.name}>{t('welcome.name')}</h1>
        <p className={styles.claim}>{t('welcome.claim')}</p>
        <p className={styles.offline}>{t('welcome.offline')}</p>
      </header>
      {snapshot === null ? null : (
        <RestoreBanner
          snapshot={snapshot}
          busy={working === 'restore'}
          onRestore={() =>
            void replace('restore', () => api.workspace.restoreSnapshot({ name: snapshot.name }), () => places.today)
          }
        />
      )}
      {failed === null ? null : (
        <Banner tone="error" title={failed.work === 'restore' ? t('welcome.restore.failed') : t('welcome.failed')}>
          {errorText(t, failed.error)}
        </Banner>
      )}
      {status === null ? null : status.isEmpty ? (
        <section aria-labelledby="welcome-start">
          <h2 id="welcome-start" className={styles.question}>
            {t('welcome.start')}
          </h2>
          <ul className={styles.ways}>
            <StartCard icon={Sparkles} title={t('welcome.sample.title')} text={t('welcome.sample.text')}>
              {working === 'sample' ? <ProgressBar value={null} label={t('welcome.sample.busy')} /> : null}
              <Button
                // What is to be brought back comes first.
                variant={snapshot === null ? 'primary' : 'secondary'}
                iconEnd={ArrowRight}
                busy={working === 'sample'}
                onClick={() =>
                  void replace('sample', () => api.workspace.loadSample({ language }), () => placeWithMostToSee(workbench))
                }
              >
                {t('welcome.sample.action')}
              </Button>
            </StartCard>
            <StartCard icon={PencilRuler} title={t('welcome.empty.title')} text={t('welcome.empty.text')}>
              <StartEmpty
                onStart={(own) => {
                  startEmpty(workbench, session, own);
                  void navigate(places.deals);
                }}
              />
            </StartCard>
            <StartCard icon={FileSpreadsheet} title={t('welcome.people.title')} text={t('welcome.people.text')}>
              <Button onClick={() => void navigate(places.importPeople)}>{t('welcome.people.action')}</Button>
            </StartCard>
          </ul>
        </section>
      ) : (
        <InUse />
      )}
      <Unprotected />
    </div>
  );
}
