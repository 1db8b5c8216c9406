import type { SharingMark } from '../../shared/contract/sharing-storage';
import { useSessionState } from './session-context';

/** Whether the server lets this laptop decide a mark; where it may only read, somebody else has to. */
export function useMayDecide({ document }: Pick<SharingMark, 'document'>): boolean {
  return useSessionState(({ sharing }) => sharing?.status?.readOnly.includes(document) !== true);
}
