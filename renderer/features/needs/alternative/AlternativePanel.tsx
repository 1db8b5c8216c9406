import { Plus, Trash2 } from 'lucide-react';
import { shortcutText } from '../../../app/commands/shortcut';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { Panel, PanelSection } from '../../../ui/panel/Panel';
import { useBoard } from '../data/board-context';
import { useComparison } from '../data/differential';
import { AlternativeFields } from './AlternativeFields';
import styles from './AlternativePanel.module.css';
import { ComparisonTable } from './ComparisonTable';

/** What the customer does otherwise, and what the offer brings beyond it. */
export function AlternativePanel() {
  const t = useTexts();
  const language = useLanguage();
  const { steps, set } = useBoard();
  const comparison = useComparison();
  return (
    <Panel
      title={t('needs.alternative.title')}
      actions={
        comparison === null ? undefined : (
          <IconButton icon={Trash2} size="small" label={t('needs.alternative.delete')} onClick={() => steps.removeAlternative(comparison.alternative.id)} />
        )
      }
      closeLabel={t('common.actions.close')}
      closeShortcut={shortcutText({ key: 'Escape' }, language)}
      onClose={() => set({ side: null })}
    >
      <PanelSection>
        <p className={styles.why}>{t('needs.alternative.why')}</p>
        {comparison === null ? (
          <div>
            <Button icon={Plus} onClick={() => steps.addAlternative()}>
              {t('needs.alternative.start')}
            </Button>
          </div>
        ) : (
          <AlternativeFields key={comparison.alternative.id} alternative={comparison.alternative} />
        )}
      </PanelSection>
      {comparison === null ? null : (
        <PanelSection title={t('needs.alternative.compare')}>
          <ComparisonTable comparison={comparison} />
        </PanelSection>
      )}
    </Panel>
  );
}
