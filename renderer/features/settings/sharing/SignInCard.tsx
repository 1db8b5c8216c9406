import { LogIn } from 'lucide-react';
import { useState } from 'react';
import type { SIGN_IN_FAILURES } from '../../../../shared/contract/sharing';
import type { AppError } from '../../../../shared/errors/app-error';
import { errorText } from '../../../../shared/i18n/error-text';
import { PassphraseField } from '../../../fields/PassphraseField';
import { useTexts } from '../../../i18n/texts';
import { useApi, useSession } from '../../../stores/session-context';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { Field } from '../../../ui/field/Field';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { TextInput } from '../../../ui/text-input/TextInput';
import styles from './Sharing.module.css';

type Props = {
  /** The server somebody signed in at before; empty for none. */
  known: string;
  /** The one the company has decided for, which cannot be changed. */
  decided: string | null;
};

/** Address and token of the team's server; both are tried before they are kept. */
export function SignInCard({ known, decided }: Props) {
  const t = useTexts();
  const api = useApi();
  const session = useSession();
  const [entered, setEntered] = useState(known);
  const server = decided ?? entered;
  const [token, setToken] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<(typeof SIGN_IN_FAILURES)[number] | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const signIn = async (): Promise<void> => {
    if (isBusy || server.trim() === '' || token.trim() === '') return;
    setBusy(true);
    setFailure(null);
    setError(null);
    const answer = await api.sharing.signIn({ server, token });
    setBusy(false);
    if (!answer.ok) setError(answer.error);
    else if ('failure' in answer.value) setFailure(answer.value.failure);
    else session.takeSharing(answer.value);
  };
  const ofServer = failure === 'address' || failure === 'unreachable' || failure === 'not-a-server';
  const words = failure === null ? null : t(`sharing.signIn.failures.${failure}`);
  return (
    <Card title={t('sharing.signIn.title')} description={t('sharing.intro')}>
      <FieldGroup>
        <Field
          label={t('sharing.signIn.server')}
          hint={decided === null ? t('sharing.signIn.serverHint') : t('settings.policy.decided')}
          error={ofServer ? words : null}
          disabled={isBusy || decided !== null}
        >
          <TextInput value={server} onValueChange={setEntered} spellCheck={false} maxLength={300} autoComplete="off" />
        </Field>
        <PassphraseField
          label={t('sharing.signIn.token')}
          hint={t('sharing.signIn.tokenHint')}
          value={token}
          onValueChange={setToken}
          isShown={false}
          disabled={isBusy}
          error={ofServer ? null : words}
          onEnter={() => void signIn()}
        />
        {error === null ? null : <Banner tone="error" title={errorText(t, error)} />}
        <div className={styles.row}>
          <Button variant="primary" icon={LogIn} busy={isBusy} onClick={() => void signIn()}>
            {t('sharing.signIn.action')}
          </Button>
        </div>
      </FieldGroup>
    </Card>
  );
}
