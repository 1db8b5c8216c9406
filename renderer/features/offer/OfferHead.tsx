import { useMemo } from 'react';
import { fullName } from '../../../shared/domain/account/person';
import { LETTER_FORMS, type Offer } from '../../../shared/domain/offer/offer';
import { changeLanguage } from '../../../shared/domain/offer/propose-offer';
import { LANGUAGES } from '../../../shared/domain/schema/values';
import { RecordOpinions } from '../../fields/opinions/RecordOpinions';
import { RecordField } from '../../fields/RecordField';
import { RecordTextField } from '../../fields/RecordTextField';
import { useRecordText } from '../../fields/record-text';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { DateInput } from '../../ui/date-input/DateInput';
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
      <RecordOpinions record={offer} only={['title', 'motiveGapReason', 'currency', 'includesMap']} />
      <div className={styles.fields}>
        <RecordField record={offer} field="recipientPersonId" label={t('offer.head.recipient')} hint={people.length === 0 ? t('offer.head.recipientHint') : undefined}>
          <Select
            value={offer.recipientPersonId}
            onValueChange={(recipientPersonId) => change('offer.steps.head', { recipientPersonId })}
            placeholder={t('offer.head.noRecipient')}
            clearLabel={t('offer.head.noRecipient')}
            onClear={() => change('offer.steps.head', { recipientPersonId: null })}
            options={people}
            disabled={people.length === 0}
          />
        </RecordField>
        <RecordField record={offer} field="number" label={t(isConfirmation ? 'offer.head.confirmationNumber' : 'offer.head.number')}>
          <FieldOutput value={offer.number} empty={t('offer.head.numberPlaceholder')} />
        </RecordField>
        <RecordField record={offer} field="date" label={t('offer.head.date')}>
          <DateInput
            value={offer.date}
            onCommit={(date) => {
              if (date !== null) change('offer.steps.head', { date });
            }}
            incompleteMessage={t('common.incompleteDay')}
          />
        </RecordField>
        {isConfirmation ? null : (
          <RecordField record={offer} field="validUntil" label={t('offer.head.validUntil')} error={isTooShort ? t('offer.head.validBeforeDate') : null}>
            <DateInput
              value={offer.validUntil}
              onCommit={(validUntil) => change('offer.steps.head', { validUntil })}
              incompleteMessage={t('common.incompleteDay')}
            />
          </RecordField>
        )}
        {isConfirmation ? <CustomerOrder offer={offer} /> : null}
        <RecordField record={offer} field="language" label={t('offer.head.language')}>
          <Segmented
            value={offer.language}
            onValueChange={(language) => change('offer.steps.language', changeLanguage(offer, language, proposedInAll(workbench.store.getState().tables, offer)))}
            options={LANGUAGES.map((value) => ({ value, label: t(`common.documentLanguages.${value}`) }))}
          />
        </RecordField>
        <RecordField record={offer} field="letterForm" label={t('offer.head.form')} note={t('offer.head.formHint')}>
          <Segmented
            value={offer.letterForm}
            onValueChange={(letterForm) => change('offer.steps.head', { letterForm })}
            options={LETTER_FORMS.map((value) => ({ value, label: t(`offer.head.form${value}`) }))}
          />
        </RecordField>
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
      <RecordField record={offer} field="customerOrderOn" label={t('offer.head.customerOrderOn')}>
        <DateInput value={offer.customerOrderOn} onCommit={(customerOrderOn) => change('offer.steps.head', { customerOrderOn })} incompleteMessage={t('common.incompleteDay')} />
      </RecordField>
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
