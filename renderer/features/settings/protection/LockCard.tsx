import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../../i18n/texts';
import { useApi, useSession, useSessionState } from '../../../stores/session-context';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { Field } from '../../../ui/field/Field';
import { Select } from '../../../ui/select/Select';
import styles from './Protection.module.css';

/** Minutes one can choose; 0 for never. */
const CHOICES = [5, 15, 30, 60, 0] as const;

/** When the workspace locks by itself, and the way to lock it now. */
export function LockCard() {
  const t = useTexts();
  const api = useApi();
  const session = useSession();
  const { autoLockMinutes } = useSessionState((state) => state.settings);
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const lock = async (): Promise<void> => {
    setIsBusy(true);
    setHasFailed(!(await api.protection.lock({})).ok);
    setIsBusy(false);
  };
  const choices = CHOICES.some((minutes) => minutes === autoLockMinutes) ? CHOICES : [autoLockMinutes, ...CHOICES];
  return (
    <Card title={t('protection.lock.title')} description={t('protection.lock.description')}>
      <div className={styles.ways}>
        <Field label={t('protection.lock.after')}>
          <Select
            value={String(autoLockMinutes)}
            onValueChange={(minutes) => session.set({ autoLockMinutes: Number(minutes) })}
            options={choices.map((minutes) => ({ value: String(minutes), label: minutes === 0 ? t('protection.lock.never') : t('protection.lock.minutes', { count: minutes }) }))}
          />
        </Field>
        <Button icon={LockKeyhole} busy={isBusy} onClick={() => void lock()}>
          {t('protection.lock.now')}
        </Button>
        {hasFailed ? <Banner tone="error" title={t('protection.lock.failed')} /> : null}
      </div>
    </Card>
  );
}
