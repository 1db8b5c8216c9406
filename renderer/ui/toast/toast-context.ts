import { createContext, useContext } from 'react';

export interface ToastAction {
  label: string;
  run: () => void;
}

export interface ToastMessage {
  title: string;
  description?: string | undefined;
  tone?: 'neutral' | 'success' | 'error';
  /** "Undo" and its like; closes the toast. */
  action?: ToastAction | undefined;
  /** A second way on, beside the first; closes the toast too. */
  otherAction?: ToastAction | undefined;
  /** Milliseconds; longer by default when there is an action. Errors stay. */
  duration?: number | undefined;
}

export interface Toasts {
  /** Gives back an id for `dismiss`. */
  show: (message: ToastMessage) => string;
  dismiss: (id: string) => void;
}

export const ToastContext = createContext<Toasts | null>(null);

/** Tells the user what was done or went wrong. @throws where no ToastProvider is above */
export function useToasts(): Toasts {
  const toasts = useContext(ToastContext);
  if (toasts === null) throw new Error('useToasts needs a ToastProvider above it');
  return toasts;
}
