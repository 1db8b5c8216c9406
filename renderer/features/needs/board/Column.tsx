import { useId, type ReactNode } from 'react';
import { SCROLLER } from '../links/measure';
import styles from './Column.module.css';

type Props = {
  title: string;
  count: number;
  /** Beside the title. */
  action?: ReactNode;
  /** Stays above the cards while they scroll. */
  tool?: ReactNode;
  /** In place of the cards while there are none. */
  empty: ReactNode;
  isEmpty: boolean;
  /** List items. */
  children: ReactNode;
};

/** A column of the board with its head; the cards scroll by themselves. */
export function Column({ title, count, action, tool, empty, isEmpty, children }: Props) {
  const id = useId();
  return (
    <section className={styles.column} aria-labelledby={id}>
      <header className={styles.head}>
        <div className={styles.line}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          <span className={styles.count}>{count}</span>
          {action}
        </div>
        <div className={styles.tool}>{tool}</div>
      </header>
      <div className={styles.scroller} {...{ [SCROLLER]: '' }}>
        {isEmpty ? empty : <ul className={styles.cards}>{children}</ul>}
      </div>
    </section>
  );
}
