import { Ellipsis, MessagesSquare, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { LedgerRow } from '../../../../shared/domain/negotiation/ledger';
import type { NegotiationRound } from '../../../../shared/domain/negotiation/negotiation-round';
import { useUndoToast } from '../../../fields/undo-toast';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useToday } from '../../../stores/today';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { Card } from '../../../ui/card/Card';
import { DisclosureList, DisclosureRow } from '../../../ui/disclosure/DisclosureRow';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { Menu } from '../../../ui/menu/Menu';
import type { NegotiationChanges } from '../negotiation-changes';
import type { NegotiationState } from '../use-negotiation';
import { ConcessionList } from './ConcessionList';
import { RoundForm } from './RoundForm';
import styles from './RoundsSection.module.css';

/** The log of the rounds, each with what was asked, what was given, and where that leaves us. */
export function RoundsSection({ state, changes }: { state: NegotiationState; changes: NegotiationChanges }) {
  const t = useTexts();
  const format = useFormat();
  const today = useToday();
  const sayDone = useUndoToast();
  const { offer, rounds, ledger } = state;
  // The last round is the one that is being worked on.
  const [opened, setOpened] = useState<{ id: string | null } | null>(null);
  const openId = opened === null ? (rounds.at(-1)?.id ?? null) : opened.id;
  const add = (): void => setOpened({ id: changes.addRound(today) });

  const summary = (row: LedgerRow | undefined): string => {
    if (row === undefined) return '';
    const parts = [`${format.money(row.given, offer.currency)} ${t('negotiation.standing.givenRound')}`];
    if (row.left !== null) parts.push(`${t(row.isBelowFloor ? 'negotiation.standing.over' : 'negotiation.standing.left')}: ${format.money(row.left.replace(/^-/, ''), offer.currency)}`);
    return parts.join(' · ');
  };
  const rowOf = (round: NegotiationRound | null): LedgerRow | undefined => ledger.rows.find((row) => row.round === round);
  const homeless = rowOf(null);

  return (
    <Card
      title={t('negotiation.rounds.title')}
      padding={rounds.length === 0 ? 'medium' : 'none'}
      actions={
        rounds.length === 0 ? null : (
          <Button size="small" icon={Plus} onClick={add}>
            {t('negotiation.rounds.add')}
          </Button>
        )
      }
    >
      {rounds.length === 0 ? (
        <EmptyState
          icon={MessagesSquare}
          size="small"
          level={3}
          title={t('negotiation.rounds.none')}
          why={t('negotiation.rounds.noneWhy')}
          actions={
            <Button variant="primary" icon={Plus} onClick={add}>
              {t('negotiation.rounds.add')}
            </Button>
          }
        />
      ) : (
        <DisclosureList label={t('negotiation.rounds.title')}>
          {rounds.map((round, index) => {
            const number = index + 1;
            const title = [t('negotiation.rounds.number', { number }), format.day(round.heldOn), t(`negotiation.rounds.channels.${round.channel}`)].join(' · ');
            return (
              <DisclosureRow
                key={round.id}
                open={openId === round.id}
                onOpenChange={(open) => setOpened({ id: open ? round.id : null })}
                label={title}
                title={title}
                summary={summary(rowOf(round))}
                actions={
                  <Menu
                    align="end"
                    trigger={<IconButton icon={Ellipsis} size="small" label={t('negotiation.rounds.more', { number })} />}
                    entries={[
                      {
                        id: 'remove',
                        label: t('negotiation.rounds.remove'),
                        icon: Trash2,
                        danger: true,
                        onSelect: () => {
                          changes.removeRound(round);
                          sayDone(t('negotiation.rounds.removed'));
                        },
                      },
                    ]}
                  />
                }
              >
                <RoundForm round={round} number={number} row={rowOf(round)} state={state} changes={changes} />
              </DisclosureRow>
            );
          })}
        </DisclosureList>
      )}
      {homeless === undefined ? null : (
        <section className={styles.homeless} aria-label={t('negotiation.rounds.homeless')}>
          <h3>{t('negotiation.rounds.homeless')}</h3>
          <ConcessionList entries={homeless.entries} state={state} changes={changes} />
        </section>
      )}
    </Card>
  );
}
