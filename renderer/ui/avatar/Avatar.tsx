import clsx from 'clsx';
import styles from './Avatar.module.css';

export interface AvatarProps {
  /** One to three letters. */
  initials: string;
  /** Data or app address of a picture. */
  src?: string | undefined;
  /** Given when no name stands beside it. */
  label?: string | undefined;
  size?: number;
  className?: string | undefined;
}

/** Somebody's picture, or their initials where there is none. */
export function Avatar({ initials, src, label, size = 28, className }: AvatarProps) {
  return (
    <span
      className={clsx(styles.avatar, className)}
      style={{ width: size, height: size, fontSize: Math.round(size * 0.39) }}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label, title: label })}
    >
      {src === undefined ? <span className={styles.letters}>{initials}</span> : <img className={styles.picture} src={src} alt="" />}
    </span>
  );
}
