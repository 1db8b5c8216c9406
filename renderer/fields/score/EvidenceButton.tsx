import '../../../shared/i18n/parts/qualification';
import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import { isClosed, type Deal } from '../../../shared/domain/deal/deal';
import { probabilityOf } from '../../../shared/domain/deal/probability';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { useDealEvidence } from '../../stores/use-deal-evidence';
import { useLoaded } from '../../stores/use-loaded';
import { Button } from '../../ui/button/Button';
import { Popover } from '../../ui/popover/Popover';
import { ScorePanel } from './ScorePanel';
import styles from './EvidenceButton.module.css';

/** How much of what decides a deal is known; opened, every signal with its answer. It never turns into the forecast by itself. */
export function EvidenceButton({ deal }: { deal: Deal }) {
  const t = useTexts();
  const format = useFormat();
  const loaded = useLoaded({ kind: 'judging' });
  const [isOpen, setOpen] = useState(false);
  const { card, answers, qualification, known, all } = useDealEvidence()(deal);
  if (loaded.state !== 'loaded') return null;
  const { score, confidence } = qualification;
  return (
    <Popover
      label={t('qualification.evidence.title')}
      open={isOpen}
      onOpenChange={setOpen}
      align="end"
      className={styles.popover}
      trigger={
        <Button size="small" variant="quiet" icon={ListChecks} aria-label={card === null ? t('qualification.evidence.title') : t('qualification.evidence.open', { known, all })}>
          {card === null ? '–' : t('qualification.evidence.short', { known, all })}
        </Button>
      }
    >
      <h2 className={styles.title}>{t('qualification.evidence.title')}</h2>
      <p className={styles.why}>{t('qualification.evidence.why')}</p>
      {score === null ? null : (
        <p>{t('qualification.evidence.likelihood', { score, percent: format.percent(String(Math.round(confidence * 100))) })}</p>
      )}
      {isClosed(deal) ? null : <p className={styles.why}>{t('qualification.evidence.stage', { percent: format.percent(String(probabilityOf(deal))) })}</p>}
      <ScorePanel judged={{ accountId: deal.accountId, dealId: deal.id }} card={card} answers={answers} />
    </Popover>
  );
}
