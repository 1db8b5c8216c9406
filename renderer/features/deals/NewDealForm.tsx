import { useState, type FormEvent } from 'react';
import { BUY_CLASSES, type BuyClass } from '../../../shared/domain/deal/deal';
import type { Currency, Day, DecimalText } from '../../../shared/domain/schema/values';
import { usualCurrency } from '../../../shared/domain/deal/usual-currency';
import { AccountPicker, type ChosenAccount } from '../../fields/AccountPicker';
import { CurrencySelect } from '../../fields/CurrencySelect';
import { DecimalInput } from '../../fields/DecimalInput';
import { useTexts } from '../../i18n/texts';
import { createDeal } from '../../stores/create-deal';
import { useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { DateInput } from '../../ui/date-input/DateInput';
import { Field } from '../../ui/field/Field';
import { Select } from '../../ui/select/Select';
import { TextInput } from '../../ui/text-input/TextInput';
import styles from './NewDealForm.module.css';

type Props = { className?: string | undefined; onClose: () => void; onCreated: (dealId: string) => void };

/** A deal by hand in a minute: whom it is for, what is sold, and what comes next. All but the two names can wait. */
export function NewDealForm({ className, onClose, onCreated }: Props) {
  const t = useTexts();
  const workbench = useWorkbench();
  const [account, setAccount] = useState<ChosenAccount>({ id: null, name: '' });
  const [name, setName] = useState('');
  const [amount, setAmount] = useState<DecimalText | null>(null);
  const [currency, setCurrency] = useState<Currency>(() => usualCurrency(workbench.store.getState().tables.deal.values()));
  const [closeDate, setCloseDate] = useState<Day | null>(null);
  const [buyClass, setBuyClass] = useState<BuyClass>('new-task');
  const [step, setStep] = useState('');
  const [stepDue, setStepDue] = useState<Day | null>(null);
  const [isChecked, setChecked] = useState(false);
  const accountMissing = account.name.trim() === '';
  const nameMissing = name.trim() === '';

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (accountMissing || nameMissing) return;
        const dealId = createDeal(workbench, { account, name: name.trim(), amount, currency, closeDate, buyClass, step: { subject: step.trim(), dueOn: stepDue } });
    // The deal's page reads the deal with its account from the disk.
    void workbench.flush().then(() => onCreated(dealId));
  };

  return (
    <Card title={t('deals.new.title')} className={className}>
      <form
        className={styles.form}
        onSubmit={submit}
        noValidate
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) onClose();
        }}
      >
        <Field
          label={t('deals.new.account')}
          className={styles.account}
          error={isChecked && accountMissing ? t('deals.new.accountMissing') : null}
        >
          <AccountPicker autoFocus value={account} onChange={setAccount} />
        </Field>
        <Field label={t('deals.new.name')} className={styles.name} error={isChecked && nameMissing ? t('deals.new.nameMissing') : null}>
          <TextInput value={name} onValueChange={setName} placeholder={t('deals.new.namePlaceholder')} maxLength={500} />
        </Field>
        <Field label={t('deals.new.amount')} className={styles.amount}>
          <DecimalInput money optional min={0} value={amount} onCommit={setAmount} />
        </Field>
        <Field label={t('deals.new.currency')} className={styles.currency}>
          <CurrencySelect value={currency} onValueChange={setCurrency} />
        </Field>
        <Field label={t('deals.new.closeDate')} className={styles.date}>
          <DateInput incompleteMessage={t('common.incompleteDay')} value={closeDate} onCommit={setCloseDate} />
        </Field>
        <Field label={t('deals.new.buyClass')} className={styles.buyClass}>
          <Select
            value={buyClass}
            onValueChange={setBuyClass}
            options={BUY_CLASSES.map((value) => ({ value, label: t(`common.buyClasses.${value}`) }))}
          />
        </Field>
        <Field label={t('deals.new.nextStep')} className={styles.step}>
          <TextInput value={step} onValueChange={setStep} placeholder={t('deals.new.nextStepPlaceholder')} maxLength={500} />
        </Field>
        <Field label={t('deals.new.nextStepDue')} className={styles.date}>
          <DateInput incompleteMessage={t('common.incompleteDay')} value={stepDue} onCommit={setStepDue} />
        </Field>
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('common.actions.cancel')}</Button>
          <Button type="submit" variant="primary">
            {t('deals.new.create')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
