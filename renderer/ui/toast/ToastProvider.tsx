import clsx from 'clsx';
import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { Toast } from 'radix-ui';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button } from '../button/Button';
import { IconButton } from '../button/IconButton';
import { Icon } from '../icon/Icon';
import { ToastContext, type ToastMessage, type Toasts } from './toast-context';
import styles from './Toast.module.css';

export interface ToastProviderProps {
  /** Name of the region, e.g. "Meldungen". F8 jumps there. */
  regionLabel: string;
  closeLabel: string;
  children: ReactNode;
}

interface ShownToast extends ToastMessage {
  id: string;
  open: boolean;
}

/** More than three at once nobody reads; the oldest makes room. */
const MOST = 3;
const SHORT = 5_000;
const WITH_ACTION = 10_000;
const CLOSING = 200;

/** Shows what was done for a moment, longer where something can be done about it, and what went wrong until it is closed. */
export function ToastProvider({ regionLabel, closeLabel, children }: ToastProviderProps) {
  const [shown, setShown] = useState<readonly ShownToast[]>([]);
  const count = useRef(0);
  const closing = useRef(new Set<ReturnType<typeof setTimeout>>());

  const dismiss = useCallback((id: string) => {
    setShown((before) => before.map((toast) => (toast.id === id ? { ...toast, open: false } : toast)));
    const timer = setTimeout(() => {
      closing.current.delete(timer);
      setShown((before) => before.filter((toast) => toast.id !== id));
    }, CLOSING);
    closing.current.add(timer);
  }, []);
  // Nothing is left to take away once the region is gone.
  useEffect(() => {
    const timers = closing.current;
    return () => timers.forEach(clearTimeout);
  }, []);

  const show = useCallback((message: ToastMessage) => {
    count.current += 1;
    const id = `toast-${count.current}`;
    setShown((before) => [...before, { ...message, id, open: true }].slice(-MOST));
    return id;
  }, []);

  const toasts = useMemo<Toasts>(() => ({ show, dismiss }), [show, dismiss]);

  return (
    <ToastContext value={toasts}>
      <Toast.Provider label={regionLabel} swipeDirection="right">
        {children}
        {shown.map((toast) => (
          <Toast.Root
            key={toast.id}
            className={clsx(styles.toast, toast.tone === 'error' && styles.error)}
            open={toast.open}
            onOpenChange={(open) => {
              if (!open) dismiss(toast.id);
            }}
            type={toast.tone === 'error' ? 'foreground' : 'background'}
            duration={toast.duration ?? (toast.tone === 'error' ? Infinity : toast.action ? WITH_ACTION : SHORT)}
          >
            {toast.tone === 'error' ? (
              <Icon as={CircleAlert} className={styles.icon} />
            ) : toast.tone === 'success' ? (
              <Icon as={CircleCheck} className={styles.icon} />
            ) : null}
            <div className={styles.words}>
              <Toast.Title className={styles.title}>{toast.title}</Toast.Title>
              {toast.description === undefined ? null : (
                <Toast.Description className={styles.description}>{toast.description}</Toast.Description>
              )}
            </div>
            {[toast.action, toast.otherAction].map((action) =>
              action === undefined ? null : (
                <Toast.Action key={action.label} asChild altText={action.label}>
                  <Button size="small" className={styles.action} onClick={action.run}>
                    {action.label}
                  </Button>
                </Toast.Action>
              ),
            )}
            <Toast.Close asChild>
              <IconButton icon={X} size="small" label={closeLabel} className={styles.close} />
            </Toast.Close>
          </Toast.Root>
        ))}
        <Toast.Viewport className={styles.viewport} label={`${regionLabel} ({hotkey})`} />
      </Toast.Provider>
    </ToastContext>
  );
}
