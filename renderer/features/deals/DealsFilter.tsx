import { Search } from 'lucide-react';
import { DEAL_STATUSES, type DealStatus } from '../../../shared/domain/deal/deal-filter';
import { useTexts } from '../../i18n/texts';
import { Segmented } from '../../ui/segmented/Segmented';
import { TextInput } from '../../ui/text-input/TextInput';
import styles from './DealsFilter.module.css';

type Props = {
  status: DealStatus;
  onStatusChange: (status: DealStatus) => void;
  text: string;
  onTextChange: (text: string) => void;
};

/** Which deals the list shows. */
export function DealsFilter({ status, onStatusChange, text, onTextChange }: Props) {
  const t = useTexts();
  return (
    <div className={styles.bar}>
      <Segmented
        size="small"
        aria-label={t('deals.status.label')}
        value={status}
        onValueChange={onStatusChange}
        options={DEAL_STATUSES.map((value) => ({ value, label: t(`deals.status.${value}`) }))}
      />
      <TextInput
        type="search"
        size="small"
        icon={Search}
        className={styles.search}
        aria-label={t('deals.filter')}
        placeholder={t('deals.filter')}
        clearLabel={t('deals.clearFilter')}
        value={text}
        onValueChange={onTextChange}
      />
    </div>
  );
}
