import type { PlanCounts } from '../../../shared/domain/org-chart/plan-counts';
import { useTexts } from '../../i18n/texts';
import styles from './PlanCountsLine.module.css';

/** `107 people, 106 reporting lines, 1 root`; informal lines only where there are any. */
export function PlanCountsLine({ counts }: { counts: PlanCounts }) {
  const t = useTexts();
  const parts = [
    t('importPeople.counts.people', { count: counts.people }),
    t('importPeople.counts.reportingLines', { count: counts.reportingLines }),
    ...(counts.informalLines > 0 ? [t('importPeople.counts.informalLines', { count: counts.informalLines })] : []),
    t('importPeople.counts.roots', { count: counts.roots }),
  ];
  return (
    <p className={styles.counts} data-testid="import-counts" role="status">
      {parts.join(', ')}
    </p>
  );
}
