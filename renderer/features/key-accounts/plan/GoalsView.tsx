import { GoalsCard } from './GoalsCard';
import { SponsorsCard } from './SponsorsCard';
import { StandingCard } from './StandingCard';
import type { PlannedAccount } from './use-planned-account';
import styles from './PlanPage.module.css';

/** What we want to reach at the account, who answers for it at the top, and where we stand. */
export function GoalsView({ of }: { of: PlannedAccount }) {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <GoalsCard of={of} />
        <SponsorsCard of={of} />
      </div>
      <aside className={styles.column}>
        <StandingCard of={of} />
      </aside>
    </div>
  );
}
