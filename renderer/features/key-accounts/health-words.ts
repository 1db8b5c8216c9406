import type { Health, HealthReason } from '../../../shared/domain/key-account/health';
import type { useTexts } from '../../i18n/texts';

type Translate = ReturnType<typeof useTexts>;

/** From here on an account is well, and from here on it is at least not at risk. */
const GOOD = 70;
const FAIR = 40;

export type HealthTone = 'good' | 'fair' | 'poor';

/** The colour that goes with the word. */
export const HEALTH_BADGES: Record<HealthTone, 'green' | 'amber' | 'red'> = { good: 'green', fair: 'amber', poor: 'red' };

/** How a health score is to be taken. */
export function healthTone(score: number): HealthTone {
  return score >= GOOD ? 'good' : score >= FAIR ? 'fair' : 'poor';
}

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
