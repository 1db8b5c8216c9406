import '../../../../shared/i18n/parts/offer-release';
import clsx from 'clsx';
import { Check, ChevronDown, CircleHelp, FileCheck2, GitBranchPlus, Handshake, Lock, RotateCcw, Send, ShieldCheck, Trophy, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Command } from '../../../app/commands/command';
import { useCommands } from '../../../app/commands/command-context';
import type { Deal } from '../../../../shared/domain/deal/deal';
import type { Offer, OfferStatus } from '../../../../shared/domain/offer/offer';
import { isDecided, isFrozen, NEXT_STATUSES, type StatusProblem } from '../../../../shared/domain/offer/offer-status';
import { useCloseDeal } from '../../../fields/close-deal/use-close-deal';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useToday } from '../../../stores/today';
import { Badge } from '../../../ui/badge/Badge';
import { Button } from '../../../ui/button/Button';
import { Icon, type IconType } from '../../../ui/icon/Icon';
import { Menu } from '../../../ui/menu/Menu';
import { useToasts } from '../../../ui/toast/toast-context';
import { ConfirmationDialog } from '../confirmation/ConfirmationDialog';
import { ReleaseDialog } from '../release/ReleaseDialog';
import { useStatusChanges, type DayField, type MovableStatus } from './status-changes';
import { StatusDay } from './StatusDay';
import styles from './StatusBar.module.css';

type Props = { offer: Offer; deal: Deal; onConfirmed: (offerId: string) => void };

const DECISIONS = ['won', 'lost', 'no-decision'] as const;
const DECISION_ICONS: Record<(typeof DECISIONS)[number], IconType> = { won: Trophy, lost: X, 'no-decision': CircleHelp };

type Step = { status: OfferStatus; field: DayField | null; isDone: boolean; isCurrent: boolean };

/** How far the offer is, with the days, and the next steps it can take. */
export function StatusBar({ offer, deal, onConfirmed }: Props) {
  const t = useTexts();
  const format = useFormat();
  const toasts = useToasts();
  const today = useToday();
  const { setStage, dialog: closing } = useCloseDeal(deal);
  const changes = useStatusChanges(offer.id);
  const [dialog, setDialog] = useState<'release' | 'confirmation' | null>(null);
  const isConfirmation = offer.documentKind === 'order-confirmation';
  const next = NEXT_STATUSES[offer.status].filter((status) => !isConfirmation || status === 'released' || status === 'sent');
  const decisions = DECISIONS.filter((status) => next.includes(status));
  const canBranch = offer.status === 'released' || offer.status === 'sent' || offer.status === 'negotiating';

  const tell = (problem: StatusProblem | null): boolean => {
    if (problem === null) return true;
    toasts.show({
      tone: 'error',
      title:
        problem.code === 'before'
          ? t('offerRelease.status.before', { day: format.day(problem.after) })
          : t('offerRelease.status.notFromHere', { from: t(`offerRelease.status.names.${problem.from}`), to: t(`offerRelease.status.names.${problem.to}`) }),
    });
    return false;
  };

  const move = (to: MovableStatus): void => {
    if (!tell(changes.move(to, today))) return;
    const stage = to === 'sent' ? 'offered' : to;
    const lags = stage !== deal.stage && !(to === 'sent' && deal.stage === 'negotiating');
    if (isConfirmation || !lags) return;
    toasts.show({
      title: t('offerRelease.status.reached', { status: t(`offerRelease.status.names.${to}`), day: format.day(today) }),
      description: t('offerRelease.deal.differs', { stage: t(`common.dealStages.${deal.stage}`) }),
      action: { label: t('offerRelease.deal.set', { stage: t(`common.dealStages.${stage}`) }), run: () => setStage(stage) },
    });
  };

  useCommands(
    useMemo<Command[]>(
      () => [
        {
          id: 'offer.release',
          label: t('offerRelease.steps.release'),
          group: t('offer.commands.group'),
          icon: ShieldCheck,
          when: () => offer.status === 'draft',
          run: () => setDialog('release'),
        },
      ],
      [t, offer.status],
    ),
  );

  return (
    <section className={styles.bar} aria-label={t('offerRelease.status.label')} data-testid="offer-status" data-status={offer.status}>
      {isConfirmation ? null : <Badge tone="outline">{t('offerRelease.status.version', { number: offer.version })}</Badge>}
      <ol className={styles.steps}>
        {stepsOf(offer).map(({ status, field, isDone, isCurrent }) => {
          const day = field === null ? null : offer[field];
          const name = status === 'no-decision' && !isDone ? t('offerRelease.status.decision') : t(`offerRelease.status.names.${status}`);
          return (
            <li key={field ?? 'draft'} className={clsx(styles.step, isDone && styles.done, isCurrent && styles.current)} aria-current={isCurrent ? 'step' : undefined} data-step={status}>
              <span className={styles.mark} aria-hidden>
                {isDone && !isCurrent ? <Icon as={Check} size={11} /> : null}
              </span>
              <span className={styles.words}>
                <span className={styles.name}>{name}</span>
                {field === null || day === null ? null : <StatusDay name={name} day={day} onCommit={(on) => tell(changes.correct(field, on))} />}
              </span>
            </li>
          );
        })}
      </ol>
      <RecordOpinions record={offer} only={['status', 'releasedOn', 'sentOn', 'negotiatingOn', 'decidedOn']} />
      <div className={styles.actions}>
        {canBranch ? (
          <Button size="small" icon={GitBranchPlus} onClick={() => changes.beginVersion(today)}>
            {t('offerRelease.actions.newVersion')}
          </Button>
        ) : null}
        {isDecided(offer) ? (
          <Button size="small" variant="quiet" icon={RotateCcw} onClick={() => tell(changes.reopen())}>
            {t('offerRelease.actions.reopen')}
          </Button>
        ) : null}
        {next.includes('negotiating') ? (
          <Button size="small" icon={Handshake} onClick={() => move('negotiating')}>
            {t('offerRelease.actions.negotiating')}
          </Button>
        ) : null}
        {decisions.length === 0 ? null : (
          <Menu
            align="end"
            trigger={
              <Button size="small" variant="primary" iconEnd={ChevronDown}>
                {t('offerRelease.actions.decide')}
              </Button>
            }
            entries={decisions.map((status) => ({ id: status, label: t(`offerRelease.actions.${status}`), icon: DECISION_ICONS[status], onSelect: () => move(status) }))}
          />
        )}
        {next.includes('released') ? (
          <Button size="small" variant="primary" icon={ShieldCheck} onClick={() => setDialog('release')}>
            {t('offerRelease.actions.release')}
          </Button>
        ) : null}
        {next.includes('sent') ? (
          <Button size="small" variant="primary" icon={Send} onClick={() => move('sent')}>
            {t('offerRelease.actions.sent')}
          </Button>
        ) : null}
        {offer.status === 'won' && !isConfirmation ? (
          <Button size="small" variant="primary" icon={FileCheck2} onClick={() => setDialog('confirmation')}>
            {t('offerRelease.actions.confirm')}
          </Button>
        ) : null}
      </div>
      {isFrozen(offer) ? (
        <p className={styles.frozen}>
          <Icon as={Lock} size={12} />
          {t('offerRelease.status.frozen')}
        </p>
      ) : null}
      {closing}
      {dialog === 'release' ? <ReleaseDialog offer={offer} onClose={() => setDialog(null)} /> : null}
      {dialog === 'confirmation' ? <ConfirmationDialog offer={offer} onClose={() => setDialog(null)} onMade={onConfirmed} /> : null}
    </section>
  );
}

/** The steps an offer takes, with the decision that was made in the last place. A confirmation is decided already. */
function stepsOf(offer: Offer): Step[] {
  const step = (status: OfferStatus, field: DayField | null): Step => ({
    status,
    field,
    isDone: field === null || offer[field] !== null,
    isCurrent: status === offer.status,
  });
  const steps = [step('draft', null), step('released', 'releasedOn'), step('sent', 'sentOn')];
  if (offer.documentKind === 'order-confirmation') return steps;
  return [...steps, step('negotiating', 'negotiatingOn'), step(isDecided(offer) ? offer.status : 'no-decision', 'decidedOn')];
}
