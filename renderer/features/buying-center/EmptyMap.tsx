import { FileUp, Network, UserPlus } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import styles from './EmptyMap.module.css';

/** A map without anybody: what belongs here, why it pays, and two ways to begin. */
export function EmptyMap({ dealId, onAdd }: { dealId: string; onAdd: () => void }) {
  const t = useTexts();
  const navigate = useNavigate();
  return (
    <div className={styles.empty} data-testid="map-canvas">
      <EmptyState
        icon={Network}
        title={t('buyingCenter.empty.title')}
        why={t('buyingCenter.empty.why')}
        actions={
          <>
            <Button variant="primary" icon={UserPlus} onClick={onAdd}>
              {t('buyingCenter.empty.add')}
            </Button>
            <Button icon={FileUp} onClick={() => void navigate(`${places.importPeople}?deal=${dealId}`)}>
              {t('buyingCenter.empty.import')}
            </Button>
          </>
        }
      />
    </div>
  );
}
