import { RadioGroup } from 'radix-ui';
import type { ReactNode } from 'react';
import { ATTITUDES, type Attitude } from '../../../../shared/domain/buying-center/rating';
import { useTexts } from '../../../i18n/texts';
import { AttitudeMark } from '../../../ui/attitude-mark/AttitudeMark';
import { Button } from '../../../ui/button/Button';
import styles from './AttitudeChoice.module.css';

type Props = {
  label: string;
  /** Something small behind the label that can be pressed. */
  mark?: ReactNode;
  value: Attitude | null;
  onValueChange: (value: Attitude | null) => void;
  /** Words for no choice, and for taking the choice back. */
  emptyText: string;
  clearLabel: string;
};

/** Five attitudes side by side as marks; the chosen one stands below as a word. */
export function AttitudeChoice({ label, mark, value, onValueChange, emptyText, clearLabel }: Props) {
  const t = useTexts();
  return (
    <div className={styles.field}>
      <span className={styles.head}>
        <span className={styles.label}>{label}</span>
        {mark}
      </span>
      <RadioGroup.Root
        className={styles.group}
        aria-label={label}
        value={value ?? ''}
        onValueChange={(next) => onValueChange(next as Attitude)}
        orientation="horizontal"
      >
        {ATTITUDES.map((attitude) => (
          <RadioGroup.Item key={attitude} value={attitude} className={styles.option} data-attitude={attitude} title={t(`common.attitudes.${attitude}`)}>
            <AttitudeMark attitude={attitude} label={t(`common.attitudes.${attitude}`)} size={16} />
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      <div className={styles.below}>
        <span>{value === null ? emptyText : t(`common.attitudes.${value}`)}</span>
        {value === null ? null : (
          <Button size="small" variant="quiet" onClick={() => onValueChange(null)}>
            {clearLabel}
          </Button>
        )}
      </div>
    </div>
  );
}
