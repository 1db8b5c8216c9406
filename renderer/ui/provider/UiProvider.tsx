import type { ReactNode } from 'react';
import { ToastProvider } from '../toast/ToastProvider';
import { TooltipProvider } from '../tooltip/TooltipProvider';

export interface UiProviderProps {
  /** Name of the region where toasts appear. */
  toastRegionLabel: string;
  toastCloseLabel: string;
  children: ReactNode;
}

/** What the components need above them, once at the root of a window. */
export function UiProvider({ toastRegionLabel, toastCloseLabel, children }: UiProviderProps) {
  return (
    <TooltipProvider>
      <ToastProvider regionLabel={toastRegionLabel} closeLabel={toastCloseLabel}>
        {children}
      </ToastProvider>
    </TooltipProvider>
  );
}
