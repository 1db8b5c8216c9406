import { Plus } from 'lucide-react';
import { useId } from 'react';
import type { LedgerRow } from '../../../../shared/domain/negotiation/ledger';
import { ROUND_CHANNELS, type NegotiationRound } from '../../../../shared/domain/negotiation/negotiation-round';
import { RecordField } from '../../../fields/RecordField';
import { RecordTextField } from '../../../fields/RecordTextField';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/button/Button';
import { DateInput } from '../../../ui/date-input/DateInput';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { Select } from '../../../ui/select/Select';
import type { NegotiationChanges } from '../negotiation-changes';
import type { NegotiationState } from '../use-negotiation';
import { ConcessionList } from './ConcessionList';
import { DemandList } from './DemandList';
import styles from './RoundForm.module.css';

type Props = { round: NegotiationRound; number: number; row: LedgerRow | undefined; state: NegotiationState; changes: NegotiationChanges };

/** One round: when, where and with whom, what was asked, what was given, and how things stand after it. */
export function RoundForm({ round, number, row, state, changes }: Props) {
  const t = useTexts();
  const format = useFormat();
  const id = useId();
  const demands = state.demands.filter(({ roundId }) => roundId === round.id);
  const money = (amount: string): string => format.money(amount, state.offer.currency);
  return (
    <div className={styles.form}>
      <FieldGroup columns minColumn={140}>
        <RecordField record={round} field="heldOn" label={t('negotiation.rounds.heldOn')}>
          <DateInput
            value={round.heldOn}
            onCommit={(heldOn) => {
              if (heldOn !== null) changes.rounds.update(round.id, { heldOn });
            }}
            incompleteMessage={t('common.incompleteDay')}
          />
        </RecordField>
        <RecordField record={round} field="channel" label={t('negotiation.rounds.channel')}>
          <Select
            value={round.channel}
            onValueChange={(channel) => changes.rounds.update(round.id, { channel })}
            options={ROUND_CHANNELS.map((value) => ({ value, label: t(`negotiation.rounds.channels.${value}`) }))}
          />
        </RecordField>
        <RecordTextField record={round} field="place" label={t('negotiation.rounds.place')} step="negotiation.steps.editRound" />
        <RecordTextField record={round} field="people" label={t('negotiation.rounds.people')} step="negotiation.steps.editRound" />
        {state.versions.length === 0 ? null : (
          <RecordField record={round} field="versionNumber" label={t('negotiation.rounds.version')}>
            <Select<string>
              value={round.versionNumber === null ? null : String(round.versionNumber)}
              placeholder={t('negotiation.rounds.noVersion')}
              clearLabel={t('negotiation.rounds.noVersion')}
              onClear={() => changes.rounds.update(round.id, { versionNumber: null })}
              onValueChange={(version) => changes.rounds.update(round.id, { versionNumber: Number(version) })}
              options={state.versions.map(({ number: version }) => ({ value: String(version), label: t('negotiation.rounds.versionNumber', { number: version }) }))}
            />
          </RecordField>
        )}
      </FieldGroup>
      <section aria-labelledby={`${id}-demands`} className={styles.part}>
        <header className={styles.head}>
          <h3 id={`${id}-demands`}>{t('negotiation.demands.title')}</h3>
          <Button size="small" variant="quiet" icon={Plus} onClick={() => changes.addDemand(round.id)}>
            {t('negotiation.demands.add')}
          </Button>
        </header>
        <DemandList demands={demands} round={round} state={state} changes={changes} />
      </section>
      <section aria-labelledby={`${id}-concessions`} className={styles.part}>
        <header className={styles.head}>
          <h3 id={`${id}-concessions`}>{t('negotiation.concessions.title')}</h3>
          <Button size="small" variant="quiet" icon={Plus} onClick={() => changes.addConcession(round.id, null)}>
            {t('negotiation.concessions.add')}
          </Button>
        </header>
        <ConcessionList entries={row?.entries ?? []} state={state} changes={changes} />
      </section>
      <RecordTextField record={round} field="note" aboutPeople label={t('negotiation.rounds.note')} step="negotiation.steps.editRound" multiline />
      {row === undefined ? null : (
        <dl className={styles.after} aria-label={t('negotiation.standing.after', { number })}>
          <Fact label={t('negotiation.standing.after', { number })} value={money(row.net)} />
          {row.marginPercent === null ? null : <Fact label={t('negotiation.standing.margin')} value={format.percent(row.marginPercent)} />}
          <Fact label={t('negotiation.standing.given')} value={money(row.givenSoFar)} />
          <Fact label={t('negotiation.standing.received')} value={money(row.receivedSoFar)} />
          {row.left === null ? null : (
            <Fact label={t(row.isBelowFloor ? 'negotiation.standing.over' : 'negotiation.standing.left')} value={money(row.left.replace(/^-/, ''))} isBad={row.isBelowFloor} />
          )}
        </dl>
      )}
    </div>
  );
}

function Fact({ label, value, isBad = false }: { label: string; value: string; isBad?: boolean }) {
  return (
    <div className={isBad ? styles.bad : undefined}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
