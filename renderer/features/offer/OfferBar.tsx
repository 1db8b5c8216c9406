import { Ellipsis, Plus, Trash2 } from 'lucide-react';
import type { RecordTables } from '../../../shared/document/record-tables';
import type { Offer } from '../../../shared/domain/offer/offer';
import type { AnyRecord, RecordType } from '../../../shared/domain/records';
import { OfferViews } from '../../fields/OfferViews';
import { useTexts } from '../../i18n/texts';
import { useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { IconButton } from '../../ui/button/IconButton';
import { Menu } from '../../ui/menu/Menu';
import styles from './OfferBar.module.css';
import { OfferSwitcher } from './OfferSwitcher';
import { useRemoval } from './use-removal';

type Props = {
  /** Newest first. */
  offers: readonly Offer[];
  offer: Offer;
  onChoose: (id: string) => void;
  onCreate: () => void;
};

/** Everything that hangs on an offer and goes with it. */
const PARTS = [
  'lineItem', 'argument', 'surcharge', 'paymentStep', 'offerRecipient', 'attachment', 'offerVersion', 'negotiation', 'negotiationRound', 'demand', 'concession',
] as const satisfies readonly RecordType[];

function partsOf(tables: RecordTables, offerId: string): AnyRecord[] {
  return PARTS.flatMap((type): AnyRecord[] => [...tables[type].values()].filter((record) => record.offerId === offerId));
}

/** Which of the deal's offers is open, and what can be done with it as a whole. */
export function OfferBar({ offers, offer, onChoose, onCreate }: Props) {
  const t = useTexts();
  const workbench = useWorkbench();
  const remove = useRemoval();

  function removeOffer() {
    const { tables } = workbench.store.getState();
    remove([offer, ...partsOf(tables, offer.id)], { step: 'offer.steps.delete', restoreStep: 'offer.steps.restore', done: 'offer.bar.deleted' });
  }

  return (
    <div className={styles.bar}>
      <OfferViews dealId={offer.dealId} offerId={offer.id} current="offer" />
      <OfferSwitcher offers={offers} offer={offer} onChoose={onChoose} />
      <div className={styles.actions}>
        <Button size="small" icon={Plus} onClick={onCreate}>
          {t('offer.bar.create')}
        </Button>
        <Menu
          align="end"
          trigger={<IconButton icon={Ellipsis} size="small" label={t('offer.bar.more')} />}
          entries={[{ id: 'delete', label: t('offer.bar.delete'), icon: Trash2, danger: true, onSelect: removeOffer }]}
        />
      </div>
    </div>
  );
}
