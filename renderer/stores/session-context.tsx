import { createContext, use, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Api } from '../../shared/contract/contract';
import type { Session, SessionState } from './session';

const SessionContext = createContext<{ session: Session; api: Api } | null>(null);

/** Gives the pages below their session and the way to main. */
export function SessionProvider({ session, api, children }: { session: Session; api: Api; children: ReactNode }) {
  return <SessionContext value={{ session, api }}>{children}</SessionContext>;
}

function useSessionContext(): { session: Session; api: Api } {
  const context = use(SessionContext);
  if (context === null) throw new Error('no session above this component');
  return context;
}

/** The session of this window. */
export function useSession(): Session {
  return useSessionContext().session;
}

/** The way to main. */
export function useApi(): Api {
  return useSessionContext().api;
}

/** A value picked from the session. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useSession().store, select);
}
