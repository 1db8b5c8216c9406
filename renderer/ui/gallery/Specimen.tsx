import type { ReactNode } from 'react';
import styles from './Gallery.module.css';

/** One component on show: its name and its states in a row. */
export function Specimen({ name, wide = false, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <section className={wide ? styles.wide : styles.specimen} aria-label={name}>
      <h3 className={styles.name}>{name}</h3>
      <div className={styles.stage}>{children}</div>
    </section>
  );
}

export function Chapter({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.chapter} aria-label={title}>
      <h2 className={styles.chapterTitle}>{title}</h2>
      <div className={styles.grid}>{children}</div>
    </section>
  );
}
