import { useId, type ReactNode } from 'react';
import styles from './Section.module.css';

type Props = {
  title: string;
  description?: string | undefined;
  /** At the right of the heading. */
  aside?: ReactNode;
  /** Lets the content reach the edges. */
  wide?: boolean;
  children: ReactNode;
};

/** A part of the offer with its heading. */
export function Section({ title, description, aside, wide = false, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.head}>
        <div>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {description === undefined ? null : <p className={styles.description}>{description}</p>}
        </div>
        {aside == null ? null : <div className={styles.aside}>{aside}</div>}
      </header>
      <div className={wide ? undefined : styles.body}>{children}</div>
    </section>
  );
}
