import type { Offer } from '../../../shared/domain/offer/offer';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { Select } from '../../ui/select/Select';
import styles from './OfferBar.module.css';

type Props = {
  /** Newest first. */
  offers: readonly Offer[];
  offer: Offer;
  onChoose: (id: string) => void;
};

/** Which of the deal's offers and confirmations is open, where there are several. */
export function OfferSwitcher({ offers, offer, onChoose }: Props) {
  const t = useTexts();
  const format = useFormat();
  if (offers.length < 2) return null;
  const name = ({ title, number }: Offer): string => [number.trim(), title.trim()].filter((part) => part !== '').join(' · ') || t('offer.bar.untitled');
  const hint = ({ date, documentKind }: Offer): string => (documentKind === 'offer' ? format.day(date) : t('offer.bar.confirmation', { day: format.day(date) }));
  return (
    <Select
      aria-label={t('offer.bar.label')}
      className={styles.switcher}
      size="small"
      value={offer.id}
      onValueChange={onChoose}
      options={offers.map((entry) => ({ value: entry.id, label: name(entry), hint: hint(entry) }))}
    />
  );
}
