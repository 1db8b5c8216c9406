import type { LoyaltyMeasure } from '../../domain/key-account/loyalty-measure';
import '../../i18n/parts/watch';
import type { Translate } from '../../i18n/translator';

/** What a loyalty measure is called where there is one line for it: its kind, and what was said of it. */
export function measureTitle(t: Translate, { kind, text }: Pick<LoyaltyMeasure, 'kind' | 'text'>): string {
  return [t(`watch.measureKinds.${kind}`), text.trim()].filter((part) => part !== '').join(' · ');
}
