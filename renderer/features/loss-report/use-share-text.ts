import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';

/** A share as the user reads it; a dash where the numbers are too small for one. */
export function useShareText(): (share: string | null) => string {
  const t = useTexts();
  const format = useFormat();
  return (share) => (share === null ? t('lossReport.tooFew') : format.percent(share));
}
