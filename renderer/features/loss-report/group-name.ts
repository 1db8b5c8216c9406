import type { GroupLabel } from '../../../shared/domain/loss-report/breakdown';
import type { StatedReason } from '../../../shared/domain/loss-report/report-deal';
import type { SizeClass } from '../../../shared/domain/loss-report/size-class';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { useOwnColleague } from '../../stores/own-colleague';
import { useTable } from '../../stores/workbench-context';

/** What a stated reason is called: its kind, or the words of the system it came from. */
export function useReasonName(): (stated: StatedReason) => string {
  const t = useTexts();
  return (stated) => (stated.kind === 'known' ? t(`loss.reasons.${stated.reason}`) : stated.words);
}

/** What a group of deals is called. */
export function useGroupName(): (label: GroupLabel) => string {
  const t = useTexts();
  const format = useFormat();
  const colleagues = useTable('colleague');
  const { id: ownId } = useOwnColleague();
  const reasonName = useReasonName();
  const sizeName = ({ currency, from, to }: SizeClass): string => {
    const params = { from: from === null ? '' : format.roundMoney(from, currency), to: to === null ? '' : format.roundMoney(to, currency) };
    return t(`lossReport.breakdown.size.${from === null ? 'below' : to === null ? 'from' : 'between'}`, params);
  };
  return (label) => {
    switch (label.kind) {
      case 'unknown':
        return t('lossReport.breakdown.unknown');
      case 'reason':
        return reasonName(label.stated);
      case 'size':
        return sizeName(label.size);
      case 'seller':
        return colleagues.get(label.id)?.name.trim() || t(label.id === ownId ? 'buyingCenter.me' : 'lossReport.breakdown.unknown');
      case 'time':
        return label.period;
      case 'words':
        return label.words;
    }
  };
}
