import type { ReactNode } from 'react';
import type { CardEnd } from '../data/steps';
import styles from './CardSlots.module.css';
import { useGestures } from './gesture-context';

type Props<R> = {
  type: CardEnd['type'];
  records: readonly R[];
  children: (record: R) => ReactNode;
};

/** The cards of a column. While one is dragged the others make room where it would land. */
export function CardSlots<R extends { id: string }>({ type, records, children }: Props<R>) {
  const { reorder } = useGestures();
  const dragged = reorder?.card.type === type ? reorder : null;
  const from = records.findIndex(({ id }) => id === dragged?.card.id);
  const wayOf = (index: number): number => {
    if (dragged === null || index === from) return 0;
    if (index > from && index <= dragged.place) return -dragged.height;
    if (index < from && index >= dragged.place) return dragged.height;
    return 0;
  };
  return records.map((record, index) => (
    <li
      key={record.id}
      className={styles.slot}
      data-moving={(dragged !== null && index !== from) || undefined}
      style={dragged === null ? undefined : { translate: `0 ${wayOf(index)}px` }}
    >
      {children(record)}
    </li>
  ));
}
