import { useStore, ViewportPortal } from '@xyflow/react';
import clsx from 'clsx';
import type { CSSProperties } from 'react';
import { Icon, type IconType } from '../icon/Icon';
import type { CanvasBox } from './CanvasMap';
import styles from './TargetMark.module.css';

export interface TargetMarkProps {
  box: CanvasBox;
  /** What letting go would do, or why it does nothing. */
  words: string;
  icon: IconType;
  isRefused: boolean;
  testId?: string;
}

/** Frames the card something is held over, and says what letting go would do. One mark for all cards, so that a drag stays light. */
export function TargetMark({ box: { x, y, width, height }, words, icon, isRefused, testId }: TargetMarkProps) {
  const zoom = useStore((state) => state.transform[2]);
  const style = { left: x, top: y, width, height, '--unzoomed': 1 / zoom } as CSSProperties;
  return (
    <ViewportPortal>
      <div className={clsx(styles.mark, isRefused && styles.refused)} style={style} data-testid={testId} data-refused={isRefused}>
        <span className={styles.words}>
          <Icon as={icon} size={14} />
          {words}
        </span>
      </div>
    </ViewportPortal>
  );
}
