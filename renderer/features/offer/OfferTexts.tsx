import type { Offer } from '../../../shared/domain/offer/offer';
import { RecordTextField } from '../../fields/RecordTextField';
import { useTexts } from '../../i18n/texts';
import styles from './OfferTexts.module.css';
import { Section } from './Section';

/** What the letter says around argument and positions. */
export function OfferTexts({ offer }: { offer: Offer }) {
  const t = useTexts();
  const shared = { record: offer, step: 'offer.steps.head', multiline: true } as const;
  return (
    <Section title={t('offer.terms.title')}>
      <div className={styles.texts}>
        <RecordTextField {...shared} field="introduction" label={t('offer.terms.introduction')} hint={t('offer.terms.introductionHint')} />
        <RecordTextField {...shared} field="closing" label={t('offer.terms.closing')} />
        <RecordTextField {...shared} field="paymentTerms" label={t('offer.terms.payment')} />
        <RecordTextField {...shared} field="deliveryTerms" label={t('offer.terms.delivery')} />
      </div>
    </Section>
  );
}
