import clsx from 'clsx';
import { useId, type ReactNode } from 'react';
import styles from './Card.module.css';

export interface CardProps {
  title?: string | undefined;
  /** Level of the heading in the page's outline. */
  level?: 2 | 3 | 4;
  description?: ReactNode;
  /** At the right of the heading. */
  actions?: ReactNode;
  /** `none` lets a table or map reach the edges. */
  padding?: 'medium' | 'small' | 'none';
  /** Lies deeper instead of higher, for asides. */
  sunken?: boolean;
  footer?: ReactNode;
  className?: string | undefined;
  children?: ReactNode;
}

/** A part of a page with its heading. */
export function Card({
  title,
  level = 2,
  description,
  actions,
  padding = 'medium',
  sunken = false,
  footer,
  className,
  children,
}: CardProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  const hasHead = title !== undefined || actions != null;
  return (
    <section
      className={clsx(styles.card, styles[padding], sunken && styles.sunken, className)}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {hasHead ? (
        <header className={styles.head}>
          <div className={styles.words}>
            {title === undefined ? null : (
              <Heading id={id} className={styles.title}>
                {title}
              </Heading>
            )}
            {description == null ? null : <p className={styles.description}>{description}</p>}
          </div>
          {actions == null ? null : <div className={styles.actions}>{actions}</div>}
        </header>
      ) : null}
      {children == null ? null : <div className={styles.body}>{children}</div>}
      {footer == null ? null : <footer className={styles.footer}>{footer}</footer>}
    </section>
  );
}
