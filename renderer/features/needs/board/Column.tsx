import { useId, type ReactNode } from 'react';
import { SCROLLER } from '../links/measure';
import styles from './Column.module.css';

type Props = {
  title: string;
  count: number;
  /** Stays above the cards while they scroll. */
  tool?: ReactNode;
  /** In place of the cards while there are none. */
  empty: ReactNode;
  isEmpty: boolean;
  /** List items. */
  children: ReactNode;
};

/** A column of the board with its head; the cards scroll by themselves. */
export function Column({ title, count, tool, empty, isEmpty, children }: Props) {
  const id = useId();
  return (
    <section className={styles.column} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
          <span className={styles.count}>{count}</span>
        </h2>
        <div className={styles.tool}>{tool}</div>
      </header>
      <div className={styles.scroller} {...{ [SCROLLER]: '' }}>
        {isEmpty ? empty : <ul className={styles.cards}>{children}</ul>}
      </div>
    </section>
  );
}
