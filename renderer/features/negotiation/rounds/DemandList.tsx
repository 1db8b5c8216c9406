import { Reply, X } from 'lucide-react';
import { useMemo } from 'react';
import { DEMAND_STATUSES, DEMAND_SUBJECTS, type Demand } from '../../../../shared/domain/negotiation/demand';
import type { NegotiationRound } from '../../../../shared/domain/negotiation/negotiation-round';
import { DecimalInput } from '../../../fields/DecimalInput';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { useRecordText } from '../../../fields/record-text';
import { useUndoToast } from '../../../fields/undo-toast';
import { useTexts } from '../../../i18n/texts';
import { IconButton } from '../../../ui/button/IconButton';
import { Select, type SelectOption } from '../../../ui/select/Select';
import { TextInput } from '../../../ui/text-input/TextInput';
import type { NegotiationChanges } from '../negotiation-changes';
import { useMemberNames } from '../member-names';
import type { NegotiationState } from '../use-negotiation';
import styles from './DemandList.module.css';

const COLUMNS = ['text', 'subject', 'who', 'value', 'status'] as const;

type Props = { demands: readonly Demand[]; round: NegotiationRound; state: NegotiationState; changes: NegotiationChanges };

/** What the customer asked for in a round. */
export function DemandList({ demands, round, state, changes }: Props) {
  const t = useTexts();
  const names = useMemberNames(state.offer.dealId);
  const people = useMemo(() => [...names].map(([value, label]) => ({ value, label })), [names]);
  if (demands.length === 0) return null;
  return (
    <ol className={styles.rows}>
      <li className={styles.head} aria-hidden>
        {COLUMNS.map((column) => (
          <span key={column}>{t(`negotiation.demands.${column}`)}</span>
        ))}
      </li>
      {demands.map((demand, index) => (
        <DemandRow key={demand.id} demand={demand} number={index + 1} people={people} round={round} currency={state.offer.currency} changes={changes} />
      ))}
    </ol>
  );
}

type RowProps = { demand: Demand; number: number; people: readonly SelectOption[]; round: NegotiationRound; currency: string; changes: NegotiationChanges };

function DemandRow({ demand, number, people, round, currency, changes }: RowProps) {
  const t = useTexts();
  const sayDone = useUndoToast();
  const text = useRecordText(demand, 'text', 'negotiation.steps.editDemand');
  const label = (column: (typeof COLUMNS)[number]): string => t('negotiation.demands.cell', { column: t(`negotiation.demands.${column}`), number });
  const update = (fields: Parameters<typeof changes.demands.update>[1]): void => changes.demands.update(demand.id, fields);
  return (
    <li className={styles.row} data-testid="demand">
      <TextInput {...text} size="small" aria-label={label('text')} maxLength={500} autoFocus={demand.text === '' && demand.rev === 1} />
      <Select
        size="small"
        aria-label={label('subject')}
        value={demand.subject}
        onValueChange={(subject) => update({ subject })}
        options={DEMAND_SUBJECTS.map((value) => ({ value, label: t(`negotiation.demands.subjects.${value}`) }))}
      />
      <Select<string>
        size="small"
        aria-label={label('who')}
        value={people.some(({ value }) => value === demand.memberId) ? demand.memberId : null}
        placeholder="–"
        clearLabel={t('negotiation.demands.anyone')}
        onClear={() => update({ memberId: null })}
        onValueChange={(memberId) => update({ memberId })}
        options={people}
        disabled={people.length === 0}
      />
      <DecimalInput size="small" money optional min={0} aria-label={label('value')} placeholder="–" suffix={currency} value={demand.value} onCommit={(value) => update({ value })} />
      <Select
        size="small"
        aria-label={label('status')}
        value={demand.status}
        onValueChange={(status) => update({ status })}
        options={DEMAND_STATUSES.map((value) => ({ value, label: t(`negotiation.demands.statuses.${value}`) }))}
      />
      <span className={styles.actions}>
        <IconButton icon={Reply} size="small" label={t('negotiation.demands.answer', { text: demand.text || t('negotiation.demands.title') })} onClick={() => changes.addConcession(round.id, demand)} />
        <IconButton
          icon={X}
          size="small"
          label={t('negotiation.demands.remove', { number })}
          onClick={() => {
            changes.removeDemand(demand);
            sayDone(t('negotiation.demands.removed'));
          }}
        />
      </span>
      <RecordOpinions record={demand} />
    </li>
  );
}
