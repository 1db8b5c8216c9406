import { Fragment, type ReactNode } from 'react';
import type { CardEnd } from '../data/steps';
import styles from './CardSlots.module.css';
import { useGestures } from './gesture-context';

type Props<R> = {
  type: CardEnd['type'];
  records: readonly R[];
  children: (record: R) => ReactNode;
};

/** The cards of a column, with a line where the dragged one would land. */
export function CardSlots<R extends { id: string }>({ type, records, children }: Props<R>) {
  const { reorder } = useGestures();
  const dragged = reorder?.card.type === type ? reorder : null;
  const from = records.findIndex(({ id }) => id === dragged?.card.id);
  /** The place before which the line stands, counted with the dragged card in its old place. */
  const line = dragged === null || dragged.place === from ? null : dragged.place < from ? dragged.place : dragged.place + 1;
  const marker = <li className={styles.line} aria-hidden />;
  return (
    <>
      {records.map((record, index) => (
        <Fragment key={record.id}>
          {line === index ? marker : null}
          <li>{children(record)}</li>
        </Fragment>
      ))}
      {line === records.length ? marker : null}
    </>
  );
}
