import type { DryRun } from '../../../../../shared/contract/import-wizard';
import { useTexts } from '../../../../i18n/texts';
import { Card } from '../../../../ui/card/Card';
import styles from './LinkFigures.module.css';

/** Whom the rows belong to, as far as it was found. */
export function LinkFigures({ figures }: { figures: DryRun['figures'] }) {
  const t = useTexts();
  const { people, deals, linked, unlinked, dangling, lateLinks, withParent, dealsWithAccount } = figures;
  const lines = [
    ...(people > 0 ? [t('importWizard.values.linked', { count: linked })] : []),
    ...(unlinked > 0 ? [t('importWizard.values.unlinked', { count: unlinked })] : []),
    ...(dangling > 0 ? [t('importWizard.values.dangling', { count: dangling })] : []),
    ...(lateLinks > 0 ? [t('importWizard.values.lateLinks', { count: lateLinks })] : []),
    ...(withParent > 0 ? [t('importWizard.values.withParent', { count: withParent })] : []),
    ...(deals > 0 ? [t('importWizard.values.dealsLinked', { count: dealsWithAccount })] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <Card title={t('importWizard.values.links')}>
      <ul className={styles.lines} data-testid="import-links">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}
