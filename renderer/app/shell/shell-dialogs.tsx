import { createContext, use, useMemo, useState, type ReactNode } from 'react';

type ShellDialog = 'palette' | 'shortcuts' | null;

const ShellDialogsContext = createContext<{ open: ShellDialog; setOpen: (dialog: ShellDialog) => void } | null>(null);

/** Which of the shell's own dialogs is open; at most one. */
export function ShellDialogsProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<ShellDialog>(null);
  const value = useMemo(() => ({ open, setOpen }), [open]);
  return <ShellDialogsContext value={value}>{children}</ShellDialogsContext>;
}

/** The shell's open dialog and how to change it. */
export function useShellDialogs() {
  const context = use(ShellDialogsContext);
  if (context === null) throw new Error('no ShellDialogsProvider above this component');
  return context;
}
