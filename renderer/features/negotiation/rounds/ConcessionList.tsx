import type { LedgerEntry } from '../../../../shared/domain/negotiation/ledger';
import type { NegotiationChanges } from '../negotiation-changes';
import type { NegotiationState } from '../use-negotiation';
import { ConcessionRow } from './ConcessionRow';
import styles from './ConcessionRow.module.css';

type Props = { entries: readonly LedgerEntry[]; state: NegotiationState; changes: NegotiationChanges };

/** What was given, each with what we get for it. */
export function ConcessionList({ entries, state, changes }: Props) {
  if (entries.length === 0) return null;
  return (
    <ol className={styles.rows}>
      {entries.map(({ concession, counter }, index) => (
        <ConcessionRow key={concession.id} concession={concession} counter={counter} number={index + 1} state={state} changes={changes} />
      ))}
    </ol>
  );
}
