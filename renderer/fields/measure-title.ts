import '../../shared/i18n/parts/watch';
import type { LoyaltyMeasure } from '../../shared/domain/key-account/loyalty-measure';
import type { useTexts } from '../i18n/texts';

/** What a loyalty measure is called where there is one line for it: its kind, and what was said of it. */
export function measureTitle(t: ReturnType<typeof useTexts>, { kind, text }: Pick<LoyaltyMeasure, 'kind' | 'text'>): string {
  return [t(`watch.measureKinds.${kind}`), text.trim()].filter((part) => part !== '').join(' · ');
}
