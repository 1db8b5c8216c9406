import { ArrowRight } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/button/Button';
import { Field } from '../../ui/field/Field';
import { TextInput } from '../../ui/text-input/TextInput';
import styles from './StartEmpty.module.css';

type Props = { onStart: (own: { name: string; company: string }) => void };

/** Asks who the user is, in place, before an empty workspace opens. */
export function StartEmpty({ onStart }: Props) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [company, setCompany] = useState('');
  const [asked, setAsked] = useState(false);

  if (!open) return <Button onClick={() => setOpen(true)}>{t('welcome.empty.action')}</Button>;

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (name.trim() !== '') onStart({ name: name.trim(), company: company.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={t('welcome.empty.name')} required error={asked && name.trim() === '' ? t('welcome.empty.nameMissing') : null}>
        <TextInput value={name} onValueChange={setName} autoComplete="name" maxLength={500} autoFocus />
      </Field>
      <Field label={t('welcome.empty.company')}>
        <TextInput value={company} onValueChange={setCompany} autoComplete="organization" maxLength={500} />
      </Field>
      <div className={styles.buttons}>
        <Button onClick={() => setOpen(false)}>{t('common.actions.cancel')}</Button>
        <Button type="submit" variant="primary" iconEnd={ArrowRight}>
          {t('welcome.empty.submit')}
        </Button>
      </div>
    </form>
  );
}
