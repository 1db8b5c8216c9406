import { useEffect, useState } from 'react';
import type { WorkspaceStatus } from '../../../shared/contract/workspace';
import { Link } from 'react-router';
import { places } from '../../navigation/places';
import { useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { Card } from '../../ui/card/Card';
import styles from './Facts.module.css';

/** Which version runs on which runtime. */
export function About() {
  const t = useTexts();
  const api = useApi();
  const [status, setStatus] = useState<WorkspaceStatus | null>(null);
  useEffect(() => {
    let current = true;
    void api.workspace.status({}).then((answer) => {
      if (current && answer.ok) setStatus(answer.value);
    });
    return () => {
      current = false;
    };
  }, [api]);
  return (
    <Card title={t('settings.about.title')} footer={
        <>
          {t('settings.about.local')} <Link to={places.help('quick-start')}>{t('settings.about.help')}</Link> · <Link to={places.help('licences')}>{t('settings.about.licences')}</Link>
        </>
      }>
      <dl className={styles.facts}>
        <div className={styles.fact}>
          <dt>{t('settings.about.version')}</dt>
          <dd>{status?.version}</dd>
        </div>
        <div className={styles.fact}>
          <dt>{t('settings.about.runtime')}</dt>
          <dd>{status === null ? null : t('settings.about.runtimeText', status.runtime)}</dd>
        </div>
      </dl>
    </Card>
  );
}
