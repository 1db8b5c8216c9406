import type { Deal } from '../../../shared/domain/deal/deal';
import { useTexts } from '../../i18n/texts';
import { useCoverage } from '../../stores/use-coverage';
import { useLoaded } from '../../stores/use-loaded';
import { Light } from '../../ui/light/Light';
import styles from './DealLight.module.css';

/** The light of the deal one comes from, which follows every change of a rule. */
export function DealLight({ deal }: { deal: Deal }) {
  const t = useTexts();
  const loaded = useLoaded({ kind: 'deal', dealId: deal.id });
  const coverage = useCoverage(deal.id);
  if (coverage === null || loaded.state !== 'loaded') return null;
  return (
    <span className={styles.deal} role="status">
      <span className={styles.name}>{t('coverageRules.of', { deal: deal.name })}</span>
      <Light status={coverage.light} label={t(`coverage.light.${coverage.light}`)} />
    </span>
  );
}
