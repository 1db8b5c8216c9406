import clsx from 'clsx';
import { X } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { IconButton } from '../button/IconButton';
import { isEditingText } from '../text-editing';
import styles from './Panel.module.css';

export interface PanelProps {
  title: ReactNode;
  /** What kind of thing it is, above the title. */
  eyebrow?: ReactNode;
  subtitle?: ReactNode;
  /** Left of the words, e.g. an Avatar. */
  media?: ReactNode;
  /** Beside the close button. */
  actions?: ReactNode;
  onClose?: (() => void) | undefined;
  closeLabel?: string | undefined;
  closeShortcut?: string | undefined;
  /** Stays at the bottom while the content scrolls. */
  footer?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}

/** The inspector: what is selected, on the right. Escape closes it, but not while text is typed. */
export function Panel({
  title,
  eyebrow,
  subtitle,
  media,
  actions,
  onClose,
  closeLabel = '',
  closeShortcut,
  footer,
  className,
  children,
}: PanelProps) {
  const id = useId();
  return (
    <aside
      className={clsx(styles.panel, className)}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && onClose && !isEditingText(event.target)) {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <header className={styles.head}>
        {media}
        <div className={styles.words}>
          {eyebrow == null ? null : <p className={styles.eyebrow}>{eyebrow}</p>}
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {subtitle == null ? null : <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        <div className={styles.actions}>
          {actions}
          {onClose === undefined ? null : (
            <IconButton icon={X} size="small" label={closeLabel} shortcut={closeShortcut} onClick={onClose} />
          )}
        </div>
      </header>
      <div className={styles.body}>{children}</div>
      {footer == null ? null : <footer className={styles.footer}>{footer}</footer>}
    </aside>
  );
}

/** A titled part of a panel, separated by a line. */
export function PanelSection({
  title,
  actions,
  children,
}: {
  title?: string | undefined;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={title === undefined ? undefined : id}>
      {title === undefined && actions == null ? null : (
        <div className={styles.sectionHead}>
          <h3 id={id} className={styles.sectionTitle}>
            {title}
          </h3>
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}
