import type { SharingMark } from '../../shared/contract/sharing-storage';
import { accountDocument, WORKSPACE_DOCUMENT } from '../../shared/domain/sync/shared-scope';
import { useSessionState } from './session-context';

/** Whether the server lets this laptop decide about what a mark is about; where it may only read, somebody else has to. */
export function useMayDecide({ accountId }: Pick<SharingMark, 'accountId'>): boolean {
  const document = accountId === null ? WORKSPACE_DOCUMENT : accountDocument(accountId);
  return useSessionState(({ sharing }) => sharing?.status?.readOnly.includes(document) !== true);
}
