import * as Radix from '@radix-ui/react-dialog';
import clsx from 'clsx';
import { X } from 'lucide-react';
import { useRef, type ReactNode, type RefObject } from 'react';
import { IconButton } from '../button/IconButton';
import { keepsEscape } from '../text-editing';
import styles from './Dialog.module.css';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  closeLabel: string;
  /** Buttons, in reading order; the primary one last. */
  footer?: ReactNode;
  /** Left in the footer, apart from the decision. */
  footerStart?: ReactNode;
  size?: 'small' | 'medium' | 'large';
  /** Takes the focus on opening instead of the first control. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** False while something runs that can't be left: Escape, outside and close do nothing. */
  dismissible?: boolean;
  className?: string | undefined;
  children?: ReactNode;
}

/** For what must interrupt. What fits inline stays inline. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  closeLabel,
  footer,
  footerStart,
  size = 'medium',
  initialFocus,
  dismissible = true,
  className,
  children,
}: DialogProps) {
  const returnTo = useRef<Element | null>(null);

  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={styles.backdrop} />
        <Radix.Content
          className={clsx(styles.dialog, styles[size], className)}
          {...(description == null ? { 'aria-describedby': undefined } : {})}
          onOpenAutoFocus={(event) => {
            returnTo.current = document.activeElement;
            if (initialFocus?.current) {
              event.preventDefault();
              initialFocus.current.focus();
            }
          }}
          onCloseAutoFocus={(event) => {
            // The dialog is opened by state, not by a Radix trigger, so it remembers where focus came from.
            event.preventDefault();
            if (returnTo.current instanceof HTMLElement && returnTo.current.isConnected) returnTo.current.focus();
          }}
          onEscapeKeyDown={(event) => {
            if (!dismissible || keepsEscape(event.target)) event.preventDefault();
          }}
          onInteractOutside={(event) => {
            if (!dismissible) event.preventDefault();
          }}
        >
          <header className={styles.head}>
            <div className={styles.words}>
              <Radix.Title className={styles.title}>{title}</Radix.Title>
              {description == null ? null : (
                <Radix.Description className={styles.description}>{description}</Radix.Description>
              )}
            </div>
            {dismissible ? (
              <IconButton icon={X} label={closeLabel} onClick={() => onOpenChange(false)} className={styles.close} />
            ) : null}
          </header>
          {children == null ? null : <div className={styles.body}>{children}</div>}
          {footer == null && footerStart == null ? null : (
            <footer className={styles.footer}>
              <div className={styles.footerStart}>{footerStart}</div>
              <div className={styles.decision}>{footer}</div>
            </footer>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
