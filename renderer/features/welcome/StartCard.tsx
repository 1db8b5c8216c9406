import type { ReactNode } from 'react';
import { Icon, type IconType } from '../../ui/icon/Icon';
import styles from './StartCard.module.css';

type Props = { icon: IconType; title: string; text: string; children: ReactNode };

/** One way to begin: what one gets, and the button or form that starts it. */
export function StartCard({ icon, title, text, children }: Props) {
  return (
    <li className={styles.card}>
      <span className={styles.mark}>
        <Icon as={icon} size={22} />
      </span>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.text}>{text}</p>
      <div className={styles.start}>{children}</div>
    </li>
  );
}
