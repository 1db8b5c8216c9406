import clsx from 'clsx';
import { RadioGroup } from 'radix-ui';
import type { ReactNode } from 'react';
import { useField, useGroupProps } from '../field/field-context';
import { Icon, type IconType } from '../icon/Icon';
import styles from './Segmented.module.css';

export interface SegmentedOption<V extends string = string> {
  value: V;
  label: string;
  icon?: IconType | undefined;
  mark?: ReactNode;
  /** The label in words, where it is a sign: spoken by screen readers and shown as a tooltip. */
  spoken?: string | undefined;
}

export interface SegmentedProps<V extends string = string> {
  value: V | null;
  onValueChange: (value: V) => void;
  /** Three to five choices that are all worth seeing; more belong in a Select. */
  options: readonly SegmentedOption<V>[];
  size?: 'medium' | 'small';
  /** Equal shares of the whole width. */
  stretch?: boolean;
  disabled?: boolean | undefined;
  'aria-label'?: string | undefined;
  className?: string | undefined;
}

/** A choice of one, with all there is in sight. */
export function Segmented<V extends string = string>({
  value,
  onValueChange,
  options,
  size = 'medium',
  stretch = false,
  disabled,
  className,
  'aria-label': ariaLabel,
}: SegmentedProps<V>) {
  const field = useField();
  return (
    <RadioGroup.Root
      {...useGroupProps({ 'aria-label': ariaLabel })}
      className={clsx(styles.group, size === 'small' && styles.small, stretch && styles.stretch, className)}
      value={value}
      onValueChange={(next) => onValueChange(next as V)}
      disabled={disabled ?? field?.disabled ?? false}
      orientation="horizontal"
    >
      {options.map((option) => (
        <RadioGroup.Item key={option.value} value={option.value} className={styles.option} aria-label={option.spoken} title={option.spoken}>
          {option.mark ?? (option.icon ? <Icon as={option.icon} size={15} /> : null)}
          <span className={styles.label}>{option.label}</span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
