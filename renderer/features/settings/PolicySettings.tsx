import { useEffect, useState } from 'react';
import type { PolicyView } from '../../../shared/contract/updates';
import { useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { Card } from '../../ui/card/Card';
import styles from './Facts.module.css';

/** What the company has decided for this machine; nothing where it decided nothing. */
export function PolicySettings() {
  const t = useTexts();
  const api = useApi();
  const [policy, setPolicy] = useState<PolicyView | null>(null);
  useEffect(() => {
    let current = true;
    void api.updates.state({}).then((answer) => {
      if (current && answer.ok) setPolicy(answer.value.policy);
    });
    return () => {
      current = false;
    };
  }, [api]);
  if (policy === null) return null;
  const { updateServer, syncServer, backupFolder } = policy;
  const facts = [
    ...(policy.language ? [{ name: t('settings.look.language'), value: t('settings.policy.decided') }] : []),
    ...(updateServer === null ? [] : [{ name: t('settings.policy.updateServer'), value: updateServer }]),
    ...(syncServer === null ? [] : [{ name: t('settings.policy.syncServer'), value: syncServer }]),
    ...(backupFolder === null ? [] : [{ name: t('settings.policy.backupFolder'), value: backupFolder }]),
  ];
  if (facts.length === 0) return null;
  return (
    <Card title={t('settings.policy.title')} footer={t('settings.policy.note', { path: policy.path })}>
      <dl className={styles.facts}>
        {facts.map(({ name, value }) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
