import { Plus } from 'lucide-react';
import type { Offer } from '../../../../shared/domain/offer/offer';
import type { Surcharge } from '../../../../shared/domain/offer/surcharge';
import type { OfferTotals } from '../../../../shared/domain/offer/totals';
import { useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/button/Button';
import { DocumentDiscount } from '../DocumentDiscount';
import { Section } from '../Section';
import { useRemoval } from '../use-removal';
import { useSurchargeChanges } from './surcharge-changes';
import { SurchargeRow } from './SurchargeRow';
import styles from './SurchargeSection.module.css';

type Props = {
  offer: Offer;
  /** In their order. */
  surcharges: readonly Surcharge[];
  totals: Pick<OfferTotals, 'surcharges'>;
  isFrozen: boolean;
};

/** What is taken off and put on top of the positions as a whole. */
export function SurchargeSection({ offer, surcharges, totals, isFrozen }: Props) {
  const t = useTexts();
  const changes = useSurchargeChanges(offer);
  const remove = useRemoval();
  const nets = new Map(totals.surcharges.map(({ surchargeId, net }) => [surchargeId, net]));

  return (
    <Section
      title={t('offer.surcharges.title')}
      aside={
        isFrozen ? null : (
          <Button size="small" variant="quiet" icon={Plus} onClick={() => changes.add('')}>
            {t('offer.surcharges.add')}
          </Button>
        )
      }
    >
      {surcharges.length === 0 ? null : (
        <ul className={styles.list}>
          {surcharges.map((surcharge) => (
            <SurchargeRow
              key={surcharge.id}
              surcharge={surcharge}
              net={nets.get(surcharge.id) ?? '0.00'}
              currency={offer.currency}
              changes={changes}
              onRemove={() =>
                remove([surcharge], { step: 'offer.steps.deleteSurcharge', restoreStep: 'offer.steps.restoreSurcharge', done: 'offer.surcharges.deleted' })
              }
            />
          ))}
        </ul>
      )}
      <DocumentDiscount offer={offer} />
    </Section>
  );
}
