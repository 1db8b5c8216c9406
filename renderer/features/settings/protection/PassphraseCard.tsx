import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import type { ProtectionState } from '../../../../shared/contract/protection';
import type { AppError } from '../../../../shared/errors/app-error';
import type { Result } from '../../../../shared/errors/result';
import { useTexts } from '../../../i18n/texts';
import { useApi } from '../../../stores/session-context';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { NewPassphraseFields, useNewPassphrase } from '../backup/NewPassphraseFields';
import styles from './Protection.module.css';
import { ProtectionDialog, type Current } from './ProtectionDialog';

type Props = { state: ProtectionState; onChanged: (state: ProtectionState) => void };

/** Sets, changes and removes the passphrase. */
export function PassphraseCard({ state, onChanged }: Props) {
  const t = useTexts();
  const api = useApi();
  const [open, setOpen] = useState<'set' | 'remove' | null>(null);
  const [done, setDone] = useState('');
  const { hasPassphrase, asksPassphrase } = state;

  const finish = (answer: Result<ProtectionState>, text: string): AppError | null => {
    if (!answer.ok) return answer.error;
    setOpen(null);
    setDone(text);
    onChanged(answer.value);
    return null;
  };
  const start = (dialog: 'set' | 'remove'): void => {
    setDone('');
    setOpen(dialog);
  };
  const setIt = hasPassphrase ? t('protection.passphrase.change') : t('protection.passphrase.set');
  return (
    <Card title={t('protection.passphrase.title')} description={t(hasPassphrase ? 'protection.passphrase.isSet' : 'protection.passphrase.description')}>
      <div className={styles.ways}>
        {hasPassphrase && !asksPassphrase ? <Banner tone="warning" title={t('protection.passphrase.forgotten')} /> : null}
        <div className={styles.row}>
          <Button variant={hasPassphrase && asksPassphrase ? 'secondary' : 'primary'} icon={KeyRound} onClick={() => start('set')}>
            {setIt}
          </Button>
          {hasPassphrase && asksPassphrase ? <Button onClick={() => start('remove')}>{t('protection.passphrase.remove')}</Button> : null}
        </div>
        <p className={styles.done} role="status">
          {done}
        </p>
      </div>
      {open === 'set' ? (
        <SetDialog
          title={setIt}
          asksPassphrase={asksPassphrase}
          onSet={async (current, passphrase) =>
            finish(await api.protection.setPassphrase({ current, passphrase }), hasPassphrase ? t('protection.passphrase.wasChanged') : t('protection.passphrase.wasSet'))
          }
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === 'remove' ? (
        <ProtectionDialog
          title={t('protection.passphrase.removeTitle')}
          description={t('protection.passphrase.removeText')}
          action={t('protection.passphrase.remove')}
          isDanger
          asksPassphrase
          onDo={async (current) => finish(await api.protection.removePassphrase({ current: current ?? '' }), t('protection.passphrase.wasRemoved'))}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Card>
  );
}

type SetProps = { title: string; asksPassphrase: boolean; onSet: (current: Current, passphrase: string) => Promise<AppError | null>; onClose: () => void };

function SetDialog({ title, asksPassphrase, onSet, onClose }: SetProps) {
  const t = useTexts();
  const chosen = useNewPassphrase();
  return (
    <ProtectionDialog
      title={title}
      description={t('protection.passphrase.description')}
      action={t('protection.passphrase.saveNew')}
      asksPassphrase={asksPassphrase}
      isReady={() => chosen.take() !== null}
      onDo={(current) => onSet(current, chosen.value.typed)}
      onClose={onClose}
    >
      {(isBusy, begin) => <NewPassphraseFields value={chosen.value} onChange={chosen.set} disabled={isBusy} onEnter={begin} />}
    </ProtectionDialog>
  );
}
