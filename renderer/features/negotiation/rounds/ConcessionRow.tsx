import clsx from 'clsx';
import { ArrowLeftRight, Lightbulb, TriangleAlert, X } from 'lucide-react';
import { CONCESSION_KINDS, CONCESSION_STATUSES, COUNTER_STATUSES, type Concession } from '../../../../shared/domain/negotiation/concession';
import type { CounterState } from '../../../../shared/domain/negotiation/ledger';
import { shareOfNet } from '../../../../shared/domain/negotiation/target';
import { DecimalInput } from '../../../fields/DecimalInput';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { useRecordText } from '../../../fields/record-text';
import { useUndoToast } from '../../../fields/undo-toast';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { IconButton } from '../../../ui/button/IconButton';
import { Icon } from '../../../ui/icon/Icon';
import { Menu } from '../../../ui/menu/Menu';
import { Select } from '../../../ui/select/Select';
import { TextInput } from '../../../ui/text-input/TextInput';
import type { NegotiationChanges } from '../negotiation-changes';
import type { NegotiationState } from '../use-negotiation';
import styles from './ConcessionRow.module.css';

/** What can be asked for in return, as people who sell capital goods do. */
const IDEAS = ['date', 'prepayment', 'quantity', 'reference', 'contract', 'scope', 'terms', 'access'] as const;

type Column = 'text' | 'kind' | 'value' | 'status' | 'counter' | 'counterValue' | 'counterStatus';
type Props = { concession: Concession; counter: CounterState; number: number; state: NegotiationState; changes: NegotiationChanges };

/** A concession over what it is given for. Without a counter-concession it asks for one. */
export function ConcessionRow({ concession, counter, number, state, changes }: Props) {
  const t = useTexts();
  const format = useFormat();
  const sayDone = useUndoToast();
  const text = useRecordText(concession, 'text', 'negotiation.steps.editConcession');
  const counterText = useRecordText(concession, 'counter', 'negotiation.steps.editConcession');
  const label = (column: Column): string => t('negotiation.concessions.cell', { column: t(`negotiation.concessions.${column}`), number });
  const update = (fields: Parameters<typeof changes.concessions.update>[1]): void => changes.concessions.update(concession.id, fields);
  const isWithdrawn = concession.status === 'withdrawn';
  const isUnpaid = !isWithdrawn && (counter === 'missing' || counter === 'refused');
  const { currency } = state.offer;
  const share = shareOfNet(concession.value, state.ledger.start.net);
  const demand = state.demands.find(({ id }) => id === concession.demandId);

  return (
    <li className={clsx(styles.concession, isUnpaid && styles.unpaid, isWithdrawn && styles.withdrawn)} data-testid="concession">
      {demand === undefined || demand.text === '' ? null : <p className={styles.for}>{t('negotiation.concessions.for', { text: demand.text })}</p>}
      <div className={styles.line}>
        <TextInput {...text} size="small" aria-label={label('text')} placeholder={t('negotiation.concessions.text')} maxLength={500} autoFocus={concession.text === '' && concession.rev === 1} />
        <Select
          size="small"
          aria-label={label('kind')}
          value={concession.kind}
          onValueChange={(kind) => update({ kind })}
          options={CONCESSION_KINDS.map((value) => ({ value, label: t(`negotiation.concessions.kinds.${value}`), hint: t(`negotiation.concessions.kindHints.${value}`) }))}
        />
        <DecimalInput
          size="small"
          money
          min={0}
          aria-label={label('value')}
          suffix={currency}
          value={concession.value}
          onCommit={(value) => {
            if (value !== null) update({ value });
          }}
        />
        <Select
          size="small"
          aria-label={label('status')}
          value={concession.status}
          onValueChange={(status) => update({ status })}
          options={CONCESSION_STATUSES.map((value) => ({ value, label: t(`negotiation.concessions.statuses.${value}`) }))}
        />
        <IconButton
          icon={X}
          size="small"
          label={t('negotiation.concessions.remove', { number })}
          onClick={() => {
            changes.removeConcession(concession);
            sayDone(t('negotiation.concessions.removed'));
          }}
        />
      </div>
      <div className={styles.line}>
        <span className={styles.counter}>
          <Icon as={ArrowLeftRight} size={14} />
          <TextInput {...counterText} size="small" aria-label={label('counter')} placeholder={t('negotiation.concessions.counterPlaceholder')} maxLength={500} />
        </span>
        <Menu
          trigger={<IconButton icon={Lightbulb} size="small" label={t('negotiation.concessions.ideas')} />}
          entries={IDEAS.map((idea) => {
            const words = t(`negotiation.concessions.ideaList.${idea}`);
            return { id: idea, label: words, onSelect: () => update({ counter: words }) };
          })}
        />
        <DecimalInput size="small" money optional min={0} aria-label={label('counterValue')} placeholder="–" suffix={currency} value={concession.counterValue} onCommit={(counterValue) => update({ counterValue })} />
        <Select
          size="small"
          aria-label={label('counterStatus')}
          value={concession.counterStatus}
          onValueChange={(counterStatus) => update({ counterStatus })}
          options={COUNTER_STATUSES.map((value) => ({ value, label: t(`negotiation.concessions.counterStatuses.${value}`) }))}
        />
      </div>
      <RecordOpinions record={concession} />
      <p className={styles.foot}>
        {isUnpaid ? (
          <span className={styles.ask} role="status">
            <Icon as={TriangleAlert} size={14} />
            {t('negotiation.concessions.counterMissing')}
          </span>
        ) : null}
        {share === null || share === '0' ? null : <span>{t('negotiation.concessions.share', { percent: format.percent(share) })}</span>}
      </p>
    </li>
  );
}
