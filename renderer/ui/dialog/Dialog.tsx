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
  /** Puts the keyboard somewhere on closing, and answers whether it did; otherwise it goes back to where it came from. */
  onCloseFocus?: (() => boolean) | undefined;
  /** False while something runs that can't be left: Escape, outside and close do nothing. */
  dismissible?: boolean;
  className?: string | undefined;
  children?: ReactNode;
}

const CONTROLS =
  'input:not([type="hidden"]):not(:disabled), textarea:not(:disabled), select:not(:disabled), button:not(:disabled), [tabindex="0"]';

function firstControl(dialog: HTMLElement | null): HTMLElement | null {
  const within = (part: string) => dialog?.querySelector(`[data-dialog-part="${part}"]`) ?? null;
  const inBody = within('body')?.querySelector<HTMLElement>(CONTROLS);
  if (inBody) return inBody;
  // A bare question waits on its last button, the one that decides.
  const decisions = within('decision')?.querySelectorAll<HTMLElement>('button:not(:disabled)');
  return decisions?.[decisions.length - 1] ?? null;
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
  onCloseFocus,
  dismissible = true,
  className,
  children,
}: DialogProps) {
  const returnTo = useRef<Element | null>(null);
  const content = useRef<HTMLDivElement>(null);

  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={styles.backdrop} />
        <Radix.Content
          ref={content}
          className={clsx(styles.dialog, styles[size], className)}
          {...(description == null ? { 'aria-describedby': undefined } : {})}
          onOpenAutoFocus={(event) => {
            returnTo.current = document.activeElement;
            // The close button comes first in the markup, but nobody opens a dialog to close it, and the hint that
            // opens with its focus would take the first Escape.
            event.preventDefault();
            (initialFocus?.current ?? firstControl(content.current) ?? content.current)?.focus();
          }}
          onCloseAutoFocus={(event) => {
            // The dialog is opened by state, not by a Radix trigger, so it remembers where focus came from.
            event.preventDefault();
            if (onCloseFocus?.() === true) return;
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
          {children == null ? null : <div className={styles.body} data-dialog-part="body">{children}</div>}
          {footer == null && footerStart == null ? null : (
            <footer className={styles.footer}>
              <div className={styles.footerStart}>{footerStart}</div>
              <div className={styles.decision} data-dialog-part="decision">{footer}</div>
            </footer>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
