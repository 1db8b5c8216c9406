import { Trash2 } from 'lucide-react';
import { useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/button/Button';
import { Panel, PanelSection } from '../../../ui/panel/Panel';
import styles from './Inspector.module.css';

/** Several cards at once. */
export function ManyInspector({ count, onClose, onDelete }: { count: number; onClose: () => void; onDelete: () => void }) {
  const t = useTexts();
  return (
    <Panel
      title={t('buyingCenter.inspector.manyCards', { count })}
      onClose={onClose}
      closeLabel={t('buyingCenter.inspector.close')}
      footer={
        <Button icon={Trash2} size="small" variant="quiet" onClick={onDelete}>
          {t('buyingCenter.inspector.delete')}
        </Button>
      }
    >
      <PanelSection>
        <p className={styles.hint}>{t('buyingCenter.inspector.manyHint')}</p>
      </PanelSection>
    </Panel>
  );
}
