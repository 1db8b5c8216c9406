import type { DecimalText, Id } from '../../../shared/domain/schema/values';
import { DealFigure } from '../../fields/deals-behind/DealFigure';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';

type Props = { ids: readonly Id[]; title: string; share: DecimalText | null };

/** A share that leads to the deals it is a share of; a dash where the numbers are too small for one. */
export function ShareFigure({ ids, title, share }: Props) {
  const t = useTexts();
  const format = useFormat();
  if (share === null) return t('lossReport.tooFew');
  return (
    <DealFigure ids={ids} title={title}>
      {format.percent(share)}
    </DealFigure>
  );
}
