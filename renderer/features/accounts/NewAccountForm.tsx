import { useState, type FormEvent } from 'react';
import type { AccountSummary } from '../../../shared/contract/records';
import { accountNamed } from '../../../shared/domain/account/account-list';
import { useTexts } from '../../i18n/texts';
import { newAccount } from '../../stores/new-account';
import { useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { Field } from '../../ui/field/Field';
import { TextInput } from '../../ui/text-input/TextInput';
import styles from './NewAccountForm.module.css';

type Props = {
  className?: string | undefined;
  accounts: readonly AccountSummary[];
  onClose: () => void;
  onOpen: (accountId: string) => void;
};

/** An account by its name; the rest is entered on its page. A name that is there already is pointed out first. */
export function NewAccountForm({ className, accounts, onClose, onOpen }: Props) {
  const t = useTexts();
  const workbench = useWorkbench();
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [twin, setTwin] = useState<AccountSummary | null>(null);

  const create = (): void => {
    const account = newAccount(name.trim());
    workbench.change('accounts.steps.create', (edit) => edit.add(account));
    onOpen(account.id);
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return setMissing(true);
    const known = accountNamed(accounts, name);
    if (known === undefined || twin !== null) create();
    else setTwin(known);
  };

  return (
    <Card className={className}>
      <form
        className={styles.form}
        onSubmit={submit}
        noValidate
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <Field
          label={t('accounts.new.label')}
          className={styles.name}
          error={isMissing ? t('accounts.new.missing') : null}
          hint={twin === null ? undefined : t('accounts.new.there', { name: twin.name })}
        >
          <TextInput
            autoFocus
            maxLength={500}
            placeholder={t('accounts.new.placeholder')}
            value={name}
            onValueChange={(next) => {
              setName(next);
              setMissing(false);
              setTwin(null);
            }}
          />
        </Field>
        <div className={styles.actions}>
          {twin === null ? null : <Button onClick={() => onOpen(twin.id)}>{t('accounts.new.openIt')}</Button>}
          <Button type="submit" variant="primary">
            {t(twin === null ? 'accounts.new.create' : 'accounts.new.createAnyway')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('common.actions.cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
