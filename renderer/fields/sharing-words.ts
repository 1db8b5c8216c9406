import type { SharingState } from '../../shared/contract/sharing';
import type { Translate } from '../../shared/i18n/translator';

export type SharingTone = 'green' | 'amber' | 'red' | 'neutral';

/** Where sharing stands, in a few words, and how grave that is. */
export function sharingWords(t: Translate, sharing: SharingState): { text: string; tone: SharingTone } {
  const { isPaused, accountIds, sharesWorkspace, status } = sharing;
  if (isElsewhere(sharing)) return { text: t('sharing.state.badges.elsewhere'), tone: 'red' };
  if (accountIds.length === 0 && !sharesWorkspace) return { text: t('sharing.state.nothing'), tone: 'neutral' };
  if (isPaused) return { text: t('sharing.state.paused'), tone: 'neutral' };
  if (isProgramTooOld(status)) return { text: t('sharing.state.badges.tooOld'), tone: 'red' };
  if (status?.problem === 'refused') return { text: t('sharing.state.badges.refused'), tone: 'red' };
  if (status?.problem === 'storage') return { text: t('sharing.state.badges.storage'), tone: 'red' };
  if (status?.problem === 'denied' && status.isConnected) return { text: t('sharing.state.badges.denied', { count: status.denied.length }), tone: 'red' };
  if (status === null || !status.isConnected) {
    const count = status?.waiting ?? 0;
    return { text: count === 0 ? t('sharing.state.offline') : t('sharing.state.offlineWaiting', { count }), tone: 'amber' };
  }
  if (status.toDecide > 0) return { text: t('sharing.state.marks', { count: status.toDecide }), tone: 'amber' };
  if (status.problem === 'read-only') return { text: t('sharing.state.badges.readOnly'), tone: 'amber' };
  if (status.waiting > 0) return { text: t('sharing.state.waiting', { count: status.waiting }), tone: 'neutral' };
  if (status.synced < status.documents) return { text: t('sharing.state.syncing', { done: status.synced, count: status.documents }), tone: 'neutral' };
  return { text: t('sharing.state.synced'), tone: 'green' };
}

/** Whether the server turned this laptop away because its program is too old. */
export function isProgramTooOld(status: SharingState['status']): boolean {
  return status?.problem === 'refused' && status.reason === 'client-too-old';
}

/** Whether somebody is signed in at another server than the company shares over by now. */
export function isElsewhere({ isOn, server, companyServer }: SharingState): boolean {
  return isOn && companyServer !== null && companyServer !== server;
}
