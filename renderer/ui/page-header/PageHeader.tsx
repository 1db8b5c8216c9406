import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './PageHeader.module.css';

export interface PageHeaderProps {
  /** Usually words; an InlineEdit where the name can be changed in place. */
  title: ReactNode;
  /** Where this page belongs, above the title: a link to the account, the stage. */
  eyebrow?: ReactNode;
  description?: ReactNode;
  /** Facts beside the title: badges, a light. */
  meta?: ReactNode;
  /** Right, in order of importance from right to left. */
  actions?: ReactNode;
  className?: string | undefined;
}

/** The title of a page, with what can be done on all of it. */
export function PageHeader({ title, eyebrow, description, meta, actions, className }: PageHeaderProps) {
  return (
    <header className={clsx(styles.header, className)}>
      <div className={styles.words}>
        {eyebrow == null ? null : <div className={styles.eyebrow}>{eyebrow}</div>}
        <div className={styles.line}>
          <h1 className={styles.title}>{title}</h1>
          {meta == null ? null : <div className={styles.meta}>{meta}</div>}
        </div>
        {description == null ? null : <p className={styles.description}>{description}</p>}
      </div>
      {actions == null ? null : <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
