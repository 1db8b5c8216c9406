import clsx from 'clsx';
import styles from './Kbd.module.css';

export interface KbdProps {
  /** As the user knows it, keys joined by "+": `Strg+Z`, `Ctrl+Shift+P`, `?`. */
  keys: string;
  /** On a tooltip or another dark ground. */
  inverse?: boolean;
  className?: string | undefined;
}

function split(keys: string): string[] {
  if (keys === '+') return ['+'];
  return keys.split(/(?<=[^+])\+/);
}

/** Keys to press together, each as a key. */
export function Kbd({ keys, inverse = false, className }: KbdProps) {
  return (
    <kbd className={clsx(styles.keys, inverse && styles.inverse, className)}>
      {split(keys).map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </kbd>
  );
}
