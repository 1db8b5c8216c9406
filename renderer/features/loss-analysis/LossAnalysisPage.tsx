import '../../../shared/i18n/parts/loss';
import { ChartColumn, EyeOff, TrendingDown } from 'lucide-react';
import { useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Deal } from '../../../shared/domain/deal/deal';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useRecord, useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { Icon } from '../../ui/icon/Icon';
import { CauseCard } from './CauseCard';
import { FrozenMapCard } from './FrozenMapCard';
import { LessonsCard } from './LessonsCard';
import { createLossChanges } from './loss-changes';
import { NotesCard } from './NotesCard';
import { ProbingCard } from './probing/ProbingCard';
import { StatedCard } from './StatedCard';
import { useLoss } from './use-loss';
import styles from './LossAnalysisPage.module.css';

/** Why a deal was lost: as stated, and as found out by asking on. The deal's page around it has loaded the deal. */
export function LossAnalysisPage() {
  const { dealId = '' } = useParams();
  const t = useTexts();
  const navigate = useNavigate();
  const deal = useRecord('deal', dealId);
  if (deal === undefined) return null;
  if (deal.stage !== 'lost' && deal.stage !== 'no-decision') {
    return (
      <EmptyState
        icon={TrendingDown}
        title={t('loss.page.open.title')}
        why={t('loss.page.open.why')}
        actions={
          <Button icon={ChartColumn} onClick={() => void navigate(places.lossReport)}>
            {t('loss.page.open.report')}
          </Button>
        }
      />
    );
  }
  return <Content key={deal.id} deal={deal} />;
}

function Content({ deal }: { deal: Deal }) {
  const t = useTexts();
  const navigate = useNavigate();
  const workbench = useWorkbench();
  const state = useLoss(deal);
  const { id, accountId } = deal;
  const changes = useMemo(() => createLossChanges(workbench, { id, accountId }), [workbench, id, accountId]);
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <Button size="small" icon={ChartColumn} onClick={() => void navigate(places.lossReport)}>
          {t('loss.page.toReport')}
        </Button>
        <p className={styles.internal}>
          <Icon as={EyeOff} size={14} />
          {t('loss.page.internal')}
        </p>
      </div>
      <div className={styles.columns}>
        <div className={styles.main}>
          <StatedCard state={state} changes={changes} />
          <ProbingCard state={state} changes={changes} />
          <CauseCard state={state} changes={changes} />
          <NotesCard state={state} changes={changes} />
        </div>
        <aside className={styles.aside}>
          <FrozenMapCard state={state} />
          <LessonsCard state={state} changes={changes} />
        </aside>
      </div>
    </div>
  );
}
