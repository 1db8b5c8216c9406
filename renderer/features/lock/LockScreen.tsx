import '../../../shared/i18n/parts/protection';
import { KeyRound, LockKeyhole } from 'lucide-react';
import { useEffect, useState, type FormEvent } from 'react';
import type { AppError } from '../../../shared/errors/app-error';
import { errorText } from '../../../shared/i18n/error-text';
import { PassphraseField } from '../../fields/PassphraseField';
import { momentText } from '../../i18n/moment-text';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useApi, useSessionState } from '../../stores/session-context';
import { Button } from '../../ui/button/Button';
import { Field } from '../../ui/field/Field';
import { Icon } from '../../ui/icon/Icon';
import { TextInput } from '../../ui/text-input/TextInput';
import styles from './LockScreen.module.css';

type Way = 'passphrase' | 'recovery';

/** All there is to see of a locked workspace. Wrong words are answered more slowly each time. */
export function LockScreen({ onUnlocked }: { onUnlocked: () => void }) {
  const t = useTexts();
  const language = useLanguage();
  const api = useApi();
  const copy = useSessionState((state) => state.copy);
  const [way, setWay] = useState<Way>('passphrase');
  const [typed, setTyped] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [hasRecoveryKey, setHasRecoveryKey] = useState(true);
  const [holdsUnsaved, setHoldsUnsaved] = useState(false);
  useEffect(() => {
    void api.protection.state({}).then((found) => {
      if (!found.ok) return;
      setHasRecoveryKey(found.value.hasRecoveryKey);
      setHoldsUnsaved(found.value.holdsUnsaved === true);
      // The system has lost its key, and nobody set a passphrase.
      if (!found.value.hasPassphrase) setWay('recovery');
    });
  }, [api]);

  const unlock = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy || typed === '') return;
    setIsBusy(true);
    setError(null);
    const unlocked = way === 'passphrase' ? await api.protection.unlock({ passphrase: typed }) : await api.protection.unlockWithRecoveryKey({ key: typed });
    setIsBusy(false);
    if (unlocked.ok) onUnlocked();
    else setError(unlocked.error);
  };
  const goTo = (next: Way): void => {
    setWay(next);
    setTyped('');
    setError(null);
  };
  const failure = error === null ? null : errorText(t, error);
  return (
    <main className={styles.page}>
      <form className={styles.card} onSubmit={(event) => void unlock(event)}>
        <span className={styles.mark}>
          <Icon as={LockKeyhole} size={26} />
        </span>
        <h1 className={styles.title}>{t('protection.locked.title')}</h1>
        {copy === undefined ? null : <p className={styles.text}>{t('protection.locked.copy', { when: momentText(copy.createdAt, language) })}</p>}
        {holdsUnsaved ? <p className={styles.text}>{t('protection.locked.unsaved')}</p> : null}
        {way === 'passphrase' ? (
          <PassphraseField key="passphrase" label={t('protection.locked.passphrase')} value={typed} onValueChange={setTyped} isShown={false} autoFocus error={failure} />
        ) : hasRecoveryKey ? (
          <Field label={t('protection.locked.recoveryKey')} hint={t('protection.locked.recoveryHint')} error={failure}>
            <TextInput autoFocus autoComplete="off" spellCheck={false} maxLength={200} value={typed} onValueChange={setTyped} />
          </Field>
        ) : (
          <p className={styles.text}>{t('protection.locked.noRecovery')}</p>
        )}
        {way === 'recovery' && !hasRecoveryKey ? null : (
          <Button type="submit" variant="primary" busy={isBusy} disabled={typed === ''}>
            {isBusy ? t('protection.locked.checking') : t('protection.locked.unlock')}
          </Button>
        )}
        <Button variant="quiet" icon={KeyRound} disabled={isBusy} onClick={() => goTo(way === 'passphrase' ? 'recovery' : 'passphrase')}>
          {way === 'passphrase' ? t('protection.locked.forgotten') : t('protection.locked.back')}
        </Button>
      </form>
    </main>
  );
}
