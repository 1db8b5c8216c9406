import clsx from 'clsx';
import type { ReactNode } from 'react';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden';
import styles from './AttitudeMark.module.css';

export type Attitude = 'mentor' | 'supporter' | 'neutral' | 'sceptic' | 'opponent';

export interface AttitudeMarkProps {
  attitude: Attitude;
  /** The word; beside the shape, or for screen readers only. */
  label: string;
  showLabel?: boolean;
  /** Edge length of the shape in pixels. */
  size?: number;
  /** With its tint behind it, as a chip. */
  tinted?: boolean;
  className?: string | undefined;
}

/** Five outlines that differ without colour and down to 10 px: star, up, round, down, cross. */
export const ATTITUDE_SHAPES: Record<Attitude, ReactNode> = {
  mentor: <path d="M8 .9 10.1 5.4l4.9.6-3.6 3.4.9 4.9L8 11.9l-4.3 2.4.9-4.9L1 6l4.9-.6z" />,
  supporter: <path d="M8 2.2 14.8 13a.8.8 0 0 1-.7 1.2H1.9a.8.8 0 0 1-.7-1.2z" />,
  neutral: (
    <path fillRule="evenodd" d="M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M4.6 7.1h6.8v1.8H4.6z" />
  ),
  sceptic: <path d="M8 13.8 1.2 3a.8.8 0 0 1 .7-1.2h12.2a.8.8 0 0 1 .7 1.2z" />,
  opponent: (
    <path d="M4.3 1.3 8 5l3.7-3.7a1 1 0 0 1 1.4 0l1.6 1.6a1 1 0 0 1 0 1.4L11 8l3.7 3.7a1 1 0 0 1 0 1.4l-1.6 1.6a1 1 0 0 1-1.4 0L8 11l-3.7 3.7a1 1 0 0 1-1.4 0l-1.6-1.6a1 1 0 0 1 0-1.4L5 8 1.3 4.3a1 1 0 0 1 0-1.4l1.6-1.6a1 1 0 0 1 1.4 0z" />
  ),
};

/** Where somebody stands, told by the shape as well as by the colour. */
export function AttitudeMark({
  attitude,
  label,
  showLabel = false,
  size = 14,
  tinted = false,
  className,
}: AttitudeMarkProps) {
  return (
    <span className={clsx(styles.mark, styles[attitude], tinted && styles.tinted, className)} data-attitude={attitude}>
      <svg className={styles.shape} width={size} height={size} viewBox="0 0 16 16" aria-hidden>
        {ATTITUDE_SHAPES[attitude]}
      </svg>
      {showLabel ? <span className={styles.label}>{label}</span> : <VisuallyHidden>{label}</VisuallyHidden>}
    </span>
  );
}
