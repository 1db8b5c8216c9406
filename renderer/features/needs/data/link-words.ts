import type { LinkRefusal } from '../../../../shared/domain/needs/link-refusal';
import type { Translate } from '../../../../shared/i18n/translator';

/** Why two cards cannot be linked, and what to do instead. */
export function refusalWords(t: Translate, refusal: LinkRefusal): { title: string; description?: string } {
  if (refusal.code === 'same-kind') return { title: t(`needs.refused.${refusal.type}`), description: t(`needs.refused.${refusal.type}Instead`) };
  if (refusal.code === 'linked') return { title: t('needs.refused.linked'), description: t('needs.refused.linkedInstead') };
  return { title: t('needs.refused.same') };
}
