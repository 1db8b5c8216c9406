import clsx from 'clsx';
import { CircleAlert, CircleCheck, CloudOff } from 'lucide-react';
import { Icon } from '../icon/Icon';
import { Spinner } from '../spinner/Spinner';
import styles from './SaveIndicator.module.css';

export type SaveState = 'saved' | 'saving' | 'failed' | 'offline';

export interface SaveIndicatorProps {
  state: SaveState;
  /** The state in words: "Gespeichert", "Speichert …", "Nicht gespeichert". */
  label: string;
  /** What went wrong or when it was, as the native title. */
  detail?: string | undefined;
  className?: string | undefined;
}

/** Whether what was typed is on the disk. */
export function SaveIndicator({ state, label, detail, className }: SaveIndicatorProps) {
  return (
    <span className={clsx(styles.indicator, styles[state], className)} title={detail}>
      {state === 'saving' ? (
        <Spinner size={14} />
      ) : (
        <Icon as={state === 'saved' ? CircleCheck : state === 'failed' ? CircleAlert : CloudOff} size={14} />
      )}
      <span role={state === 'failed' ? 'alert' : 'status'}>{label}</span>
    </span>
  );
}
