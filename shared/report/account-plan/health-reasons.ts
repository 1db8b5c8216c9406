import type { Health, HealthReason } from '../../domain/key-account/health';
import '../../i18n/parts/key-accounts';
import type { Translate } from '../../i18n/translator';

/** Why the health is as it is: what costs most first, then what nobody knows. */
export function healthReasons(t: Translate, { reasons, unknown }: Health): string {
  const known = reasons.map((reason) => (reason.lost > 0 ? t('keyAccounts.health.costs', { reason: words(t, reason), lost: reason.lost }) : words(t, reason)));
  const parts = unknown.map((part) => t(`keyAccounts.health.parts.${part}`)).join(', ');
  const text = known.join(', ');
  const sentence = `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`;
  return parts === '' ? sentence : `${sentence} ${t('keyAccounts.health.unknown', { parts })}.`;
}

function words(t: Translate, { part, points, age }: HealthReason): string {
  if (part === 'complaints') return t(points === 100 ? 'keyAccounts.health.reasons.noComplaints' : 'keyAccounts.health.reasons.complaints');
  return t(`keyAccounts.health.reasons.${part}`, { age: age ?? 0 });
}
