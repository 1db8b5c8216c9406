import type { Offer } from '../../../../shared/domain/offer/offer';
import { useTexts } from '../../../i18n/texts';
import { Section } from '../Section';
import { AttachmentList } from './AttachmentList';
import styles from './HandoutSection.module.css';
import { RecipientList } from './RecipientList';

/** Who else gets the offer, and what is handed out with it. */
export function HandoutSection({ offer, isFrozen }: { offer: Offer; isFrozen: boolean }) {
  const t = useTexts();
  return (
    <Section title={t('offer.handout.title')}>
      <div className={styles.lists}>
        <RecipientList offer={offer} isFrozen={isFrozen} />
        <AttachmentList offer={offer} isFrozen={isFrozen} />
      </div>
    </Section>
  );
}
