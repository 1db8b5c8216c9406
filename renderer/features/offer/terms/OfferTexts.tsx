import type { Offer } from '../../../../shared/domain/offer/offer';
import { useTexts } from '../../../i18n/texts';
import { Section } from '../Section';
import styles from './OfferTexts.module.css';
import { TextField } from './TextField';

/** What the letter says around argument and positions. */
export function OfferTexts({ offer, isFrozen }: { offer: Offer; isFrozen: boolean }) {
  const t = useTexts();
  return (
    <Section title={t('offer.terms.title')}>
      <div className={styles.texts}>
        <TextField offer={offer} field="introduction" place="introduction" label={t('offer.terms.introduction')} hint={t('offer.terms.introductionHint')} isFrozen={isFrozen} />
        <TextField offer={offer} field="closing" place="closing" label={t('offer.terms.closing')} isFrozen={isFrozen} />
      </div>
    </Section>
  );
}
