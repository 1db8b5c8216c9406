import '../../../shared/i18n/parts/figures';
import { useCallback, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { DealListDialog } from './DealListDialog';
import { ShowDealsContext, type ShownDeals } from './shown-deals';

/**
 * A page whose figures lead to the deals behind them. The open list is a step of the history: Back closes it, and Back
 * from one of its deals opens it again.
 */
export function DealsBehind({ children }: { children: ReactNode }) {
  const location = useLocation();
  const navigate = useNavigate();
  const shown = shownIn(location.state);
  const { pathname, search } = location;
  const show = useCallback((next: ShownDeals) => void navigate({ pathname, search }, { state: { dealsBehind: next } }), [navigate, pathname, search]);
  return (
    <ShowDealsContext value={show}>
      {children}
      {shown === null ? null : <DealListDialog {...shown} onClose={() => void navigate(-1)} />}
    </ShowDealsContext>
  );
}

function shownIn(state: unknown): ShownDeals | null {
  return typeof state === 'object' && state !== null && 'dealsBehind' in state ? (state.dealsBehind as ShownDeals) : null;
}
