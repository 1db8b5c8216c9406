import { Tooltip } from 'radix-ui';
import { createContext, useContext, type ReactNode } from 'react';

const Provided = createContext(false);

/** Once at the root, so that moving along a toolbar shows the next tooltip without a new wait. */
export function TooltipProvider({ children }: { children: ReactNode }) {
  return (
    <Tooltip.Provider delayDuration={450} skipDelayDuration={250}>
      <Provided value={true}>{children}</Provided>
    </Tooltip.Provider>
  );
}

/** A tooltip outside any provider (a small test, a detached root) brings its own. */
export function EnsureTooltipProvider({ children }: { children: ReactNode }) {
  return useContext(Provided) ? children : <TooltipProvider>{children}</TooltipProvider>;
}
