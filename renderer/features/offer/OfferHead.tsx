import { useMemo } from 'react';
import { fullName } from '../../../shared/domain/account/person';
import { LETTER_FORMS, type Offer } from '../../../shared/domain/offer/offer';
import { changeLanguage } from '../../../shared/domain/offer/propose-offer';
import { LANGUAGES } from '../../../shared/domain/schema/values';
import { RecordTextField } from '../../fields/RecordTextField';
import { useRecordText } from '../../fields/record-text';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { DateInput } from '../../ui/date-input/DateInput';
import { Field } from '../../ui/field/Field';
import { FieldOutput } from '../../ui/field/FieldOutput';
import { Segmented } from '../../ui/segmented/Segmented';
import { Select } from '../../ui/select/Select';
import { TextInput } from '../../ui/text-input/TextInput';
import { ChartChoice } from './ChartChoice';
import { useOfferChange } from './offer-change';
import styles from './OfferHead.module.css';
import { proposedInAll } from './proposal-texts';

/** What the offer is called, whom it is for, how long it stands, and how the letter looks. */
export function OfferHead({ offer }: { offer: Offer }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const change = useOfferChange(offer.id);
  const title = useRecordText(offer, 'title', 'offer.steps.head');
  const people = usePeople(offer.accountId);
  const isConfirmation = offer.documentKind === 'order-confirmation';
  const isTooShort = offer.validUntil !== null && offer.validUntil < offer.date;

  return (
    <section className={styles.head} aria-label={offer.title}>
      <TextInput
        {...title}
        variant="bare"
        className={styles.title}
        aria-label={t('offer.head.title')}
        placeholder={t('offer.head.titlePlaceholder')}
        maxLength={500}
      />
      <div className={styles.fields}>
        <Field label={t('offer.head.recipient')} hint={people.length === 0 ? t('offer.head.recipientHint') : undefined}>
          <Select
            value={offer.recipientPersonId}
            onValueChange={(recipientPersonId) => change('offer.steps.head', { recipientPersonId })}
            placeholder={t('offer.head.noRecipient')}
            clearLabel={t('offer.head.noRecipient')}
            onClear={() => change('offer.steps.head', { recipientPersonId: null })}
            options={people}
            disabled={people.length === 0}
          />
        </Field>
        <Field label={t(isConfirmation ? 'offer.head.confirmationNumber' : 'offer.head.number')}>
          <FieldOutput value={offer.number} empty={t('offer.head.numberPlaceholder')} />
        </Field>
        <Field label={t('offer.head.date')}>
          <DateInput
            value={offer.date}
            onCommit={(date) => {
              if (date !== null) change('offer.steps.head', { date });
            }}
            incompleteMessage={t('common.incompleteDay')}
          />
        </Field>
        {isConfirmation ? null : (
          <Field label={t('offer.head.validUntil')} error={isTooShort ? t('offer.head.validBeforeDate') : null}>
            <DateInput
              value={offer.validUntil}
              onCommit={(validUntil) => change('offer.steps.head', { validUntil })}
              incompleteMessage={t('common.incompleteDay')}
            />
          </Field>
        )}
        {isConfirmation ? <CustomerOrder offer={offer} /> : null}
        <Field label={t('offer.head.language')}>
          <Segmented
            value={offer.language}
            onValueChange={(language) => change('offer.steps.language', changeLanguage(offer, language, proposedInAll(workbench.store.getState().tables, offer)))}
            options={LANGUAGES.map((value) => ({ value, label: t(`common.documentLanguages.${value}`) }))}
          />
        </Field>
        <Field label={t('offer.head.form')} note={t('offer.head.formHint')}>
          <Segmented
            value={offer.letterForm}
            onValueChange={(letterForm) => change('offer.steps.head', { letterForm })}
            options={LETTER_FORMS.map((value) => ({ value, label: t(`offer.head.form${value}`) }))}
          />
        </Field>
      </div>
      <ChartChoice offer={offer} />
    </section>
  );
}

/** What the customer called their order, and when they placed it. */
function CustomerOrder({ offer }: { offer: Offer }) {
  const t = useTexts();
  const change = useOfferChange(offer.id);
  return (
    <>
      <RecordTextField record={offer} field="customerOrder" step="offer.steps.head" label={t('offer.head.customerOrder')} />
      <Field label={t('offer.head.customerOrderOn')}>
        <DateInput value={offer.customerOrderOn} onCommit={(customerOrderOn) => change('offer.steps.head', { customerOrderOn })} incompleteMessage={t('common.incompleteDay')} />
      </Field>
    </>
  );
}

function usePeople(accountId: string) {
  const table = useTable('person');
  const language = useLanguage();
  return useMemo(
    () =>
      [...table.values()]
        .filter((person) => person.accountId === accountId)
        .map((person) => ({ value: person.id, label: fullName(person), hint: person.function || undefined }))
        .sort((a, b) => a.label.localeCompare(b.label, language)),
    [table, accountId, language],
  );
}
