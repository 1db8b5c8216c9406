import { useEffect, useRef, useState, type FormEvent } from 'react';
import { fullName, type Person } from '../../../shared/domain/account/person';
import { ErasedBefore } from '../../fields/erased-people/ErasedBefore';
import { useErasedCheck } from '../../fields/erased-people/use-erased-check';
import { useTexts } from '../../i18n/texts';
import { newPerson } from '../../stores/new-person';
import { Button } from '../../ui/button/Button';
import { Field } from '../../ui/field/Field';
import { TextInput } from '../../ui/text-input/TextInput';
import styles from './PersonForm.module.css';

type Props = { accountId: string; company: string; onAdd: (person: Person) => void; onClose: () => void };

/** Who a new person is, before there is a record of them: whoever was erased must not come back unseen. */
export function NewPersonForm({ accountId, company, onAdd, onClose }: Props) {
  const t = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const check = useErasedCheck();
  const [entered, setEntered] = useState({ firstName: '', lastName: '', email: '' });
  const [isMissing, setMissing] = useState(false);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const firstName = entered.firstName.trim();
    const lastName = entered.lastName.trim();
    const email = entered.email.trim();
    if (firstName + lastName === '') return setMissing(true);
    const mayBeAdded = await check.mayBeAdded({ name: fullName({ title: '', firstName, lastName }), email, company });
    // Closed meanwhile: nobody wants the person any more.
    if (mayBeAdded && form.current !== null) onAdd({ ...newPerson(accountId), firstName, lastName, email });
  };
  const field = (name: keyof typeof entered) => (
    <Field label={t(`accounts.people.${name}`)} disabled={check.isAsking} error={isMissing && name === 'lastName' ? t('accounts.people.nameMissing') : null}>
      <TextInput
        value={entered[name]}
        autoComplete="off"
        maxLength={500}
        onValueChange={(text) => {
          setEntered((before) => ({ ...before, [name]: text }));
          setMissing(false);
          check.forget();
        }}
      />
    </Field>
  );
  return (
    <form
      ref={form}
      aria-label={t('accounts.people.add')}
      className={styles.form}
      onSubmit={(event) => void add(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
      }}
    >
      <div className={styles.name}>{field('firstName')}</div>
      <div className={styles.name}>{field('lastName')}</div>
      <div className={styles.half}>{field('email')}</div>
      <ErasedBefore check={check} className={styles.before} />
      <div className={styles.actions}>
        <Button size="small" variant="quiet" onClick={onClose}>
          {t('common.actions.cancel')}
        </Button>
        <Button size="small" type="submit" variant="primary" busy={check.isAsking}>
          {t('accounts.people.create')}
        </Button>
      </div>
    </form>
  );
}
